public import RosterModel

/// Writes rosters as CSV: delimiter `,`, LF, no byte order mark.
///
/// A cell that a spreadsheet would take for a formula (it starts with `=`, `+`, `-` or `@`) gets a
/// leading `'`; ``ScenarioFolder/readRoster(_:for:)`` takes it off again.
public enum RosterFile {
  /// One row per assignment, with all columns of `roster.csv`.
  public static func long(_ roster: Roster) -> String { TableText.of(roster.assignments) }

  /// One row per person, one column per day of the period; several shifts on a day as `K|L`.
  ///
  /// People the roster names and `people` does not come last, so that no assignment is left out.
  public static func wide(_ roster: Roster, period: Period, people: [Person]) -> String {
    let known = people.map(\.id)
    let others = Set(roster.assignments.map(\.person)).subtracting(known).sorted()
    var cells: [PersonID: [CivilDate: [ShiftCode]]] = [:]
    for assignment in roster.assignments {
      cells[assignment.person, default: [:]][assignment.date, default: []].append(assignment.shift)
    }
    let header = ["person"] + period.dates.map(\.description)
    let rows = (known + others).map { person in
      [person] + period.dates.map { (cells[person]?[$0] ?? []).joined(separator: "|") }
    }
    return CSVWriter.text([header] + rows)
  }
}
