public import CareDemand
public import LabourRules
public import RosterModel

/// What a plan proved.
public enum PlanStatus: String, Hashable, Sendable {
  /// No cheaper roster exists.
  case optimal
  /// A lawful roster, with a bound below it.
  case feasible
  /// Pins, leave and law contradict each other: no roster exists.
  case infeasible
  /// No roster within the limit.
  case noRoster
}

/// A plan: the roster, what it costs, what was proved, and everything a reader wants to know of it.
public struct PlanResult: Sendable {
  /// The input.
  public var scenario: Scenario
  /// What was proved.
  public var status: PlanStatus
  /// The seed.
  public var seed: Int
  /// The roster with what was pinned; levels and groups filled in.
  public var roster: Roster
  /// The need it was made for.
  public var cover: [CoverCell]
  /// What it costs.
  public var objective: ObjectiveSummary
  /// Proven lower bound on open heads, rounded up.
  public var openAtLeast: Int
  /// What the roster holds for people and residents.
  public var accounts: RosterAccounts
  /// What the judge says.
  public var judgement: Judgement
  /// Needed against available and rostered.
  public var skillMixGap: [SkillMixGapLine]
  /// Where the time went.
  public var timing: PlanTiming
  /// Whether column generation converged, so that the bound is the best this method gives.
  public var boundConverged: Bool
  /// Assumptions the result rests on, as demand names them.
  public var assumptions: [Assumption]
  /// Where no roster exists: someone for whom pins, leave and law contradict each other.
  public var contradictedPerson: PersonID?
  /// What the bound is made of.
  public var proof = BoundProof()

  /// A plan with all its fields.
  public init(
    scenario: Scenario, status: PlanStatus, seed: Int, roster: Roster, cover: [CoverCell],
    objective: ObjectiveSummary, openAtLeast: Int, accounts: RosterAccounts, judgement: Judgement,
    skillMixGap: [SkillMixGapLine], timing: PlanTiming, boundConverged: Bool,
    assumptions: [Assumption]
  ) {
    self.scenario = scenario
    self.status = status
    self.seed = seed
    self.roster = roster
    self.cover = cover
    self.objective = objective
    self.openAtLeast = openAtLeast
    self.accounts = accounts
    self.judgement = judgement
    self.skillMixGap = skillMixGap
    self.timing = timing
    self.boundConverged = boundConverged
    self.assumptions = assumptions
  }
}
