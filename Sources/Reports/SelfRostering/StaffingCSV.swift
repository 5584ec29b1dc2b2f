import RosterModel
public import SelfRostering

/// Hours needed and at hand as a table in long form: a row for each team, domain, level and week.
public enum StaffingCSV {
  private static let header = [
    "team", "domain", "level", "week", "monday", "needed", "available", "rostered", "surplus",
  ]

  /// The view as text, hours with at most two decimals. For Excel with a byte order mark, `;` and a decimal comma.
  public static func text(_ view: StaffingView, style: CSVStyle = .plain) -> String {
    let csv = CSVText(style: style)
    let rows = view.teams.flatMap { team in
      team.lines.flatMap { line in line.weeks.map { row(team.code, line, $0, csv) } }
    }
    return csv.text([header] + rows, numbers: [5, 6, 7, 8])
  }

  private static func row(
    _ team: String, _ line: StaffingView.Line, _ week: StaffingView.Week, _ csv: CSVText
  ) -> [String] {
    let hours = [week.needed, week.available, week.rostered, week.surplus]
    return [
      team, line.domain.rawValue, line.level.description, Voice.isoWeek(week.monday),
      week.monday.description,
    ] + hours.map { csv.trimmed($0.inHours) }
  }
}
