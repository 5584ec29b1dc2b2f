import GRDB
public import RosterModel
public import SelfRostering

/// What can be read of the file; all of it as it was at one moment.
public class StoreReader {
  let db: Database
  private var names: [Int: Names] = [:]
  private let cache: TableCache
  private var versions = TableVersions()
  /// Rows the connection had changed before: once the transaction changes some itself, nothing is taken from the cache.
  private let changesBefore: Int

  init(_ db: Database, cache: TableCache) {
    self.db = db
    self.cache = cache
    changesBefore = db.totalChangesCount
  }

  /// Codes of people and of a team's shifts.
  func names(of team: Int?) -> Names {
    if let known = names[team ?? 0] { return known }
    let made = Names(db, team: team)
    names[team ?? 0] = made
    return made
  }

  /// Looks codes up anew, where rows that have some are changed.
  func forgetNames(of table: String) {
    if TableVersion.shared.contains(table) { names = [:] }
  }

  /// The number of the last entry in the log; 0 where there is none.
  public var lastEntry: Int {
    get throws { try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM log")! }
  }

  // MARK: Rows

  /// All values of the organisation of a kind, in the order they came.
  public func all<Value: Storable>(_: Value.Type) throws -> [Kept<Value>] {
    try select(RowCondition("1"))
  }

  /// All values of a kind that belong to a team, or to its members.
  public func all<Value: Storable>(_: Value.Type, of team: Key<Team>) throws -> [Kept<Value>] {
    try select(
      RowCondition(
        Value.owner == .person
          ? "person IN (SELECT person FROM member WHERE team = ?)" : "team = ?", team.number))
  }

  /// All values of a kind that belong to a period.
  public func all<Value: Storable>(
    _: Value.Type, of period: Key<RosterPeriod>
  ) throws -> [Kept<Value>] {
    try select(RowCondition("period = ?", period.number))
  }

  /// The value of a row.
  public func value<Value: Storable>(_ key: Key<Value>) throws -> Value? {
    let found: [Kept<Value>] = try rows(
      "SELECT * FROM \"\(Value.table)\" WHERE id = ?", [key.number])
    return found.first?.value
  }

  /// The rows that meet a condition, in the order they came. Those that were read before and have not changed since are
  /// not read again.
  func select<Value: Storable>(_ condition: RowCondition) throws -> [Kept<Value>] {
    let sql = "SELECT * FROM \"\(Value.table)\" WHERE (\(condition.sql))"
    let readAll = { try self.rows("\(sql) ORDER BY id", condition.arguments) as [Kept<Value>] }
    guard db.totalChangesCount == changesBefore else { return try readAll() }
    let key = TableCache.Key(table: Value.table, condition: condition)
    let version = try versions.version(of: Value.table, in: db)
    let known = cache.rows(key, as: Value.self)
    if let known, known.version == version { return known.rows }
    var rows: [Kept<Value>]
    if let known, let changed = try version.changes(of: Value.table, since: known.version, in: db) {
      let numbers = changed.map(String.init).joined(separator: ",")
      let new: [Kept<Value>] = try self.rows(
        "\(sql) AND id IN (\(numbers)) ORDER BY id", condition.arguments, isRepeated: false)
      rows = known.rows.filter { !changed.contains($0.key.number) }
      for row in new {
        rows.insert(row, at: rows.firstIndex { $0.key.number > row.key.number } ?? rows.count)
      }
    } else {
      rows = try readAll()
    }
    cache.keep(rows, of: key, at: version)
    return rows
  }

  /// Rows of a statement, which is kept ready where it will be asked again.
  func rows<Value: Storable>(
    _ sql: String, _ arguments: StatementArguments, isRepeated: Bool = true
  ) throws -> [Kept<Value>] {
    let names = names(of: nil)
    let statement = try isRepeated ? db.cachedStatement(sql: sql) : db.makeStatement(sql: sql)
    let places = StoredRow.places(of: statement.columnNames)
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var kept: [Kept<Value>] = []
    while let row = try cursor.next() {
      let stored = StoredRow(row: row, names: names, places: places)
      kept.append(Kept(key: Key(try stored("id")), value: try Value(stored)))
    }
    return kept
  }

  // MARK: By name

  /// The number of a person's row.
  public func number(of person: PersonID) throws -> Int {
    try names(of: nil).number(.person, person)
  }

  /// The team of a code.
  public func team(_ code: String) throws -> Kept<Team> {
    let teams = try all(Team.self)
    guard let team = teams.first(where: { $0.value.code == code }) else {
      throw StoreError.unknown(.team, code, known: teams.map(\.value.code))
    }
    return team
  }

  /// The account of a name.
  public func account(_ name: String) throws -> Kept<Account> {
    let found: [Kept<Account>] = try rows("SELECT * FROM account WHERE name = ?", [name])
    guard let account = found.first else {
      throw StoreError.unknown(.account, name, known: try all(Account.self).map(\.value.name))
    }
    return account
  }
}
