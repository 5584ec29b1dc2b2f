import GRDB
public import RosterModel

extension StoreWriter {
  /// Forgets someone: their code and the names of their accounts become a pseudonym in every row and in the log, and
  /// what totals and the log do not need goes (``Forgotten``). The entry says that someone was forgotten, and not
  /// who; it cannot be undone.
  ///
  /// Nothing else may follow in the same entry. The pages of the file are rid of it by ``RosterStore/erase()``.
  /// Cost: one look at every row and image that can name someone.
  public func forget(_ person: Key<Person>, as pseudonym: PersonID) throws {
    try db.execute(sql: "UPDATE openEntry SET forgets = 1, erases = 1")
    try db.execute(
      sql: "DELETE FROM session WHERE account IN (SELECT id FROM account WHERE person = ?)",
      arguments: [person.number])
    try Redaction(of: person.number, as: pseudonym, entry: entry, in: db).run()
  }
}

extension StoreReader {
  /// Whether someone was forgotten.
  public func isForgotten(_ person: Key<Person>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM change
          WHERE tableName = 'person' AND row = ? AND forgotten IS NOT NULL)
        """, arguments: [person.number])!
  }
}

extension RosterStore {
  /// Writes the file anew, so that its pages and its journal hold nothing of what was forgotten. Where others keep
  /// reading or writing, the next one to open the file tries again.
  ///
  /// `PRAGMA secure_delete` would not do: it zeroes what is deleted, but not the copies in the write-ahead log.
  ///
  /// - Returns: whether nothing of it is left.
  @discardableResult
  public func erase() -> Bool {
    do {
      try pool.writeWithoutTransaction { db in
        guard try Bool.fetchOne(db, sql: "SELECT erases FROM openEntry")! else { return }
        try db.execute(sql: "VACUUM")
        try db.checkpoint(.truncate)
        try db.execute(sql: "UPDATE openEntry SET erases = 0")
      }
      return true
    } catch {
      return false
    }
  }
}
