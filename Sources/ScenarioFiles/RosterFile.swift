public import RosterModel

/// Writes rosters as CSV: delimiter `,`, LF, no byte order mark.
///
/// A cell that a spreadsheet would take for a formula (it starts with `=`, `+`, `-` or `@`) gets a
/// leading `'`; ``ScenarioFolder/readRoster(_:for:)`` takes it off again.
public enum RosterFile {
  /// One row per assignment, with all columns of `roster.csv`.
  public static func long(_ roster: Roster) -> String {
    let header = ScenarioFile.roster.columns.map(\.rawValue)
    return CSVWriter.text([header] + roster.assignments.map(row))
  }

  private static func row(_ assignment: Assignment) -> [String] {
    [
      assignment.date.description, assignment.person, assignment.shift, assignment.domain.rawValue,
      assignment.level?.description ?? "", assignment.role ?? "", assignment.group ?? "",
      assignment.source.rawValue, assignment.isPinned ? "yes" : "no",
    ]
  }

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

/// Writes cells as RFC 4180 has them, with formulas made harmless.
enum CSVWriter {
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  static func cell(_ text: String) -> String {
    let safe = Neutralised.write(text)
    let special: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r"]
    // A row that starts with `#` would be read as a comment.
    guard safe.hasPrefix("#") || safe.unicodeScalars.contains(where: special.contains) else {
      return safe
    }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

/// Cells a spreadsheet would take for a formula.
enum Neutralised {
  private static let signs: Set<Character> = ["=", "+", "-", "@"]

  /// With one more leading `'` where the text, past any `'` of its own, starts with such a sign.
  static func write(_ text: String) -> String { startsWithSign(text) ? "'" + text : text }

  /// The reverse: without one leading `'`.
  static func read(_ text: String) -> String {
    text.first == "'" && startsWithSign(text) ? String(text.dropFirst()) : text
  }

  private static func startsWithSign(_ text: String) -> Bool {
    text.first { $0 != "'" }.map(signs.contains) ?? false
  }
}
