extension RosterProblem {
  /// Points that one cost may be: the solver counts a horizon of them in 32 bits.
  public static let mostPoints = 1 << 20
  /// Points that a transition of a machine may cost: the solver counts them in 1024ths of a point.
  public static let mostTransitionPoints = 1 << 18
  /// Points that a tally may cost at worst.
  public static let mostTallyPoints = 1 << 24

  /// The largest whole number that every cost may be multiplied by and still be counted.
  public var largestFactor: Int {
    let transitions = machines.flatMap(\.cost).max() ?? 0
    let tallies =
      people.flatMap { member in member.tallies.map { $0.dearest(days: days) } }
      + shared.map(dearest)
    return [
      Self.mostTransitionPoints / max(1, Int(transitions)),
      Self.mostPoints / max(1, Int(ownPoints.max() ?? 0)),
      Self.mostPoints / max(1, groupPoints.max() ?? 0),
      Self.mostTallyPoints / max(1, tallies.max() ?? 0),
    ].min() ?? 1
  }

  /// Points of all cells and lanes that are not forbidden.
  var ownPoints: [Int32] {
    people.flatMap { $0.cellCost + $0.laneCost }.filter { $0 < Self.forbidden }
  }

  /// Points of all cover groups and presence caps.
  var groupPoints: [Int] {
    cover.flatMap { [$0.openCost, $0.overCost, $0.loneCost] } + presences.map(\.cost)
  }

  /// What the dearest amount of a tally of several people costs: the cost is convex, so it stands at an end.
  public func dearest(_ tally: SharedTally) -> Int {
    max(tally.cost(of: 0), tally.cost(of: reach(of: tally)))
  }
}

extension Tally {
  /// What its dearest amount costs over so many days, limits aside: the cost is convex, so it stands at an
  /// end.
  public func dearest(days: Int) -> Int {
    let reach = Int(amounts.max() ?? 0) * days
    var free = self
    (free.least, free.most) = (nil, nil)
    return max(free.cost(of: 0) ?? 0, free.cost(of: min(reach, most ?? reach)) ?? 0)
  }
}
