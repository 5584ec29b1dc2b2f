import GRDB

/// Triggers by which the file itself keeps its log: each row inserted, changed or removed is written to `change`
/// with its image before and after, and nothing can be changed without an open entry.
///
/// After SQLite, "Automatic Undo/Redo Using SQLite" (sqlite.org/undoredo.html), with images for statements.
enum LogTriggers {
  /// Makes the triggers of a table with the columns it has now.
  static func make(for table: LoggedTable, in db: Database) throws {
    let columns = try table.columns(in: db)
    for event in Event.allCases { try db.execute(sql: event.statement(table, columns)) }
  }

  /// The image of a row in SQL: its columns as JSON.
  static func image(of row: String, _ columns: [String]) -> String {
    "json_object(" + columns.map { "'\($0)', \(row).\"\($0)\"" }.joined(separator: ", ") + ")"
  }

  /// What happens to a row.
  enum Event: String, CaseIterable {
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"

    /// The trigger's name.
    func name(on table: LoggedTable) -> String { "log_\(table.name)_\(rawValue.lowercased())" }

    func statement(_ table: LoggedTable, _ columns: [String]) -> String {
      let image = { (row: String) in LogTriggers.image(of: row, columns) }
      let before = self == .insert ? "NULL" : image("OLD")
      let after = self == .delete ? "NULL" : image("NEW")
      let row = self == .delete ? "OLD" : "NEW"
      let keys = table.place.isEmpty ? ["id"] : table.place
      let place = (["'\(table.name)'"] + keys.map { "\(row).\"\($0)\"" })
        .joined(separator: " || ' ' || ")
      return """
        CREATE TRIGGER "\(name(on: table))"
        AFTER \(rawValue) ON "\(table.name)"
        WHEN \(self == .update ? "\(before) IS NOT \(after)" : "1")
        BEGIN
          INSERT INTO change (entry, tableName, row, place, before, after)
          VALUES ((SELECT entry FROM openEntry), '\(table.name)', \(row).id, \(place),
            \(before), \(after));
        END
        """
    }
  }
}
