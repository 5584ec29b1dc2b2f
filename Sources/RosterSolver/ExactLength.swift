import RosterProblem

/// A person's first tally (minutes), where it is counted inside each column: in steps few enough to
/// run along the kernel's lanes beside the weekends. A mixture of columns then cannot hide that one of
/// them is too long or too short, which makes the bound stronger.
struct ExactLength {
  /// What a lane stands for: the largest amount that divides all.
  let unit: Int
  /// The most units allowed.
  let most: Int
  /// The most units one duty adds.
  let widest: Int

  /// More transitions than this are left to a row of the master: pricing would cost too much. Eight
  /// take about a nanosecond.
  private static let mostTransitions = 1 << 25

  /// `nil` where the person has no such tally, or one of too many steps, or where duties that the
  /// machine does not tell apart differ in length.
  init?(_ member: Member, _ machine: RuleMachine, days: Int) {
    guard let tally = member.tallies.first, tally.onDays.isEmpty else { return nil }
    let unit = tally.amounts.greatestCommonDivisor
    guard unit > 0, tally.amounts.allSatisfy({ $0 >= 0 }) else { return nil }
    let lengths = Dictionary(
      grouping: zip(member.duties, tally.amounts.dropFirst()), by: \.0.dutyClass)
    guard lengths.values.allSatisfy({ Set($0.map(\.1)).count == 1 }) else { return nil }
    self.unit = unit
    widest = Int(tally.amounts.max() ?? 0) / unit
    self.most = min((tally.most ?? .max) / unit, days * widest)
    guard most >= 0 else { return nil }
    let transitions = machine.states * machine.classes * days
    guard transitions * block * member.openSteps <= Self.mostTransitions else { return nil }
  }

  /// Lanes per weekend count: every amount allowed, and those one duty may reach beyond.
  var block: Int { most + 1 + widest }

  /// The cost by lane: weekends, and what the length costs.
  func laneCosts(_ member: Member, of cost: (_ lane: Int32, _ length: Int) -> Int32) -> [Int32] {
    member.laneCost.prefix(member.openSteps).flatMap { lane in
      (0..<block).map { units in
        guard units <= most, lane < RosterProblem.forbidden,
          let length = member.tallies[0].cost(of: units * unit)
        else { return RosterProblem.forbidden }
        return cost(lane, length)
      }
    }
  }
}

extension Member {
  /// Lane steps that may be allowed, none included: beyond them all are forbidden.
  var openSteps: Int {
    (laneCost.lastIndex { $0 < RosterProblem.forbidden } ?? 0) + 1
  }
}
