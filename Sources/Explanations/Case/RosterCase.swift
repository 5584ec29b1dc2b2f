public import CareDemand
public import LabourRules
public import Planning
import RosterEncoding
public import RosterModel
import RosterProblem
import RosterSolver

/// A roster, made here or elsewhere, with all that questions about it are answered from.
///
/// ```swift
/// let roster = try RosterCase(scenario, roster: roster, proof: proof)
/// PriceWish(of: roster).answer("W017")
/// ```
public struct RosterCase: Sendable {
  /// The input it was made for.
  public let scenario: Scenario
  /// The need.
  public let cover: [CoverCell]
  /// The roster with what it holds and costs, and what the judge says.
  public let reading: RosterReading
  /// What prices are known to prove a bound of the whole objective; empty where none are.
  public let duals: [Double]

  /// The problem behind a plan, with what counting proves of it, and the roster as it sees it.
  let encoded: EncodedScenario
  let problem: RosterProblem
  let standing: DutyRoster
  private let accountant: Accountant
  private let judge: Judge

  /// A roster of a scenario. The proof is that of a plan of the same scenario; what it says is worked out again, so
  /// that one of another scenario helps little and harms nothing.
  ///
  /// - Throws: ``DemandError`` where no cover follows from the care mix.
  public init(_ scenario: Scenario, roster: Roster, proof: BoundProof? = nil) throws(DemandError) {
    let cover = try Demand.requirements(of: scenario).cells(over: scenario.period)
    self.init(scenario, cover: cover, roster: roster, proof: proof)
  }

  /// A plan, with the prices of its proof.
  public init(_ plan: PlanResult) {
    self.init(plan.scenario, cover: plan.cover, roster: plan.roster, proof: plan.proof)
  }

  /// The same where the need is known.
  init(_ scenario: Scenario, cover: [CoverCell], roster: Roster, proof: BoundProof? = nil) {
    self.scenario = scenario
    self.cover = cover
    let rules = scenario.ruleSet
    accountant = Accountant(scenario: scenario, cover: cover)
    judge = Judge(rules: rules)
    encoded = ScenarioEncoder(scenario: scenario, cover: cover, rules: rules).encode()
    problem = encoded.problem.countingShortfalls()
    standing = encoded.solution(roster)
    duals = proof?.duals ?? []
    reading = RosterReading(roster, in: scenario, accountant, judge)
  }

  /// No roster costs less, in points, as far as the prices that are known prove; `nil` where none are.
  public var costAtLeast: Int? {
    guard let bound = DualBound(problem, duals: duals)?.bound, bound.isFinite else {
      return nil
    }
    return Int((bound - 1e-6).rounded(.up))
  }

  /// What another roster of the same scenario holds and costs.
  func read(_ roster: Roster) -> RosterReading {
    RosterReading(roster, in: scenario, accountant, judge)
  }

  /// The same for a solution of its problem.
  func read(_ solution: DutyRoster) -> RosterReading { read(encoded.roster(solution)) }
}

/// What a roster holds and costs, counted from the roster alone, with what the judge says of it.
public struct RosterReading: Sendable {
  /// The roster, levels filled in.
  public let roster: Roster
  /// What it holds for people and residents.
  public let accounts: RosterAccounts
  /// What the judge says.
  public let judgement: Judgement
  /// What it costs, by part.
  public let parts: [ObjectiveSummary.Part]

  /// What a roster of a scenario holds, without what questions about it take.
  ///
  /// - Throws: ``DemandError`` where no cover follows from the care mix.
  public init(_ roster: Roster, in scenario: Scenario) throws(DemandError) {
    let cover = try Demand.requirements(of: scenario).cells(over: scenario.period)
    self.init(
      roster, in: scenario, Accountant(scenario: scenario, cover: cover),
      Judge(rules: scenario.ruleSet))
  }

  init(_ bare: Roster, in scenario: Scenario, _ accountant: Accountant, _ judge: Judge) {
    roster = accountant.withLevels(bare)
    judgement = judge.judge(roster, in: scenario)
    accounts = accountant.accounts(of: roster)
    parts = accountant.parts(of: roster, accounts: accounts, judgement: judgement)
  }

  /// What it costs in points.
  public var total: Int { parts.reduce(0) { $0 + $1.cost } }
}
