public import RosterModel

/// A rule that is known here: what a pack may say of it.
public struct KnownRule: Hashable, Sendable {
  /// Its identifier.
  public var id: RuleID
  /// What its findings are counted in, and its value where that is an amount.
  public var unit: RuleUnit
  /// What its value is.
  public var measure: Measure
  /// What the statute says at least, where it is a rule of law: a pack may ask for more, not for less.
  public var statute: Statute?
  /// The definition or other rule it rests on, whose status is its own too.
  public var restsOn: RuleID?

  /// Whether the judge assesses it: it does not find anything by a definition, or by what only the course of
  /// a period shows.
  public var isJudged: Bool { Check.all.contains { $0.id == id } }

  /// What the value of a rule is.
  public enum Measure: Hashable, Sendable {
    /// So many of the unit.
    case amount
    /// A part of those there are, 0 to 1.
    case share
    /// So many percent above what the contract says.
    case percentAbove
    /// Nothing: there is no limit to set.
    case none
  }

  /// A limit of the law.
  public enum Statute: Hashable, Sendable {
    /// No more than this.
    case atMost(Double)
    /// No less than this.
    case atLeast(Double)
    /// No value to change.
    case fixed(Double)

    /// Whether a value asks for as much as the law, or more.
    public func allows(_ value: Double) -> Bool {
      switch self {
      case .atMost(let limit): value <= limit
      case .atLeast(let limit): value >= limit
      case .fixed(let limit): value == limit
      }
    }

    /// The limit itself.
    public var limit: Double {
      switch self {
      case .atMost(let limit), .atLeast(let limit), .fixed(let limit): limit
      }
    }
  }

  /// A rule with its unit, what the statute says, what its value is and what it rests on.
  init(
    _ id: RuleID, _ unit: RuleUnit, _ statute: Statute? = nil, measure: Measure = .amount,
    restsOn: RuleID? = nil
  ) {
    self.id = id
    self.unit = unit
    self.measure = measure
    self.statute = statute
    self.restsOn = restsOn
  }

  /// Every rule that a pack may hold.
  public static let all: [KnownRule] =
    definitions + workingTime + nights + onCall + people + agreements + healthyRostering
    + collectiveAgreement + disabilityCare

  private static let definitions = [KnownRule(Definitions.series, .hours)]

  private static let workingTime = [
    KnownRule(ShiftLength.id, .hours, .atMost(12)),
    KnownRule(WeekHours.id, .hours, .atMost(60)),
    KnownRule(FourWeekAverage.id, .hours, .atMost(55)),
    KnownRule(SixteenWeekAverage.id, .hours, .atMost(48)),
    KnownRule(DailyRest.id, .hours, .atLeast(11)),
    KnownRule(WeeklyRest.id, .hours, .atLeast(36)),
    KnownRule(Breaks.id, .minutes, .atLeast(30)),
    KnownRule(FreeSundays.id, .sundays, .atLeast(13)),
  ]

  private static let nights = [
    KnownRule(NightLength.id, .hours, .atMost(10)),
    KnownRule(RestAfterNight.id, .hours, .atLeast(14)),
    KnownRule(RestAfterNightRun.id, .hours, .atLeast(46), restsOn: Definitions.series),
    // 8 by collective agreement.
    KnownRule(NightSeries.id, .shifts, .atMost(8), restsOn: Definitions.series),
    KnownRule(NightCount.id, .nights, .atMost(36)),
    KnownRule(NightWeekAverage.id, .hours, .atMost(40)),
  ]

  private static let agreements = [
    KnownRule(ContractHours.id, .hours, measure: .percentAbove),
    KnownRule(Qualified.id, .level, .fixed(0), measure: .none),
    KnownRule(NoOverlap.id, .minutes, .fixed(0), measure: .none),
    KnownRule(LeaveDays.id, .days, measure: .none),
    KnownRule(WithinAvailability.id, .days, measure: .none),
    KnownRule(UnavailableWish.id, .days, measure: .none),
    KnownRule(Exemption.id, .days, .fixed(0), measure: .none),
    KnownRule(NotAlone.id, .shifts, .fixed(1), measure: .none),
  ]

  private static let healthyRostering = [
    KnownRule(QuickReturn.id, .hours), KnownRule(ForwardRotation.id, .none, measure: .none),
    KnownRule(RunOfDays.id, .days), KnownRule(SameKind.id, .shifts),
    KnownRule(NightRun.id, .nights), KnownRule(HealthyLength.id, .hours),
    KnownRule(HealthyNightLength.id, .hours),
    KnownRule(FreeWeekends.id, .weekends, measure: .share),
    KnownRule(FreeEvenings.id, .days, measure: .share),
  ]

  /// No statute: each agreement has its own numbers, which a house may hold stricter.
  private static let collectiveAgreement = [
    KnownRule(AgreedShiftLength.id, .hours), KnownRule(WorkingDays.id, .days),
    KnownRule(Attendances.id, .shifts),
    KnownRule(AgreedFreeWeekends.id, .weekends, restsOn: Weekend.definition),
    KnownRule(AgreedFreeWeekends.floorID, .weekends, restsOn: Weekend.definition),
    KnownRule(NightsFrom55.id, .years), KnownRule(ConsecutiveNights.id, .nights),
    KnownRule(BrokenShifts.id, .shifts, measure: .none),
  ]

  /// The rule with an id.
  public static subscript(id: RuleID) -> KnownRule? { all.first { $0.id == id } }
}
