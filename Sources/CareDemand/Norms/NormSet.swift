public import RosterModel

/// How sure a figure is.
public enum Evidence: String, Hashable, Sendable, CaseIterable {
  /// Read in a text of the body that sets it.
  case confirmed
  /// A third party cites it.
  case secondary
  /// Computed from a confirmed or secondary figure.
  case derived
  /// One aggregator page.
  case weak
  /// Not yet checked against its text.
  case unverified
  /// Two readings are possible; the dearer is taken.
  case open
  /// No source publishes it: a value to start from.
  case assumption
}

/// A dated set of norms (urennormen) with everything demand is computed from.
///
/// ```swift
/// NormSet.zzp2013.hours(of: "5VV")?.midpoint  // 18.25 hours per resident per week
/// ```
public struct NormSet: Hashable, Sendable {
  /// Its id, as `scenario.yaml` names it.
  public var id: String
  /// Where it comes from.
  public var source: String
  /// The first day it was in force.
  public var validFrom: CivilDate
  /// The last day it was in force.
  public var validTo: CivilDate
  /// What it is worth today, in words.
  public var status: String
  /// Care hours per resident per week.
  public var profiles: [ProfileHours]
  /// How a profile's hours divide over the care functions.
  public var functionSplit: [FunctionSplit]
  /// The lowest level per care function.
  public var functionLevels: [FunctionLevel]
  /// Shares of levels per profile.
  public var levelMixes: [LevelMix]
  /// House rules: hours of one level that another level gives. None ships.
  public var delegations: [Delegation] = []
  /// Shares of the day per care function.
  public var dayProfiles: [DayProfile]
  /// Wage tables, oldest first.
  public var wages: [WageTable]
  /// Bands of the irregular-hours allowance.
  public var irregularHours: [IrregularHoursBand]
  /// Hours of a working year and what is taken off them.
  public var parameters: PlanningParameters

  /// The sets that ship.
  public static let shipped: [NormSet] = [.zzp2013]

  /// The hours of a profile, or `nil` where this set has none.
  public func hours(of profile: String) -> ProfileHours? {
    profiles.first { $0.profile == profile }
  }

  /// How the hours of a profile divide over the functions, or `nil` where this set does not say.
  public func split(of profile: String) -> FunctionSplit? {
    functionSplit.first { $0.profile == profile }
  }

  /// The preset mix of levels of a profile, or `nil` where this set has none.
  public func levelMix(of profile: String) -> LevelMix? {
    levelMixes.first { $0.profile == profile }
  }

  /// The lowest level that gives a function within a domain; level 1 where the set does not say.
  public func minLevel(for function: CareFunction, in domain: Domain) -> QualificationLevel {
    functionLevels.first { $0.function == function && $0.domain == domain }?.minLevel ?? .level1
  }

  /// The shares of the day of a function on a kind of day.
  public func dayProfile(of function: CareFunction, on kind: DayKind) -> DayProfile? {
    dayProfiles.first { $0.function == function && $0.kind == kind }
  }
}

extension CivilDate {
  /// A date written out in a norm table, which is known to exist.
  static func on(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day)!
  }
}
