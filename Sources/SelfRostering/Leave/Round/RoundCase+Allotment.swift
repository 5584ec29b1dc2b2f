import RosterModel

extension RoundCase {
  /// The best allotment, with proof; `nil` where none was found within the time there is, which no team has met.
  ///
  /// Cost: a few integer programs of four columns a member and a row per week and level: milliseconds.
  public func allotment() -> RoundAllotment? {
    let program = RoundProgram(self)
    guard !members.isEmpty else {
      return RoundAllotment(given: [], largest: 0, sum: 0, isProven: true)
    }
    guard let solved = program.solved() else { return nil }
    var given = [Int?](repeating: nil, count: members.count)
    for index in solved.taken {
      given[program.options[index].member] = program.options[index].choice
    }
    return RoundAllotment(
      given: given, largest: solved.largest,
      sum: solved.taken.reduce(0) { $0 + program.options[$1].points }, isProven: solved.isProven)
  }

  /// Why someone did not get each of their better choices: the first week of it in which as many others go as may.
  ///
  /// There always is one where the allotment is proven: without it they could have that choice, everyone else as
  /// before, with fewer points together and no larger total.
  public func obstacles(for member: Int, in allotment: RoundAllotment) -> [LeaveObstacle] {
    let choices = members[member].choices
    let better = choices.indices.prefix(allotment.given[member] ?? choices.count)
    return better.compactMap { choice -> LeaveObstacle? in
      for room in room where uses(member, choice, room) {
        let going = members.indices.filter { other in
          other != member && (allotment.given[other].map { uses(other, $0, room) } ?? false)
        }
        if going.count >= room.more { return obstacle(member, choice, room, going) }
      }
      return nil
    }
  }

  private func obstacle(
    _ member: Int, _ choice: Int, _ room: MayBeAway, _ going: [Int]
  ) -> LeaveObstacle {
    let mine = members[member].before
    let least = going.map { members[$0].before }.min()
    let standing: LeaveObstacle.Standing =
      switch least {
      case nil: .nobody
      case .some(let least) where least > mine: .worse
      case .some(mine): .equal
      case .some: .whole
      }
    return LeaveObstacle(
      rank: choice + 1, week: room.week, domain: room.domain, level: room.level,
      going: going.count, limit: room.more, standing: standing,
      years: standing == .worse ? Set(going.flatMap { members[$0].years }).sorted() : [])
  }
}
