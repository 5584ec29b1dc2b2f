import GRDB
public import SelfRostering

/// What can be changed; all of it becomes one entry in the log.
public final class StoreWriter: StoreReader {
  /// The number of the entry.
  public let entry: Int

  init(_ db: Database, cache: TableCache, entry: Int) {
    self.entry = entry
    super.init(db, cache: cache)
  }

  /// To what a new row belongs.
  public enum Owner: Sendable {
    /// To nobody but the organisation, or to the person it names.
    case none
    /// To a team.
    case team(Key<Team>)
    /// To a period.
    case period(Key<RosterPeriod>)
    /// To the person it names, with the shifts of a team.
    case member(of: Key<Team>)
  }

  /// Adds a value.
  @discardableResult
  public func add<Value: Storable>(_ value: Value, to owner: Owner = .none) throws -> Key<Value> {
    var writing = StoredRow.Writing(names: names(of: try team(of: owner)))
    switch owner {
    case .none, .member: break
    case .team(let key): writing.set("team", key.number)
    case .period(let key): writing.set("period", key.number)
    }
    try value.write(to: &writing)
    let columns = writing.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let places = writing.columns.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(
      sql: "INSERT INTO \"\(Value.table)\" (\(columns)) VALUES (\(places))"
    ).execute(arguments: StatementArguments(writing.columns.map(\.value)))
    return Key(Int(db.lastInsertedRowID))
  }

  /// Puts another value in a row.
  public func replace<Value: Storable>(_ key: Key<Value>, with value: Value) throws {
    var writing = StoredRow.Writing(names: names(of: try team(of: key)))
    try value.write(to: &writing)
    let columns = writing.columns.map { "\"\($0.name)\" = ?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "UPDATE \"\(Value.table)\" SET \(columns) WHERE id = ?")
      .execute(
        arguments: StatementArguments(
          writing.columns.map(\.value) + [
            key.number.databaseValue
          ]))
    forgetNames(of: Value.table)
  }

  /// Takes a row out.
  public func remove<Value: Storable>(_ key: Key<Value>) throws {
    try db.cachedStatement(sql: "DELETE FROM \"\(Value.table)\" WHERE id = ?")
      .execute(arguments: [key.number])
    forgetNames(of: Value.table)
  }

  /// The team whose shifts a new row can name.
  private func team(of owner: Owner) throws -> Int? {
    switch owner {
    case .none: nil
    case .team(let key), .member(let key): key.number
    case .period(let key):
      try Int.fetchOne(
        db, sql: "SELECT team FROM period WHERE id = ?", arguments: [key.number])
    }
  }

  private func team<Value: Storable>(of key: Key<Value>) throws -> Int? {
    switch Value.owner {
    case .organisation, .person: nil
    case .team:
      try Int.fetchOne(
        db, sql: "SELECT team FROM \"\(Value.table)\" WHERE id = ?", arguments: [key.number])
    case .period:
      try Int.fetchOne(
        db,
        sql: """
          SELECT period.team FROM "\(Value.table)" AS row JOIN period ON period.id = row.period
          WHERE row.id = ?
          """, arguments: [key.number])
    }
  }
}
