import GRDB
public import RosterModel
public import SelfRostering

/// What can be read of the file; all of it as it was at one moment.
public class StoreReader {
  let db: Database
  private var names: [Int: Names] = [:]

  init(_ db: Database) { self.db = db }

  /// Codes of people and of a team's shifts.
  func names(of team: Int?) -> Names {
    if let known = names[team ?? 0] { return known }
    let made = Names(db, team: team)
    names[team ?? 0] = made
    return made
  }

  /// The number of the last entry in the log; 0 where there is none.
  public var lastEntry: Int {
    get throws { try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM log")! }
  }

  // MARK: Rows

  /// All values of the organisation of a kind, in the order they came.
  public func all<Value: Storable>(_: Value.Type) throws -> [Kept<Value>] {
    try rows("SELECT * FROM \"\(Value.table)\" ORDER BY id", [])
  }

  /// All values of a kind that belong to a team, or to its members.
  public func all<Value: Storable>(_: Value.Type, of team: Key<Team>) throws -> [Kept<Value>] {
    let sql =
      Value.owner == .person
      ? "person IN (SELECT person FROM member WHERE team = ?)" : "team = ?"
    return try rows(
      "SELECT * FROM \"\(Value.table)\" WHERE \(sql) ORDER BY id", [team.number])
  }

  /// All values of a kind that belong to a period.
  public func all<Value: Storable>(
    _: Value.Type, of period: Key<RosterPeriod>
  ) throws -> [Kept<Value>] {
    try rows("SELECT * FROM \"\(Value.table)\" WHERE period = ? ORDER BY id", [period.number])
  }

  /// The value of a row.
  public func value<Value: Storable>(_ key: Key<Value>) throws -> Value? {
    let found: [Kept<Value>] = try rows(
      "SELECT * FROM \"\(Value.table)\" WHERE id = ?", [key.number])
    return found.first?.value
  }

  func rows<Value: Storable>(
    _ sql: String, _ arguments: StatementArguments
  ) throws -> [Kept<Value>] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      Kept(
        key: Key(row["id"]), value: try Value(StoredRow(row: row, names: names(of: nil))))
    }
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

  /// The period of a team that starts on a day.
  public func period(of team: Kept<Team>, from start: CivilDate) throws -> Kept<RosterPeriod> {
    let periods = try all(RosterPeriod.self, of: team.key)
    guard let period = periods.first(where: { $0.value.period.start == start }) else {
      throw StoreError.unknown(
        .period, start.description, known: periods.map(\.value.period.start.description))
    }
    return period
  }

  /// The account of a name.
  public func account(_ name: String) throws -> Kept<Account> {
    let accounts = try all(Account.self)
    guard let account = accounts.first(where: { $0.value.name == name }) else {
      throw StoreError.unknown(.account, name, known: accounts.map(\.value.name))
    }
    return account
  }
}
