import GRDB

/// What rows rest on: the last change of their table, and of the tables that codes, names and memberships come from.
struct TableVersion: Hashable {
  fileprivate let own: Int
  fileprivate let shared: [Int]

  /// Tables that rows of all others rest on.
  static let shared = ["person", "shift", "team", "member", "account"]
  /// With more changes than this all rows are read again.
  private static let fewChanges = 100

  /// The rows of a table that changed since an earlier version; `nil` where that does not say what changed, or it is much.
  func changes(of table: String, since earlier: Self, in db: Database) throws -> Set<Int>? {
    guard shared == earlier.shared, earlier.own < own else { return nil }
    let rows = try Int.fetchAll(
      db.cachedStatement(
        sql:
          "SELECT row FROM change WHERE tableName = ? AND number > ? LIMIT \(Self.fewChanges + 1)"),
      arguments: [table, earlier.own])
    return rows.count > Self.fewChanges ? nil : Set(rows)
  }
}

/// The versions of tables within one transaction, as far as they were asked.
struct TableVersions {
  private var last: [String: Int] = [:]

  mutating func version(of table: String, in db: Database) throws -> TableVersion {
    TableVersion(
      own: try lastChange(of: table, in: db),
      shared: try TableVersion.shared.map { try lastChange(of: $0, in: db) })
  }

  private mutating func lastChange(of table: String, in db: Database) throws -> Int {
    if let known = last[table] { return known }
    let found = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(max(number), 0) FROM change WHERE tableName = ?"),
      arguments: [table])!
    last[table] = found
    return found
  }
}
