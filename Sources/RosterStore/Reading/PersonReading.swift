import GRDB
public import RosterModel
public import SelfRostering

extension StoreReader {
  /// The person of a code.
  public func person(_ code: PersonID) throws -> Kept<Person> {
    let people = try all(Person.self)
    guard let person = people.first(where: { $0.value.id == code }) else {
      throw StoreError.unknown(.person, code, known: people.map(\.value.id))
    }
    return person
  }

  /// All values of a kind about someone.
  public func all<Value: Storable>(
    _: Value.Type, about person: Key<Person>
  ) throws -> [Kept<Value>] {
    try rows("SELECT * FROM \"\(Value.table)\" WHERE person = ? ORDER BY id", [person.number])
  }

  /// All values of a kind about someone, each with its team, and its period where it belongs to one.
  public func placed<Value: Storable & Hashable>(
    _: Value.Type, about person: Key<Person>
  ) throws -> [PersonFile.Placed<Value>] {
    try placed(where: "row.person = ?", [person.number])
  }

  /// The last day someone stands on a roster or was at work.
  public func lastDuty(of person: Key<Person>) throws -> CivilDate? {
    try String.fetchOne(
      db,
      sql: """
        SELECT max(date) FROM (
          SELECT date FROM assignment WHERE person = ?1
          UNION ALL SELECT date FROM worked WHERE person = ?1
          UNION ALL SELECT date FROM realised WHERE person = ?1)
        """, arguments: [person.number]
    ).flatMap { CivilDate($0) }
  }

  /// All that is held on someone; other people are named in it still.
  public func file(on person: Kept<Person>) throws -> PersonFile {
    let key = person.key
    var file = PersonFile(person: person.value)
    file.memberships = try placed(TeamMember.self, about: key)
    file.contracts = try all(Contract.self, about: key).values()
    file.statuses = try all(PersonStatus.self, about: key).values()
    file.consents = try all(Consent.self, about: key).values()
    file.overrides = try all(RuleOverride.self, about: key).values()
    file.availability = try all(Availability.self, about: key).values()
    file.leave = try all(Leave.self, about: key).values()
    file.counters = try all(Counter.self, about: key).values()
    file.wishes = try placed(Wish.self, about: key)
    file.standingWishes = try all(StandingWish.self, about: key).values()
    file.assignments = try placed(Assignment.self, about: key)
    file.worked = try placed(HistoryEntry.self, about: key)
    let requests: [PersonFile.Placed<ChangeRequest>] = try placed(where: "1", [])
    file.requests = requests.filter { $0.value.involves(person.value.id) }
    file.accounts = try all(Account.self, about: key).values()
    let names = Set(file.accounts.map(\.name))
    file.invitations = try all(Invitation.self).values().filter { names.contains($0.account) }
    file.feeds = try all(CalendarFeed.self).values().filter { names.contains($0.account) }
    file.sessions = try file.accounts.flatMap { try sessions(of: $0.name) }
    file.further = try further(on: key)
    file.log = try log(
      of: key, requests: file.requests.map(\.number), by: file.accounts.map(\.name))
    return file
  }

  private func placed<Value: Storable & Hashable>(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [PersonFile.Placed<Value>] {
    let team =
      Value.owner == .period
      ? "JOIN period ON period.id = row.period JOIN team ON team.id = period.team"
      : "JOIN team ON team.id = row.team"
    let start = Value.owner == .period ? "period.first" : "NULL"
    return try Row.fetchAll(
      db,
      sql: """
        SELECT row.*, team.code AS placeTeam, \(start) AS placeStart
        FROM "\(Value.table)" AS row \(team) WHERE \(condition) ORDER BY row.id
        """, arguments: arguments
    ).map { row -> PersonFile.Placed<Value> in
      let start: String? = row["placeStart"]
      return PersonFile.Placed(
        team: row["placeTeam"], period: start.flatMap { CivilDate($0) }, number: row["id"],
        value: try Value(StoredRow(row: row, names: names(of: nil))))
    }
  }

  /// Rows about someone in tables that a ``PersonFile`` has no place for.
  private func further(on person: Key<Person>) throws -> [PersonFile.FurtherRow] {
    let placed = Set(
      [
        TeamMember.table, Contract.table, PersonStatus.table, Consent.table, RuleOverride.table,
        Availability.table, Leave.table, Counter.table, Wish.table, StandingWish.table,
        Assignment.table, HistoryEntry.table, ChangeRequest.table, Account.table,
      ])
    return try Schema.loggedTables.map(\.name).filter { !placed.contains($0) }.flatMap {
      table -> [PersonFile.FurtherRow] in
      let columns = try db.columns(in: table).map(\.name)
      guard columns.contains("person") else { return [] }
      let object = columns.map { "'\($0)', \"\($0)\"" }.joined(separator: ", ")
      return try String.fetchAll(
        db, sql: "SELECT json_object(\(object)) FROM \"\(table)\" WHERE person = ? ORDER BY id",
        arguments: [person.number]
      ).map { try PersonFile.FurtherRow(table: table, columns: image($0) ?? [:]) }
    }
  }
}
