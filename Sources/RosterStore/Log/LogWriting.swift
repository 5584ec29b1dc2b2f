import GRDB
import SelfRostering

/// Opens and closes the entry that a transaction writes its changes under.
enum LogWriting {
  /// Makes the entry; all changes from here on are written under it.
  static func open(
    _ heading: LogHeading, at milliseconds: Int, undoes: Int? = nil, in db: Database
  ) throws -> Int {
    try db.execute(
      sql: """
        INSERT INTO log (at, account, role, action, why, undoes) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        milliseconds, heading.account, heading.role, heading.action, heading.why, undoes,
      ])
    let entry = Int(db.lastInsertedRowID)
    try db.execute(sql: "UPDATE openEntry SET entry = ?", arguments: [entry])
    return entry
  }

  /// Closes it.
  ///
  /// - Throws: ``StoreError/nothingChanged``.
  static func close(_ entry: Int, in db: Database) throws {
    guard
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM change WHERE entry = ?)", arguments: [entry])!
    else { throw StoreError.nothingChanged }
    try db.execute(sql: "UPDATE openEntry SET entry = NULL, forgets = 0")
  }

  /// No other entry after `since` has changed a place that this one changes.
  static func checkNobodyElse(changed entry: Int, since: Int, in db: Database) throws {
    let other = try Row.fetchOne(
      db,
      sql: """
        SELECT log.number, log.account FROM change AS mine
        JOIN change AS theirs ON theirs.place = mine.place AND theirs.entry > ?
          AND theirs.entry < mine.entry
        JOIN log ON log.number = theirs.entry
        WHERE mine.entry = ? AND mine.tableName NOT IN ('proposal', 'repair') ORDER BY log.number DESC LIMIT 1
        """,
      arguments: [since, entry])
    if let other { throw StoreError.changedMeanwhile(by: other["account"], entry: other["number"]) }
  }
}
