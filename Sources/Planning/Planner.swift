public import CareDemand
public import LabourRules
import RosterEncoding
public import RosterModel
public import RosterProblem
public import RosterSolver

/// The main job, and the only place its order is written: demand, encode, solve, judge, account.
///
/// ```swift
/// let plans = try Planner().plan(scenario)
/// plans[0].roster
/// ```
public struct Planner: Sendable {
  let options: SolverOptions
  let progress: @Sendable (SolverProgress) -> Void
  let isCancelled: @Sendable () -> Bool

  /// A planner. `progress` may be called from any thread; a plan that is cancelled ends with the
  /// best roster so far.
  public init(
    _ options: SolverOptions = SolverOptions(),
    progress: @escaping @Sendable (SolverProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.options = options
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// Plans a scenario: one result per proposal, the best first; never empty.
  ///
  /// - Throws: ``DemandError`` where no cover follows from the care mix.
  public func plan(_ scenario: Scenario) throws(DemandError) -> [PlanResult] {
    let demand = try Demand.compute(scenario)
    let cover = demand.requirements.cells(over: scenario.period)
    let rules = scenario.ruleSet
    let encoded = ScenarioEncoder(scenario: scenario, cover: cover, rules: rules).encode()
    let solved = RosterSolver(options, progress: progress, isCancelled: isCancelled)
      .solve(
        encoded.problem.countingShortfalls(),
        from: scenario.reference.map { encoded.solution($0.roster) })
    let assembly = PlanAssembly(
      scenario: scenario, demand: demand, cover: cover, rules: rules, encoded: encoded,
      solved: solved, seed: options.seed)
    return assembly.results()
  }

  /// A roster that stands, made here or elsewhere, as a plan: with the bounds that are known of it.
  ///
  /// - Parameters:
  ///   - lowerBound: no roster costs less, in points; 0 where nothing is proven.
  ///   - openAtLeast: no roster leaves fewer heads open.
  /// - Throws: ``DemandError`` where no cover follows from the care mix.
  public static func reading(
    of roster: Roster, in scenario: Scenario, lowerBound: Int = 0, openAtLeast: Int = 0,
    proof: BoundProof = BoundProof()
  ) throws(DemandError) -> PlanResult {
    let demand = try Demand.compute(scenario)
    let cover = demand.requirements.cells(over: scenario.period)
    let rules = scenario.ruleSet
    var solved = SolverResult()
    (solved.lowerBound, solved.openAtLeast) = (lowerBound, openAtLeast)
    (solved.duals, solved.groupPrices) = (proof.duals, proof.prices)
    let assembly = PlanAssembly(
      scenario: scenario, demand: demand, cover: cover, rules: rules,
      encoded: ScenarioEncoder(scenario: scenario, cover: cover, rules: rules).encode(),
      solved: solved, seed: 0)
    return assembly.result(roster)
  }

  /// The optimisation problem behind a plan, with all parts of the objective or some of them. Problems of
  /// other parts allow the same rosters: they are the goals of ``RosterSolver/solve(inOrder:from:)``.
  ///
  /// - Throws: ``DemandError`` where no cover follows from the care mix.
  public static func problem(
    of scenario: Scenario, parts: Set<ObjectivePart> = Set(ObjectivePart.allCases)
  ) throws(DemandError) -> RosterProblem {
    let cover = try Demand.compute(scenario).requirements.cells(over: scenario.period)
    return ScenarioEncoder(
      scenario: scenario, cover: cover, rules: scenario.ruleSet, parts: parts
    ).encode().problem
  }

  /// What a plan or a judgement of this scenario rests on besides its demand: rule packs that are not in force
  /// on all of its days.
  public static func assumptions(of scenario: Scenario) -> [Assumption] {
    scenario.ruleSet.outdated(in: scenario.period).map {
      .rulePackOutdated(title: $0.title, from: $0.validFrom, to: $0.validTo)
    }
  }

  /// The rules that rosters are planned by, and not only judged.
  public static var plannedRules: Set<RuleID> { ScenarioEncoder.plannedRules }

  /// Judges any roster, made here or elsewhere.
  public static func check(_ roster: Roster, in scenario: Scenario) -> Judgement {
    Judge(rules: scenario.ruleSet).judge(roster, in: scenario)
  }

  /// The same, with the smallest change that mends each finding of law or consent, where one day does.
  public static func checkWithMends(
    _ roster: Roster, in scenario: Scenario
  ) -> (judgement: Judgement, mends: [Finding: Mend]) {
    let open = OpenCase(roster, in: scenario, by: Judge(rules: scenario.ruleSet))
    let judgement = open.judgement
    return (judgement, Judgement.mends(of: judgement.findings, in: open))
  }
}
