import RosterModel
import RosterStore
import SelfRostering

// What there is to know of a round of leave.

extension TeamDesk {
  /// The team's rounds, the first first.
  func rounds() throws -> [Kept<LeaveRound>] { try reader.all(LeaveRound.self, of: team.key) }

  /// The round of a number.
  func round(_ number: Int) throws -> Kept<LeaveRound> {
    try kept(number, .round, of: try rounds())
  }

  /// What was handed in for a round.
  func choices(of round: Int) throws -> [Kept<LeaveChoice>] {
    try reader.all(LeaveChoice.self, of: team.key).filter { $0.value.round == round }
      .sorted { $0.value.rank < $1.value.rank }
  }

  /// What was allotted in a round.
  func turns(of round: Int) throws -> [Kept<LeaveTurn>] {
    try reader.all(LeaveTurn.self, of: team.key).filter { $0.value.round == round }
  }

  /// Choices may be handed in, and may be these.
  func check(_ choices: [WeekStretch], of person: Person, in round: LeaveRound) throws {
    guard person.form.hasLeave else { throw Refusal.leave(.notEmployed(person.form)) }
    if let day = round.approved { throw Refusal.leave(.roundDecided(day)) }
    guard now.local.date <= round.handInBy else {
      throw Refusal.leave(.roundClosed(round.handInBy))
    }
    guard choices.count <= LeaveRound.mostChoices else {
      throw Refusal.leave(.tooManyChoices(most: LeaveRound.mostChoices))
    }
    for day in choices.flatMap({ [$0.first, $0.last] }) where !round.period.contains(day) {
      throw Refusal.outside(day, round.period)
    }
  }

  /// Choices are in, and nothing was decided yet.
  func checkClosed(_ round: LeaveRound) throws {
    if let day = round.approved { throw Refusal.leave(.roundDecided(day)) }
    guard now.local.date > round.handInBy else { throw Refusal.leave(.roundOpen(round.handInBy)) }
  }

  /// The fairest allotment, and whether it is proven.
  func allotted(_ round: Kept<LeaveRound>) throws -> (turns: [LeaveTurn], isProven: Bool) {
    let roundCase = try roundCase(of: round)
    guard let allotment = roundCase.allotment() else { throw Refusal.leave(.noAllotment) }
    let turns = roundCase.members.indices.map { index in
      LeaveTurn(
        round: round.key.number, person: roundCase.members[index].person, year: round.value.year,
        rank: allotment.given[index].map { $0 + 1 }, before: roundCase.members[index].before,
        obstacles: roundCase.obstacles(for: index, in: allotment))
    }
    return (turns, allotment.isProven)
  }

  /// The requests that what was allotted grants.
  func requests(for turns: [LeaveTurn], in round: Kept<LeaveRound>) throws -> [LeaveRequest] {
    let choices = try self.choices(of: round.key.number).values()
    return turns.compactMap { turn in
      choices.first { $0.person == turn.person && $0.rank == turn.rank }.map { choice in
        LeaveRequest(
          person: turn.person, from: choice.stretch.first, to: choice.stretch.last,
          state: .granted, askedAt: now, decideBy: round.value.decideBy, round: round.key.number)
      }
    }
  }

  private func roundCase(of round: Kept<LeaveRound>) throws -> RoundCase {
    let (number, dates) = (round.key.number, round.value.period.start...round.value.period.end)
    let scenario = try self.scenario()
    let choices = try self.choices(of: number).values()
    let people = scenario.people.filter { person in
      person.form.hasLeave && choices.contains { $0.person == person.id }
    }
    let lots = RoundCase.lots(people.map(\.id), round: number)
    let (turns, memory) = (try approvedTurns(), try houseRules()[.leaveMemory])
    let members = people.map { person -> RoundCase.Member in
      let before = turns.counting(
        for: person.id, before: number, in: round.value.year, memory: memory)
      return RoundCase.Member(
        person: person.id, before: before.points, years: before.worseYears,
        lot: lots[person.id] ?? 0, levels: scenario.levels(of: person.id, in: dates),
        choices: choices.filter { $0.person == person.id }.map { choice in
          scenario.hasLeave(person.id, in: choice.stretch.dates) ? nil : choice.stretch
        })
    }
    return RoundCase(members: members, room: try room(in: dates))
  }

  private func approvedTurns() throws -> [LeaveTurn] {
    let approved = Set(try rounds().filter { $0.value.approved != nil }.map(\.key.number))
    return try reader.all(LeaveTurn.self, of: team.key).values().filter {
      approved.contains($0.round)
    }
  }
}

extension TeamDesk {
  /// A round as whoever asks may see it.
  func view(
    of round: Kept<LeaveRound>, withRoom: Bool = true, effects: [LeaveEffect] = [],
    isProven: Bool = true
  ) throws -> RoundView {
    let choices = try self.choices(of: round.key.number).values()
    let turns = try self.turns(of: round.key.number).values()
    let shown = try scenario().people.map(\.id).filter { decidesLeave || $0 == account.person }
    let isKnown = decidesLeave || round.value.approved != nil
    let period = round.value.period
    return RoundView(
      number: round.key.number, round: round.value,
      stage: round.value.stage(on: now.local.date, isProposed: isKnown && !turns.isEmpty),
      choices: shown.map { person in
        RoundView.HandedIn(
          person: person, choices: choices.filter { $0.person == person }.map(\.stretch))
      }.filter { !$0.choices.isEmpty },
      turns: isKnown ? turns.filter { shown.contains($0.person) } : [],
      room: withRoom ? try room(in: period.start...period.end) : [], effects: effects,
      isProven: isProven)
  }
}

extension Scenario {
  /// Whether a day is leave someone was granted.
  fileprivate func hasLeave(_ person: PersonID, in dates: ClosedRange<CivilDate>) -> Bool {
    leave.contains {
      $0.person == person && $0.kind == .leave && ($0.from...max($0.from, $0.to)).overlaps(dates)
    }
  }
}
