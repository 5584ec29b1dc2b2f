import PublicInstances
import RosterProblem
import RosterSolver
import Synchronization

/// A public instance as solved and then judged by the rules of its set.
struct SolvedInstance<Instance: PublicInstance> {
  /// The best roster, `nil` where none was found.
  private(set) var roster: Instance.Encoding.Roster?
  /// What the judge says of it.
  private(set) var evaluation: Instance.Evaluation?
  /// What the roster costs to the solver, in points of the set.
  private(set) var cost: Int?
  /// No roster costs less.
  private(set) var lowerBound = 0
  /// Seconds until the first roster that the judge finds feasible.
  private(set) var firstFeasibleSeconds: Double?
  /// The first roster that the judge finds feasible, as ``firstFeasibleSeconds`` has it, and each
  /// better one after it; what they cost is the solver's word.
  private(set) var incumbents: [Incumbent] = []
  /// Seconds in all, encoding and judging included.
  private(set) var wallSeconds = 0.0

  private init() {}

  /// Solves and judges. What the engine holds to be steeply dear the judge may call infeasible, so each
  /// better roster is judged until one is feasible.
  static func solve(
    _ instance: Instance, _ options: SolverOptions, isCancelled: @escaping @Sendable () -> Bool
  ) -> Self {
    let start = ContinuousClock.now
    let seconds = { Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000 }
    let encoding = instance.encoded()
    let begun = seconds()
    var limits = options
    limits.timeLimit = options.timeLimit.map { max(0.001, $0 - begun) }
    let first = Mutex<(roster: DutyRoster, found: SolverResult.Incumbent)?>(nil)
    let result = RosterSolver(
      limits,
      found: { roster, found in
        guard first.withLock({ $0 == nil }),
          instance.judged(encoding.roster(of: roster)).isFeasible
        else { return }
        first.withLock { $0 = $0 ?? (roster, found) }
      }, isCancelled: isCancelled
    ).solve(encoding.problem)
    var solved = Self()
    solved.lowerBound = result.lowerBound * encoding.pointsPerUnit
    solved.take(result, first.withLock { $0 }, instance, encoding, begun: begun)
    solved.wallSeconds = seconds()
    return solved
  }

  /// Takes the best roster; where that breaks a rule, the first that did not.
  private mutating func take(
    _ result: SolverResult, _ first: (roster: DutyRoster, found: SolverResult.Incumbent)?,
    _ instance: Instance, _ encoding: Instance.Encoding, begun: Double
  ) {
    guard let best = result.rosters.first else { return }
    roster = encoding.roster(of: best)
    evaluation = roster.map(instance.judged)
    cost = result.cost.map { $0 * encoding.pointsPerUnit }
    guard let first else { return }
    firstFeasibleSeconds = begun + first.found.seconds
    incumbents = result.incumbents.filter { $0.cost <= first.found.cost }.map {
      Incumbent(seconds: begun + $0.seconds, objective: $0.cost * encoding.pointsPerUnit)
    }
    guard !isFeasible else { return }
    roster = encoding.roster(of: first.roster)
    evaluation = roster.map(instance.judged)
    cost = first.found.cost * encoding.pointsPerUnit
    incumbents = Array(incumbents.prefix(1))
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
