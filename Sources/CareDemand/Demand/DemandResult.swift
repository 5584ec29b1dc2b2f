public import RosterModel

/// A line of the cover table with what one more head on it costs.
public struct CoverLine: Hashable, Sendable {
  /// The line.
  public var requirement: CoverRequirement
  /// Euro per day of the pattern for one more head on this line, found by solving the staffing
  /// program again with each count at most one away from the plan's; `nil` where the cover table
  /// was given or costs were not asked for.
  public var marginalCost: Double?

  /// A line with its cost.
  public init(requirement: CoverRequirement, marginalCost: Double?) {
    self.requirement = requirement
    self.marginalCost = marginalCost
  }
}

/// What a care mix, a cover table and a team say of the need.
public struct DemandResult: Sendable {
  /// Per month of the care mix; without one, a single entry for the month the period starts in.
  public var months: [MonthDemand]
  /// The cover table with costs.
  public var cover: [CoverLine]
  /// Needed against available over the period.
  public var gap: [SkillMixGapLine]
  /// Hours people have for the ward, before they are spread over blocks.
  public var available: [AvailableHours]
  /// The norm set.
  public var norms: NormSet
  /// The chain from net to gross fte.
  public var grossNet: GrossNet
  /// What the result rests on that no source confirms.
  public var assumptions: [Assumption]
  /// What the staffing program found, where it ran.
  public var staffing: StaffingReport?

  /// The cover table to plan with: the scenario's own, else that of the staffing program.
  public var requirements: [CoverRequirement] { cover.map(\.requirement) }
}
