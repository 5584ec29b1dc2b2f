/// A goal is a problem too: the same people, duties, rules and needs, with the costs of that goal alone.
/// Goals of the same rosters can be weighed and added.
extension RosterProblem {
  /// Whether another problem asks for the same rosters and allows the same ones; costs may differ.
  public func allowsTheSame(as other: RosterProblem) -> Bool {
    days == other.days && people.count == other.people.count
      && zip(people, other.people).allSatisfy { $0.allowsTheSame(as: $1) }
      && machines.map(\.withoutCosts) == other.machines.map(\.withoutCosts)
      && cover.map(\.need) == other.cover.map(\.need)
  }

  /// The largest number of points that divides what any roster costs.
  public var costUnit: Int {
    let slopes =
      people.flatMap { $0.tallies.flatMap(\.slopes) }
      + shared.flatMap { ($0.under.map { [$0] } ?? []) + $0.over }
    if slopes.contains(where: { $0.points % $0.units != 0 }) { return 1 }
    let all = [
      ownPoints.greatestCommonDivisor, machines.flatMap(\.cost).greatestCommonDivisor,
      groupPoints.greatestCommonDivisor, slopes.map { $0.points / $0.units }.greatestCommonDivisor,
      constant,
    ]
    return max(1, all.greatestCommonDivisor)
  }

  /// The same with all costs times `factor / unit`, where the unit divides each (``costUnit``). Where a
  /// slope has a cost per several units, which is rounded up, the whole costs that much or less.
  public func weighted(_ factor: Int, per unit: Int = 1) -> RosterProblem {
    let times = { (points: Int) in points / unit * factor }
    let each = { (points: Int32) in
      points < Self.forbidden ? Int32(Int(points) / unit * factor) : points
    }
    var result = self
    result.constant = times(constant)
    for index in machines.indices { result.machines[index].cost = machines[index].cost.map(each) }
    for (index, member) in people.enumerated() {
      result.people[index].cellCost = member.cellCost.map(each)
      result.people[index].laneCost = member.laneCost.map(each)
      for (number, tally) in member.tallies.enumerated() {
        result.people[index].tallies[number].under = tally.under?.weighted(factor, per: unit)
        result.people[index].tallies[number].over = tally.over.compactMap {
          $0.weighted(factor, per: unit)
        }
      }
    }
    for (index, group) in cover.enumerated() {
      result.cover[index].openCost = times(group.openCost)
      result.cover[index].overCost = times(group.overCost)
      result.cover[index].loneCost = times(group.loneCost)
    }
    for (index, cap) in presences.enumerated() { result.presences[index].cost = times(cap.cost) }
    for (index, tally) in shared.enumerated() {
      result.shared[index].under = tally.under?.weighted(factor, per: unit)
      result.shared[index].over = tally.over.compactMap { $0.weighted(factor, per: unit) }
    }
    return result
  }

  /// What a roster costs in the one plus what it costs in the other, which allows the same rosters.
  public func adding(_ other: RosterProblem) -> RosterProblem {
    precondition(allowsTheSame(as: other), "goals of different rosters")
    var sum = self
    sum.constant += other.constant
    for (index, machine) in other.machines.enumerated() {
      sum.machines[index].cost = zip(sum.machines[index].cost, machine.cost).map(+)
    }
    for (index, member) in other.people.enumerated() { sum.people[index].add(member) }
    for (index, group) in other.cover.enumerated() {
      sum.cover[index].openCost += group.openCost
      sum.cover[index].overCost += group.overCost
      sum.cover[index].loneCost += group.loneCost
    }
    sum.presences = (sum.presences + other.presences).filter { $0.cost > 0 }
    sum.shared = (sum.shared + other.shared).filter { $0.under != nil || !$0.over.isEmpty }
    return sum
  }
}

extension Member {
  fileprivate func allowsTheSame(as other: Member) -> Bool {
    machine == other.machine && initialState == other.initialState
      && finalState == other.finalState && duties == other.duties
      && cellCost.map(\.isForbidden) == other.cellCost.map(\.isForbidden)
      && laneCost.map(\.isForbidden) == other.laneCost.map(\.isForbidden)
      && Set(tallies.compactMap(\.limits)) == Set(other.tallies.compactMap(\.limits))
  }

  /// Adds the costs of another's.
  fileprivate mutating func add(_ other: Member) {
    let sum = { (own: Int32, others: Int32) in own.isForbidden ? own : own + others }
    cellCost = zip(cellCost, other.cellCost).map(sum)
    laneCost = zip(laneCost, other.laneCost).map(sum)
    for tally in other.tallies where !tally.slopes.isEmpty {
      let same = tallies.firstIndex {
        $0.amounts == tally.amounts && $0.onDays == tally.onDays
          && ($0.under == nil || tally.under == nil)
      }
      guard let same else {
        tallies.append(tally)
        continue
      }
      tallies[same].under = tallies[same].under ?? tally.under
      tallies[same].over += tally.over
    }
  }
}

extension Tally {
  fileprivate var slopes: [Slope] { (under.map { [$0] } ?? []) + over }

  /// What it forbids; `nil` where it forbids nothing.
  fileprivate var limits: Tally? {
    least == nil && most == nil
      ? nil : Tally(amounts: amounts, onDays: onDays, least: least, most: most)
  }
}

extension Tally.Slope {
  fileprivate func weighted(_ factor: Int, per unit: Int) -> Tally.Slope? {
    guard points > 0, factor > 0 else { return nil }
    // A unit other than one divides what a whole unit costs.
    return unit == 1
      ? .init(threshold: threshold, points: points * factor, units: units)
      : .init(threshold: threshold, points: points / units / unit * factor)
  }
}

extension RuleMachine {
  fileprivate var withoutCosts: RuleMachine {
    var machine = self
    machine.cost = machine.cost.map { _ in 0 }
    return machine
  }
}

extension CoverGroup {
  /// It without costs.
  fileprivate var need: CoverGroup {
    CoverGroup(day: day, slot: slot, rows: rows, openCost: 0, overCost: 0)
  }
}

extension Int32 {
  fileprivate var isForbidden: Bool { self >= RosterProblem.forbidden }
}
