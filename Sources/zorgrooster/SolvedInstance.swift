import PublicInstances
import RosterSolver

/// A public instance as solved and then judged by the rules of its set.
struct SolvedInstance<Instance: PublicInstance> {
  /// The best roster, `nil` where none was found.
  private(set) var roster: Instance.Encoding.Roster?
  /// What the judge says of it.
  private(set) var evaluation: Instance.Evaluation?
  /// What the roster costs to the solver.
  private(set) var cost: Int?
  /// No roster costs less.
  private(set) var lowerBound = 0
  /// Seconds until the first roster that the judge finds feasible.
  private(set) var firstFeasibleSeconds: Double?
  /// Seconds in all, encoding and judging included.
  private(set) var wallSeconds = 0.0

  private init() {}

  /// Solves and judges, in two parts: a first roster after one step, judged to know when the first
  /// feasible one was there, and the rest of the time from that roster.
  static func solve(
    _ instance: Instance, _ options: SolverOptions, isCancelled: @escaping @Sendable () -> Bool
  ) -> Self {
    let start = ContinuousClock.now
    let seconds = { Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000 }
    let encoding = instance.encoded()
    var solved = Self()
    let take = { (result: SolverResult, seconds: () -> Double) in
      guard let best = result.rosters.first else { return solved.take(result, nil, seconds) }
      let roster = encoding.roster(of: best)
      solved.take(result, (roster, instance.judged(roster)), seconds)
    }
    var first = options
    (first.workLimit, first.threads) = (1, 1)
    let before = RosterSolver(first, isCancelled: isCancelled).solve(encoding.problem)
    take(before, seconds)
    if before.impossiblePerson == nil {
      var rest = options
      let begun = seconds()
      rest.timeLimit = options.timeLimit.map { max(0.001, $0 - begun) }
      let after = RosterSolver(rest, isCancelled: isCancelled)
        .solve(encoding.problem, from: before.rosters.first)
      take(after) { begun + (after.incumbents.last?.seconds ?? 0) }
    }
    solved.wallSeconds = seconds()
    return solved
  }

  private typealias Judged = (roster: Instance.Encoding.Roster, evaluation: Instance.Evaluation)

  /// Takes what the solver found, unless it breaks a rule and what there is does not; `seconds`
  /// tells when.
  private mutating func take(_ result: SolverResult, _ found: Judged?, _ seconds: () -> Double) {
    lowerBound = max(lowerBound, result.lowerBound)
    guard let found, found.evaluation.isFeasible || !isFeasible else { return }
    (roster, cost, evaluation) = (found.roster, result.cost, found.evaluation)
    if isFeasible && firstFeasibleSeconds == nil { firstFeasibleSeconds = seconds() }
  }

  /// Whether there is a roster that breaks no hard rule.
  var isFeasible: Bool { evaluation?.isFeasible == true }
  /// The objective as judged; `nil` where there is no feasible roster.
  var objective: Int? { isFeasible ? evaluation?.objective : nil }
  /// A feasible roster costs the same to the solver and to the judge, and no less than the bound.
  var agrees: Bool {
    guard let objective else { return true }
    return objective == cost && objective >= lowerBound
  }
}
