public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Opens a round in which the team divides leave over some weeks.
  public func openRound(_ round: LeaveRound, at place: Place) throws -> Receipt<RoundView> {
    try change(.planLeave, at: place) { desk, writer in
      if try desk.rounds().contains(where: { $0.value.name == round.name }) {
        throw StoreError.exists(.round, round.name)
      }
      var opened = round
      opened.approved = nil
      let key = try writer.add(opened, to: .team(desk.team.key))
      return try desk.view(of: Kept(key: key, value: opened))
    }
  }

  /// Hands in choices for a round, the first choice first, in the place of those handed in before; none takes them
  /// back. Who was first does not matter.
  public func prefer(
    _ choices: [WeekStretch], in number: Int, of person: PersonID? = nil, at place: Place
  ) throws -> Receipt<RoundView> {
    try change(.askLeave, at: place, about: .member(person)) { desk, writer in
      let round = try desk.round(number)
      let who = try desk.person(try desk.who(person))
      try desk.check(choices, of: who, in: round.value)
      for former in try desk.choices(of: number) where former.value.person == who.id {
        try writer.remove(former.key)
      }
      for (index, stretch) in choices.enumerated() {
        try writer.add(
          LeaveChoice(round: number, person: who.id, rank: index + 1, stretch: stretch))
      }
      return try desk.view(of: round)
    }
  }

  /// Allots a round once choices are in: the fairest over the years, with proof (``RoundCase``). The leader sees it,
  /// nobody has leave yet; another proposal takes its place.
  public func proposeRound(_ number: Int, at place: Place) throws -> Receipt<RoundView> {
    try change(.planLeave, at: place) { desk, writer in
      let round = try desk.round(number)
      try desk.checkClosed(round.value)
      let (turns, isProven) = try desk.allotted(round)
      for former in try desk.turns(of: number) { try writer.remove(former.key) }
      for turn in turns { try writer.add(turn) }
      let effects = try desk.effects(granting: try desk.requests(for: turns, in: round))
      return try desk.view(of: round, effects: effects.map { $0.effect }, isProven: isProven)
    }
  }

  /// Makes what was proposed leave, for everyone at once.
  public func approveRound(_ number: Int, at place: Place) throws -> Receipt<RoundView> {
    try change(.decideLeave, at: place) { desk, writer in
      var round = try desk.round(number)
      try desk.checkClosed(round.value)
      let turns = try desk.turns(of: number).values()
      guard !turns.isEmpty else { throw Refusal.leave(.notProposed) }
      let requests = try desk.requests(for: turns, in: round)
      let effects = try desk.effects(granting: requests)
      try desk.grant(requests, effects, by: writer)
      for request in requests { try writer.add(request) }
      round.value.approved = desk.now.local.date
      try writer.replace(round.key, with: round.value)
      return try desk.view(of: round, withRoom: false, effects: effects.map { $0.effect })
    }
  }

  /// The team's rounds, the last first: a member sees their own part.
  public func rounds(at place: Place) throws -> [RoundView] {
    try look(.seeTeam, at: place) { desk in
      try desk.rounds().reversed().map { try desk.view(of: $0, withRoom: false) }
    }
  }

  /// A round, with how many more may be away each week.
  public func round(_ number: Int, at place: Place) throws -> RoundView {
    try look(.seeTeam, at: place) { desk in try desk.view(of: try desk.round(number)) }
  }
}
