import PublicInstances
import RosterSolver

/// A public instance as solved and then judged by the rules of its set.
struct SolvedInstance {
  /// The best roster, `nil` where none was found.
  var roster: ShiftSchedulingRoster?
  /// What the judge says of it.
  var evaluation: ShiftSchedulingEvaluator.Evaluation?
  /// What the solver did.
  var result: SolverResult
  /// Seconds until a roster known to be feasible: by its cost, or the judged one.
  var firstFeasibleSeconds: Double?

  /// Solves and judges.
  static func solve(
    _ instance: ShiftSchedulingInstance, _ options: SolverOptions,
    isCancelled: @escaping @Sendable () -> Bool
  ) -> SolvedInstance {
    let encoding = ShiftSchedulingEncoder(instance).encode()
    let result = RosterSolver(options, isCancelled: isCancelled).solve(encoding.problem)
    let roster = result.rosters.first.map(encoding.roster)
    let evaluation = roster.map { ShiftSchedulingEvaluator(instance).evaluate($0) }
    var solved = SolvedInstance(roster: roster, evaluation: evaluation, result: result)
    if solved.isFeasible {
      let sure = result.incumbents.first { encoding.keepsMinutes(atCost: $0.cost) }
      solved.firstFeasibleSeconds = (sure ?? result.incumbents.last)?.seconds
    }
    return solved
  }

  /// Whether there is a roster that breaks no hard rule.
  var isFeasible: Bool { evaluation?.isFeasible == true }
  /// The objective as judged; `nil` where there is no feasible roster.
  var objective: Int? { isFeasible ? evaluation?.objective : nil }
  /// A feasible roster costs the same to the solver and to the judge, and no less than the bound.
  var agrees: Bool {
    guard let objective else { return true }
    return objective == result.cost && objective >= result.lowerBound
  }
}
