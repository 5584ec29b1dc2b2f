public import RosterModel
import RosterStore
public import SelfRostering
public import Workforce

extension Desk {
  /// Takes a scenario in as a new team with its first period, with an account for each of its people, named by
  /// their code. In an empty file whoever asks becomes the planning office.
  ///
  /// - Parameter forecast: what its what-ifs start from; it may name nobody, as people who are known to come and go do
  ///   so in their contracts.
  public func importTeam(
    _ scenario: Scenario, as code: String, forecast: ForecastSettings? = nil
  ) throws -> Receipt<Period> {
    try forecast?.checkNamesNobody(for: scenario)
    return try bootstrapping(.importTeam) { writer in
      let period = try writer.add(scenario, as: code, forecast: forecast)
      for person in scenario.people {
        try writer.add(
          Account(name: person.id, role: .member, person: person.id, team: code))
      }
      return period.value.period
    }
  }

  /// A change of the organisation that an empty file allows to anyone: they become its planning office.
  private func bootstrapping<Value>(
    _ action: Action, _ body: (StoreWriter) throws -> Value
  ) throws -> Receipt<Value> {
    guard try store.read({ try $0.all(Account.self).isEmpty }) else {
      return try change(action) { _, writer in try body(writer) }
    }
    let recorded = try store.write(heading(action, .planner), at: now.milliseconds) { writer in
      try writer.add(Account(name: asker.account, role: .planner))
      return try body(writer)
    }
    return Receipt(entry: recorded.entry, value: recorded.value)
  }

  /// A team's period as a scenario.
  public func exportTeam(at place: Place) throws -> Scenario {
    try look(.exportTeam, at: place) { try $0.scenario() }
  }

  /// What a team's what-ifs start from; `nil` where it came with nothing.
  public func forecastSettings(at place: Place) throws -> ForecastSettings? {
    try look(.exportTeam, at: place) { $0.team.value.settings.forecast }
  }

  /// What findings and effects of a place are told with: its shifts, rules and period, and of its people their codes
  /// alone.
  public func vocabulary(at place: Place) throws -> Scenario {
    try look(.seeTeam, at: place) { desk in
      var scenario = try desk.scenario()
      scenario.people = scenario.people.map { Person(id: $0.id) }
      scenario.contracts = []
      scenario.leave = []
      scenario.statuses = []
      scenario.availability = []
      scenario.wishes = []
      return scenario
    }
  }

  /// Adds an account.
  public func add(_ account: Account) throws -> Receipt<Account> {
    try change(.addAccount) { _, writer in
      if try writer.all(Account.self).contains(where: { $0.value.name == account.name }) {
        throw StoreError.exists(.account, account.name)
      }
      try writer.add(account)
      return account
    }
  }

  /// All accounts.
  public func accounts() throws -> [Account] {
    try store.read { reader in
      let own = try reader.account(asker.account).value
      try Rights.check(.addAccount, by: own, team: nil)
      return try reader.all(Account.self).values()
    }
  }

  /// The last entries of the log, or those of some numbers, the last first; without the points of others.
  public func log(_ numbers: ClosedRange<Int>? = nil, last count: Int) throws -> [LogEntry] {
    try store.read { reader in
      let own = try reader.account(asker.account).value
      try Rights.check(.seeLog, by: own, team: own.team)
      return try reader.log(numbers, last: count).map { $0.hidingPoints(ofAllBut: own.person) }
    }
  }

  /// Takes an entry of the log back, as a new entry: a member their own, a team leader and the planning office any.
  public func undo(_ number: Int) throws -> Int {
    let (account, entry) = try store.read { reader in
      (try reader.account(asker.account).value, try reader.log(number...number).first)
    }
    guard let entry else { throw StoreError.noEntry(number) }
    let isOwn = entry.heading.account == account.name
    try Rights.check(
      .undo, by: account, team: account.team, person: isOwn ? account.person : "")
    return try store.undo(number, as: heading(.undo, account.role), at: now.milliseconds)
  }
}
