public import RosterModel

/// What one month needs, for a forecast over months.
public struct MonthNeed: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// Hours to be on the ward at exactly a level in a block, per 24 h.
  public var hours: [LevelBlockHours]
  /// Care hours, levels and fte of the month.
  public var demand: MonthDemand
  /// Care hours of each profile and treatment by level, in the order of the care mix; empty without one.
  public var byProfile: [ProfileNeed]

  /// What one month needs.
  public init(
    month: YearMonth, hours: [LevelBlockHours], demand: MonthDemand, byProfile: [ProfileNeed]
  ) {
    self.month = month
    self.hours = hours
    self.demand = demand
    self.byProfile = byProfile
  }
}

/// The care hours of one profile by level.
public struct ProfileNeed: Hashable, Sendable {
  /// The care profile.
  public var profile: String
  /// Whether treatment is included.
  public var treatment: Bool
  /// Average number of residents.
  public var residents: Double
  /// Care hours per 24 h by level; empty for residents without a norm.
  public var byLevel: [LevelHours]

  /// The care hours of one profile.
  public init(profile: String, treatment: Bool, residents: Double, byLevel: [LevelHours]) {
    self.profile = profile
    self.treatment = treatment
    self.residents = residents
    self.byLevel = byLevel
  }
}
