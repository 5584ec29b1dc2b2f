import CareDemand
import Planning
import RosterModel
import RosterStore
import SelfRostering

/// One team's period before someone, within one transaction.
final class TeamDesk {
  let reader: StoreReader
  let asker: Asker
  let account: Account
  let team: Kept<Team>
  let period: Kept<RosterPeriod>
  let now: Moment
  private let boards: BoardCache?
  private var known: (scenario: Scenario?, board: RosterBoard?)

  init(
    _ reader: StoreReader, asker: Asker, place: Place, now: Moment, boards: BoardCache?
  ) throws {
    self.reader = reader
    self.asker = asker
    self.now = now
    self.boards = boards
    account = try reader.account(asker.account).value
    team = try Self.team(place, account, reader)
    period = try Self.period(place, of: team, now, reader)
    known = (nil, nil)
  }

  /// Another team or period before the same person in the same transaction.
  func beside(_ place: Place, in other: StoreReader? = nil) throws -> TeamDesk {
    try TeamDesk(other ?? reader, asker: asker, place: place, now: now, boards: boards)
  }

  /// The team named, else that of the account, else the only one there is.
  private static func team(
    _ place: Place, _ account: Account, _ reader: StoreReader
  ) throws -> Kept<Team> {
    if let code = place.team ?? account.team { return try reader.team(code) }
    let teams = try reader.all(Team.self)
    guard teams.count == 1 else {
      throw Refusal.unknown(.team, "", known: teams.map(\.value.code))
    }
    return teams[0]
  }

  /// The period that holds the day named, else the first that is not over, else the last.
  private static func period(
    _ place: Place, of team: Kept<Team>, _ now: Moment, _ reader: StoreReader
  ) throws -> Kept<RosterPeriod> {
    let periods = try reader.all(RosterPeriod.self, of: team.key)
      .sorted { $0.value.period.start < $1.value.period.start }
    let found =
      place.date.map { date in periods.first { $0.value.period.contains(date) } }
      ?? periods.first { $0.value.period.end >= now.local.date } ?? periods.last
    guard let found else {
      throw Refusal.unknown(
        .period, place.date?.description ?? "",
        known: periods.map(\.value.period.start.description))
    }
    return found
  }

  /// Rights and phase, in this order.
  func check(_ action: Action, about subject: Subject) throws {
    let person: PersonID? =
      switch subject {
      case .team: nil
      case .member(let named): named ?? account.person
      }
    try Rights.check(action, by: account, team: team.value.code, person: person)
    try period.value.check(action, at: now.local)
  }

  /// The phase it is in.
  var phase: Phase { period.value.phase(at: now.local) }

  /// Whether the roster was made known.
  var isPublished: Bool { period.value.published != nil }

  /// The rules the team made.
  func houseRules() throws -> HouseRules {
    HouseRules(try reader.all(HouseRule.self, of: team.key).values())
  }

  /// The period as a scenario, read once.
  func scenario() throws -> Scenario {
    if let scenario = known.scenario { return scenario }
    let scenario = try reader.scenario(of: period)
    known.scenario = scenario
    return scenario
  }

  /// The roster laid out, once.
  func board() throws -> RosterBoard {
    if let board = known.board { return board }
    let scenario = try scenario()
    let layOut = { try Self.board(of: scenario) }
    let board = try boards?.board(of: period.key, scenario, else: layOut) ?? layOut()
    known.board = board
    return board
  }

  /// The same with everyone judged, for who tells the findings of all.
  func judgedBoard() throws -> RosterBoard {
    var board = try board()
    board.judgeAll()
    known.board = board
    boards?.keep(board, of: period.key)
    return board
  }

  /// What the roster holds, without the judge.
  func accounts() throws -> RosterAccounts {
    if known.board != nil || boards != nil { return try board().accounts }
    let scenario = try scenario()
    return Accountant(scenario: scenario, cover: try Self.cover(of: scenario))
      .accounts(of: scenario.roster)
  }

  /// A scenario's roster with its need: the cover table, or what follows from the care mix.
  static func board(of scenario: Scenario) throws -> RosterBoard {
    RosterBoard(scenario, cover: try cover(of: scenario))
  }

  private static func cover(of scenario: Scenario) throws -> [CoverCell] {
    try need(of: scenario).cells(over: scenario.period)
  }

  /// The need of a scenario.
  static func need(of scenario: Scenario) throws -> [CoverRequirement] {
    try Demand.requirements(of: scenario)
  }

  /// The row of a number that belongs to the period; where there is none, those of `isNamed` are told.
  func kept<Value: Storable>(
    _ number: Int, _ thing: StoreError.Thing, telling isNamed: (Value) -> Bool
  ) throws -> Kept<Value> {
    try kept(number, thing, of: try reader.all(Value.self, of: period.key), telling: isNamed)
  }

  /// The row of a number among some; where there is none, those of `isNamed` are told.
  func kept<Value>(
    _ number: Int, _ thing: StoreError.Thing, of all: [Kept<Value>],
    telling isNamed: (Value) -> Bool = { _ in true }
  ) throws -> Kept<Value> {
    guard let found = all.first(where: { $0.key.number == number }) else {
      throw Refusal.unknown(
        thing, "\(number)", known: all.filter { isNamed($0.value) }.map { "\($0.key.number)" })
    }
    return found
  }

  /// The person of a code, who must be on the team.
  func person(_ code: PersonID) throws -> Person {
    let people = try scenario().people
    guard let person = people.first(where: { $0.id == code }) else {
      throw Refusal.unknown(.person, code, known: people.map(\.id))
    }
    return person
  }

  /// The shift of a code.
  func shift(_ code: ShiftCode) throws -> Shift {
    let scenario = try scenario()
    guard let shift = scenario.shift(code) else {
      throw Refusal.unknown(.shift, code, known: scenario.shifts.map(\.code))
    }
    return shift
  }

  /// A date, which must lie in the period.
  func date(_ date: CivilDate) throws {
    guard period.value.period.contains(date) else {
      throw Refusal.outside(date, period.value.period)
    }
  }

  /// The person an account is, or the one named.
  func who(_ named: PersonID?) throws -> PersonID {
    guard let code = named ?? account.person else { throw Refusal.nobodyNamed }
    return try person(code).id
  }
}
