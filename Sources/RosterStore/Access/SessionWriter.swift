import GRDB
public import SelfRostering

/// What can be changed of sessions, outside the log.
public struct SessionWriter {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Adds a session of an account; of no account nothing.
  ///
  /// - Returns: its number.
  public func add(
    of account: Key<Account>, device: String, at now: Moment, hash: String
  ) throws -> Int {
    let at = now.milliseconds
    try db.cachedStatement(
      sql: """
        INSERT INTO session (account, device, made, seen, rotated, hash) VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [account.number, device, at, at, at, hash])
    return Int(db.lastInsertedRowID)
  }

  /// Gives a session another secret; the one it was asked with becomes the former one. Nothing happens where it no
  /// longer holds the one it held when it was looked at.
  ///
  /// - Returns: whether it has the new one.
  public func renew(
    _ number: Int, holding present: String, from former: String, to hash: String, at now: Moment
  ) throws -> Bool {
    try db.cachedStatement(
      sql: """
        UPDATE session SET seen = ?2, rotated = ?2, hash = ?3, formerHash = ?4, formerUntil = NULL
        WHERE id = ?1 AND hash = ?5
        """
    ).execute(arguments: [number, now.milliseconds, hash, former, present])
    return db.changesCount > 0
  }

  /// Says until when the former secret of a session is good, where that was open.
  public func settle(
    _ number: Int, holding present: String, formerUntil moment: Moment
  ) throws {
    try db.cachedStatement(
      sql: """
        UPDATE session SET formerUntil = ?3
        WHERE id = ?1 AND hash = ?2 AND formerHash IS NOT NULL AND formerUntil IS NULL
        """
    ).execute(arguments: [number, present, moment.milliseconds])
  }

  /// Ends a session of an account.
  public func end(_ number: Int, of account: String) throws {
    try db.execute(
      sql: """
        DELETE FROM session WHERE id = ?
          AND account = (SELECT id FROM account WHERE name = ?)
        """, arguments: [number, account])
  }

  /// Ends all sessions of an account.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func endAll(of account: String) throws -> Int {
    try db.execute(
      sql: "DELETE FROM session WHERE account = (SELECT id FROM account WHERE name = ?)",
      arguments: [account])
    return db.changesCount
  }

  /// Takes out what cannot be of use to anyone any more.
  public func removeOver(_ limits: SessionLimits, at now: Moment) throws {
    try db.execute(
      sql: "DELETE FROM session WHERE seen <= ? OR made <= ?",
      arguments: [(now - limits.idle).milliseconds, (now - limits.whole).milliseconds])
  }
}

extension StoreWriter {
  /// What can be changed of sessions in the same transaction.
  public var sessions: SessionWriter { SessionWriter(db) }
}
