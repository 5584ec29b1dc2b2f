import GRDB
public import SelfRostering

extension StoreReader {
  /// The account of a name, `nil` where there is none; no other name is told.
  public func find(account name: String) throws -> Kept<Account>? {
    let found: [Kept<Account>] = try rows("SELECT * FROM account WHERE name = ?", [name])
    return found.first
  }

  /// The invitation whose secret has a hash.
  public func invitation(hash: String) throws -> Kept<Invitation>? {
    let found: [Kept<Invitation>] = try rows("SELECT * FROM invitation WHERE hash = ?", [hash])
    return found.first
  }

  /// The calendar feed whose secret has a hash.
  public func feed(hash: String) throws -> Kept<CalendarFeed>? {
    let found: [Kept<CalendarFeed>] = try rows("SELECT * FROM feed WHERE hash = ?", [hash])
    return found.first
  }

  /// The session whose secret has a hash, or had it before the last renewal, and its account as it is now.
  ///
  /// Cost: two looks at an index and one row of each table; it runs on every request of a browser.
  public func session(hash: String) throws -> (session: WebSession, account: Account)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT session.*, account.name, account.role, person.code AS who, team.code AS teamCode
          FROM session JOIN account ON account.id = session.account
          LEFT JOIN person ON person.id = account.person
          LEFT JOIN team ON team.id = account.team
          WHERE session.hash = ?1 OR session.formerHash = ?1
          """), arguments: [hash])
    guard let row else { return nil }
    guard let role = Role(rawValue: row["role"]) else {
      throw StoreError.failed(code: 0, message: "column role")
    }
    let account = Account(
      name: row["name"], role: role, person: row["who"], team: row["teamCode"])
    return (WebSession(row), account)
  }

  /// The sessions of an account, the one seen last first.
  public func sessions(of account: String) throws -> [WebSession] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT session.*, account.name FROM session JOIN account ON account.id = session.account
        WHERE account.name = ? ORDER BY session.seen DESC, session.id DESC
        """, arguments: [account]
    ).map { WebSession($0) }
  }
}

extension WebSession {
  /// A row of its table with the name of the account beside it.
  fileprivate init(_ row: Row) {
    let moment = { (column: String) in Moment(milliseconds: row[column]) }
    let former: String? = row["formerHash"]
    let until: Int? = row["formerUntil"]
    self.init(
      number: row["id"], account: row["name"], device: row["device"], made: moment("made"),
      seen: moment("seen"), rotated: moment("rotated"), hash: row["hash"],
      former: former.map { Former(hash: $0, until: until.map(Moment.init(milliseconds:))) })
  }
}
