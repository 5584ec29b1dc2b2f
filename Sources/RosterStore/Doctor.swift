import GRDB
public import SelfRostering

extension RosterStore {
  /// Examines the file: SQLite's own check of its pages, every reference, and whether the log explains every row:
  /// each must be what its last image in the log says, and each image that was not removed must be a row.
  public func examine() throws(StoreError) -> StoreHealth {
    try Self.translating {
      try pool.read { db in
        var health = StoreHealth(
          ailments: [], entries: try Int.fetchOne(db, sql: "SELECT count(*) FROM log")!, rows: [:])
        let said = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        health.ailments += said.filter { $0 != "ok" }.map { .damaged($0) }
        let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
        for (table, rows) in Dictionary(grouping: dangling, by: { $0[0] as String }).sorted(by: {
          $0.key < $1.key
        }) {
          health.ailments.append(.dangling(table: table, rows: rows.count))
        }
        for table in Schema.loggedTables { try Self.examine(table, in: db, &health) }
        if let open = try Int.fetchOne(db, sql: "SELECT entry FROM openEntry") {
          health.ailments.append(.open(entry: open))
        }
        return health
      }
    }
  }

  private static func examine(
    _ table: LoggedTable, in db: Database, _ health: inout StoreHealth
  ) throws {
    health.rows[table.name] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table.name)\"")!
    let columns = try table.columns(in: db)
    for event in LogTriggers.Event.allCases {
      let made = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?",
        arguments: [event.name(on: table)])
      if made != event.statement(table, columns) {
        health.ailments.append(.unlogged(table: table.name))
        break
      }
    }
    let image = LogTriggers.image(of: "r", columns)
    let unexplained = try Int.fetchOne(
      db,
      sql: """
        WITH last AS (
          SELECT row, after, max(number) FROM change WHERE tableName = ? GROUP BY row)
        SELECT (SELECT count(*) FROM "\(table.name)" AS r LEFT JOIN last ON last.row = r.id
                WHERE last.after IS NOT \(image))
          + (SELECT count(*) FROM last LEFT JOIN "\(table.name)" AS r ON r.id = last.row
             WHERE last.after IS NOT NULL AND r.id IS NULL)
        """, arguments: [table.name])!
    if unexplained > 0 {
      health.ailments.append(.unexplained(table: table.name, rows: unexplained))
    }
  }
}
