import RosterModel
public import SelfRostering

extension Words {
  static let undoes = Words("draait {0} terug", "undoes {0}")
  static let moreRows = Words("en {0} andere rijen", "and {0} other rows")
  static let role = Words("rol", "role")
  static let reason = Words("Reden: {0}", "Reason: {0}")
  static let added = Words("erbij", "added")
  static let gone = Words("weg", "gone")
  static let entryMade = Words("Logboek {0}.", "Log {0}.")
}

/// The log as lines.
public enum LogText {
  /// Entries as they stand: who, when, what before and after, and why; at most so many rows of each.
  public static func text(_ entries: [LogEntry], language: Language, rows: Int = 6) -> String {
    let say = Voice(language)
    return entries.map { entry in
      let undoes = entry.undoes.map { ", " + say(.undoes, "\($0)") } ?? ""
      let head =
        "\(entry.number)  \(say.fullMoment(entry.time))  \(entry.heading.account) "
        + "(\(role(entry, say))): \(entry.heading.action)\(undoes)"
      let shown = entry.changes.prefix(rows).map { "    " + line($0, say) }
      let more =
        entry.changes.count > rows
        ? ["    " + say(.moreRows, say.number(entry.changes.count - rows))] : []
      let why = entry.heading.why.map { ["    " + say(.reason, $0)] } ?? []
      return ([head] + shown + more + why).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  private static func role(_ entry: LogEntry, _ say: Voice) -> String {
    Role(rawValue: entry.heading.role).map { say(.name(of: $0)) } ?? entry.heading.role
  }

  /// A row in words: an assignment as whose, when and what; any other by the columns that differ.
  private static func line(_ change: LogChange, _ say: Voice) -> String {
    let known = change.after ?? change.before ?? [:]
    let mark =
      change.before == nil ? say(.added) : change.after == nil ? say(.gone) : ""
    if change.table == "assignment" {
      let parts = ["person", "date", "shift"].compactMap { known[$0] }
      return parts.joined(separator: " ") + (mark.isEmpty ? differences(change) : " " + mark)
    }
    let name = ["code", "name", "person", "date", "first", "month"].compactMap { known[$0] }.prefix(
      2)
    return ([change.table] + name).joined(separator: " ")
      + (mark.isEmpty ? differences(change) : " " + mark)
  }

  private static func differences(_ change: LogChange) -> String {
    let (before, after) = (change.before ?? [:], change.after ?? [:])
    let columns = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    return columns.map { column in
      " \(column): \(shortened(before[column] ?? "-", to: 60)) -> "
        + shortened(after[column] ?? "-", to: 60)
    }.joined(separator: ",")
  }
}

/// The log as a document.
public enum LogJSON {
  /// `{"entries": [...]}`.
  public static func data(_ entries: [LogEntry]) -> String {
    let document: JSONValue = ["entries": .array(entries.map { .logEntry($0) })]
    return document.text
  }
}

extension JSONValue {
  /// An entry of the log with its changes.
  static func logEntry(_ entry: LogEntry) -> JSONValue {
    [
      "number": .integer(entry.number), "at": .string(entry.time.description),
      "account": .string(entry.heading.account), "role": .string(entry.heading.role),
      "action": .string(entry.heading.action),
      "why": entry.heading.why.map { .string($0) } ?? .null,
      "undoes": .optional(entry.undoes),
      "changes": .array(
        entry.changes.map { change in
          [
            "table": .string(change.table), "row": .integer(change.row),
            "before": change.before.map { .columns($0) } ?? .null,
            "after": change.after.map { .columns($0) } ?? .null,
          ]
        }),
    ]
  }

  /// The columns of a row, by name.
  static func columns(_ columns: [String: String]) -> JSONValue {
    .object(columns.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .string($0.value)) })
  }
}
