import PublicInstances
import RosterProblem
import RosterSolver

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

  /// Steps before the first looks of the judge, to know when the first feasible roster was there.
  private static var firstSteps: [Int] { [1, 10, 100] }

  /// Solves and judges, in parts: few steps, then more until the judge finds a roster feasible; and
  /// the rest of the time from there.
  static func solve(
    _ instance: Instance, _ options: SolverOptions, isCancelled: @escaping @Sendable () -> Bool
  ) -> Self {
    let start = ContinuousClock.now
    let seconds = { Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000 }
    let encoding = instance.encoded()
    var solved = Self()
    var best: DutyRoster?
    for steps in firstSteps.map(Optional.some) + [nil] where steps == nil || !solved.isFeasible {
      var part = options
      let begun = seconds()
      part.timeLimit = options.timeLimit.map { max(0.001, $0 - begun) }
      if let steps { (part.workLimit, part.threads) = (steps, 1) }
      let result = RosterSolver(part, isCancelled: isCancelled).solve(encoding.problem, from: best)
      if result.impossiblePerson != nil { break }
      best = result.rosters.first ?? best
      solved.take(result, instance, encoding, begun: begun) {
        steps == nil ? begun + (result.incumbents.last?.seconds ?? 0) : seconds()
      }
    }
    solved.wallSeconds = seconds()
    return solved
  }

  /// Takes what the solver found since `begun`, unless it breaks a rule and what there is does not;
  /// `seconds` tells when.
  private mutating func take(
    _ result: SolverResult, _ instance: Instance, _ encoding: Instance.Encoding,
    begun: Double, _ seconds: () -> Double
  ) {
    lowerBound = max(lowerBound, result.lowerBound * encoding.pointsPerUnit)
    guard let best = result.rosters.first else { return }
    let found = encoding.roster(of: best)
    let judged = instance.judged(found)
    guard judged.isFeasible || !isFeasible else { return }
    (roster, evaluation) = (found, judged)
    cost = result.cost.map { $0 * encoding.pointsPerUnit }
    guard let cost, isFeasible else { return }
    if firstFeasibleSeconds == nil {
      let first = seconds()
      firstFeasibleSeconds = first
      incumbents = [Incumbent(seconds: first, objective: cost)]
    } else {
      note(result.incumbents, begun: begun, points: encoding.pointsPerUnit)
    }
  }

  private mutating func note(_ found: [SolverResult.Incumbent], begun: Double, points: Int) {
    for one in found where one.cost * points < incumbents.last?.objective ?? .max {
      incumbents.append(
        Incumbent(seconds: begun + one.seconds, objective: one.cost * points))
    }
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
