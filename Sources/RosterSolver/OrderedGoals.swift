public import RosterProblem

/// What a solve of goals in order found: a roster, and what is proven of each goal.
public struct OrderedResult: Sendable {
  /// One goal.
  public struct Stage: Sendable {
    /// What the roster costs in it.
    public var cost: Int
    /// No roster costs less in it that does as well in all goals before it.
    public var atLeast: Int
    /// Seconds since the start at which its turn was over.
    public var seconds: Double
  }

  /// The roster; `nil` where none was found.
  public var roster: DutyRoster?
  /// The goals in order; empty without a roster.
  public var stages: [Stage] = []
  /// The first person found to have no lawful row at all.
  public var impossiblePerson: Int?
}

extension RosterSolver {
  /// Goals stage by stage: the first as low as can be, then the second without giving up any of the first,
  /// and so on. Each is a problem with its own costs alone that allows the same rosters; each turn gets an
  /// equal part of what time and work are left.
  ///
  /// Stage k minimises, for whole factors M above all that the goals behind them could gain,
  ///
  ///     sum over j < k of M_j g_j + g_k
  ///
  /// so that it is the one before it in the same search. Of its bound L follows a bound on goal k whatever
  /// the factors are: a roster with g_j <= v_j for all j < k has g_k >= L - sum of M_j v_j.
  public func solve(inOrder goals: [RosterProblem], from start: DutyRoster? = nil) -> OrderedResult
  {
    let started = ContinuousClock.now
    let seconds = { Double((ContinuousClock.now - started) / .milliseconds(1)) / 1000 }
    var result = OrderedResult()
    var best = start
    var bounds: [Int] = []
    for index in goals.indices where result.impossiblePerson == nil {
      let stage = Self.stage(Array(goals[...index]), best)
      var part = options
      let turns = goals.count - index
      part.timeLimit = options.timeLimit.map { max(0.001, ($0 - seconds()) / Double(turns)) }
      part.workLimit = options.workLimit.map { max(1, $0 / goals.count) }
      let solved = RosterSolver(part, isCancelled: isCancelled).solve(stage.problem, from: best)
      result.impossiblePerson = solved.impossiblePerson
      guard let found = solved.rosters.first else { break }
      if Self.isNoWorse(found, than: best, in: goals) { best = found }
      bounds.append(max(goals[index].constant, solved.lowerBound - stage.earlier))
      result.stages.append(.init(cost: 0, atLeast: 0, seconds: seconds()))
    }
    guard bounds.count == goals.count, let best else {
      result.stages = []
      return result
    }
    result.roster = best
    for (index, goal) in goals.enumerated() {
      let cost = goal.cost(of: best) ?? 0
      result.stages[index].cost = cost
      result.stages[index].atLeast = min(cost, bounds[index])
    }
    return result
  }

  /// The problem of the last of some goals, and what those before it cost there as they stand.
  private static func stage(_ goals: [RosterProblem], _ best: DutyRoster?) -> (
    problem: RosterProblem, earlier: Int
  ) {
    var sum = goals[goals.count - 1]
    var earlier = 0
    guard let best else { return (sum, 0) }
    for goal in goals.dropLast().reversed() {
      let unit = goal.costUnit
      // Half, so that the sum of all can still be counted.
      let most = max(1, goal.largestFactor / 2) * unit
      let factor = min((sum.cost(of: best) ?? 0) + 1, most)
      earlier += (goal.cost(of: best) ?? 0) / unit * factor
      sum = goal.weighted(factor, per: unit).adding(sum)
    }
    return (sum, earlier)
  }

  /// Whether a roster is as good as another in the first goal in which they differ.
  private static func isNoWorse(
    _ found: DutyRoster, than best: DutyRoster?, in goals: [RosterProblem]
  ) -> Bool {
    guard let best else { return true }
    let old = goals.map { $0.cost(of: best) ?? .max }
    return !old.lexicographicallyPrecedes(goals.map { $0.cost(of: found) ?? .max })
  }
}
