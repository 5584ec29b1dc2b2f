import CareDemand
import RosterModel
import RosterStore
import SelfRostering

// What there is to know of leave in a team's period.

extension TeamDesk {
  /// Whether whoever asks decides on the team's leave.
  var decidesLeave: Bool { Rights.reach(of: .decideLeave, for: account.role) != nil }

  /// Requests of the team's members; of a member only their own.
  func leaveRequests() throws -> [Kept<LeaveRequest>] {
    try reader.all(LeaveRequest.self, of: team.key).filter {
      decidesLeave || $0.value.person == account.person
    }
  }

  /// The request of a number that nobody has decided on.
  func openLeaveRequest(_ number: Int) throws -> Kept<LeaveRequest> {
    let request = try kept(number, .leave, of: try leaveRequests()) { $0.state == .asked }
    guard request.value.state == .asked else {
      throw Refusal.leave(.requestIs(request.value.state))
    }
    return request
  }

  /// No day of a request is leave already, or asked in another request that waits.
  func checkFree(_ request: LeaveRequest) throws {
    let waiting = try reader.all(LeaveRequest.self, of: team.key).values().filter {
      $0.person == request.person && $0.state == .asked
    }
    if let other = waiting.first(where: { $0.dates.overlaps(request.dates) }) {
      throw Refusal.leave(.alreadyThere(max(other.from, request.from)))
    }
    try checkNotGranted(request)
  }

  /// No day of a request is leave already.
  func checkNotGranted(_ request: LeaveRequest) throws {
    let granted = try scenario().leave.filter {
      $0.person == request.person && $0.kind == .leave
    }
    if let day = request.dates.first(where: { date in granted.contains { $0.blocks(date) } }) {
      throw Refusal.leave(.alreadyThere(day))
    }
  }

  /// Someone's balance of a year, with a request counted as it stands besides those in the file.
  func leaveAccount(
    of person: Person, in year: CalendarYear, with request: LeaveRequest? = nil,
    number: Int? = nil
  ) throws -> LeaveAccount? {
    let scenario = try scenario()
    let others = try reader.all(LeaveRequest.self, of: team.key).filter {
      $0.key.number != number
    }
    let granted = request.map { $0.state == .granted ? [$0] : [] } ?? []
    return LeaveAccount(
      of: person, in: year, by: try leaveRight(in: year), contracts: scenario.contracts,
      leave: scenario.leave + granted.flatMap { $0.leave(by: scenario.contracts) },
      requests: others.values() + (request.map { [$0] } ?? []))
  }

  /// What a full week gives in a year: by the team's rules, else by the figures of its norm set.
  private func leaveRight(in year: CalendarYear) throws -> LeaveRight {
    let scenario = try scenario()
    let norms = NormSet.shipped.first { $0.id == scenario.normSet } ?? .zzp2013
    return LeaveRight(
      scenario.ruleSet, in: year,
      planning: Minutes.hours(norms.parameters.leaveHoursPerFte.value),
      week: Minutes.hours(norms.parameters.weeklyHoursPerFte.value))
  }
}

extension TeamDesk {
  /// What a request comes to as it stands.
  func outlook(of request: LeaveRequest, number: Int?) throws -> LeaveOutlook {
    let effects = request.state == .asked ? try effects(granting: [request]) : []
    return try outlook(of: request, number: number, effects: effects.map { $0.effect })
  }

  /// What a request comes to as it stands, with what granting it does.
  func outlook(
    of request: LeaveRequest, number: Int?, effects: [LeaveEffect]
  ) throws -> LeaveOutlook {
    let scenario = try scenario()
    let person = try person(request.person)
    let lines = request.leave(by: scenario.contracts)
    let levels = scenario.levels(of: person.id, in: request.dates)
    return LeaveOutlook(
      number: number, request: request,
      hours: lines.map { $0.counted(in: request.dates) }.total(),
      accounts: try (request.from.year...request.to.year).compactMap {
        try leaveAccount(of: person, in: CalendarYear($0), with: request, number: number)
      },
      room: try room(in: request.dates).filter { $0.concerns(levels) }, effects: effects)
  }

  /// How many more may be away, week by week. A week that no period holds takes the need and the team of the one at
  /// hand.
  func room(in dates: ClosedRange<CivilDate>) throws -> [MayBeAway] {
    let desks = try self.desks(over: dates)
    let limit = try houseRules()[.summerTurns]
    var needs: [Int: [CoverRequirement]] = [:]
    var room: [MayBeAway] = []
    for week in stride(from: dates.lowerBound.monday, through: dates.upperBound, by: 7) {
      let desk = desks.first { $0.period.value.period.contains(week) } ?? self
      let scenario = try desk.scenario()
      let need = try needs[desk.period.key.number] ?? TeamDesk.need(of: scenario)
      needs[desk.period.key.number] = need
      room += scenario.mayBeAway(in: week, need: need, houseLimit: limit)
    }
    return room
  }

  /// The roster of one period, and what granting leave does to it.
  typealias PeriodEffect = (desk: TeamDesk, effect: LeaveEffect)

  /// What granting requests does to the roster of each period they touch.
  func effects(granting requests: [LeaveRequest]) throws -> [PeriodEffect] {
    guard let first = requests.map(\.from).min(), let last = requests.map(\.to).max() else {
      return []
    }
    let lines = try lines(of: requests)
    var effects: [PeriodEffect] = []
    for desk in try desks(over: first...last) {
      guard let effect = try desk.board().effect(granting: lines) else { continue }
      effects.append((desk: desk, effect: effect))
    }
    return effects
  }

  /// The days away that requests are.
  func lines(of requests: [LeaveRequest]) throws -> [Leave] {
    let contracts = try scenario().contracts
    return requests.flatMap { $0.leave(by: contracts) }
  }

  /// The team's periods that hold some of these dates, each before the same person in the same transaction.
  private func desks(over dates: ClosedRange<CivilDate>) throws -> [TeamDesk] {
    try reader.all(RosterPeriod.self, of: team.key).filter { kept in
      (kept.value.period.start...kept.value.period.end).overlaps(dates)
    }.map { kept -> TeamDesk in
      if kept.key == period.key { return self }
      let place = Place(team: team.value.code, date: kept.value.period.start)
      return try beside(place)
    }
  }
}
