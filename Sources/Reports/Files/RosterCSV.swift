public import RosterModel

/// A roster as CSV, a row for each duty: `date,person,shift,domain`, by date and person. Nothing says why someone is away.
public enum RosterCSV {
  /// The duties of a scenario's roster in its period.
  public static func text(_ scenario: Scenario, style: CSVStyle = .plain) -> String {
    let duties = scenario.roster.assignments.filter { scenario.period.contains($0.date) }
      .sorted { ($0.date, $0.person, $0.shift) < ($1.date, $1.person, $1.shift) }
    let rows = duties.map { [$0.date.description, $0.person, $0.shift, $0.domain.rawValue] }
    return CSVText(style: style).text([["date", "person", "shift", "domain"]] + rows)
  }
}
