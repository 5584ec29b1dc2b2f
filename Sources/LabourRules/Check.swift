import RosterModel

/// A rule the judge knows: how it reads one person's record, and what it lacks to do so fully.
struct Check: Sendable {
  /// The rule.
  let id: RuleID
  /// What it says of a record, by the values of the rule in force.
  let read: @Sendable (WorkRecord, Rule) -> Reading
  /// What is missing to assess it fully, or `nil`.
  let missing: @Sendable (WorkRecord) -> NotAssessed.Reason?

  /// What a rule says of a record.
  struct Reading: Sendable {
    /// Where it is broken.
    var findings: [Finding]
    /// Where it is kept in the second way it leaves open.
    var allowances: [Allowance]
  }

  /// A rule that leaves a second way open.
  init(
    id: RuleID, read: @escaping @Sendable (WorkRecord, Rule) -> Reading,
    missing: @escaping @Sendable (WorkRecord) -> NotAssessed.Reason? = { _ in nil }
  ) {
    self.id = id
    self.read = read
    self.missing = missing
  }

  /// A rule that leaves none.
  init(
    id: RuleID, findings: @escaping @Sendable (WorkRecord, Rule) -> [Finding],
    missing: @escaping @Sendable (WorkRecord) -> NotAssessed.Reason? = { _ in nil }
  ) {
    self.init(
      id: id, read: { Reading(findings: findings($0, $1), allowances: []) }, missing: missing)
  }
}

extension Check {
  /// Every rule the judge knows.
  static let all: [Check] =
    workingTime + nights + onCall + people + contract + collectiveAgreement + healthyRostering
    + disabilityCare

  private static let workingTime = [
    Check(id: ShiftLength.id, findings: ShiftLength.findings),
    Check(id: WeekHours.id, findings: WeekHours.findings),
    Check(
      id: FourWeekAverage.id, findings: FourWeekAverage.findings,
      missing: FourWeekAverage.missing),
    Check(
      id: SixteenWeekAverage.id, findings: SixteenWeekAverage.findings,
      missing: SixteenWeekAverage.missing),
    Check(id: DailyRest.id, read: DailyRest.read),
    Check(id: WeeklyRest.id, read: WeeklyRest.read),
    Check(id: Breaks.id, findings: Breaks.findings),
    Check(id: FreeSundays.id, findings: FreeSundays.findings, missing: FreeSundays.missing),
  ]

  private static let nights = [
    Check(id: NightLength.id, findings: NightLength.findings),
    Check(id: RestAfterNight.id, read: RestAfterNight.read),
    Check(id: RestAfterNightRun.id, findings: RestAfterNightRun.findings),
    Check(id: NightSeries.id, findings: NightSeries.findings),
    Check(id: NightCount.id, findings: NightCount.findings, missing: NightCount.missing),
    Check(
      id: NightWeekAverage.id, findings: NightWeekAverage.findings,
      missing: NightWeekAverage.missing),
  ]

  private static let contract = [
    Check(id: ContractHours.id, findings: ContractHours.findings),
    Check(id: Qualified.id, findings: Qualified.findings),
    Check(id: NoOverlap.id, findings: NoOverlap.findings),
    Check(id: LeaveDays.id, findings: LeaveDays.findings),
    Check(id: WithinAvailability.id, findings: WithinAvailability.findings),
    Check(id: UnavailableWish.id, findings: UnavailableWish.findings),
    Check(id: Exemption.id, findings: Exemption.findings),
    Check(id: NotAlone.id, findings: NotAlone.findings),
  ]

  private static let collectiveAgreement = [
    Check(id: AgreedShiftLength.id, findings: AgreedShiftLength.findings),
    Check(id: WorkingDays.id, findings: WorkingDays.findings),
    Check(id: Attendances.id, findings: Attendances.findings),
    Check(
      id: AgreedFreeWeekends.id, findings: AgreedFreeWeekends.findings,
      missing: AgreedFreeWeekends.missing),
    Check(
      id: AgreedFreeWeekends.floorID, findings: AgreedFreeWeekends.findings,
      missing: AgreedFreeWeekends.missing),
    Check(
      id: NightsFrom55.id, findings: NightsFrom55.findings, missing: NightsFrom55.missing),
    Check(id: ConsecutiveNights.id, findings: ConsecutiveNights.findings),
    Check(id: BrokenShifts.id, findings: BrokenShifts.findings),
  ]

  private static let healthyRostering = [
    Check(id: QuickReturn.id, findings: QuickReturn.findings),
    Check(id: ForwardRotation.id, findings: ForwardRotation.findings),
    Check(id: RunOfDays.id, findings: RunOfDays.findings),
    Check(id: SameKind.id, findings: SameKind.findings),
    Check(id: NightRun.id, findings: NightRun.findings),
    Check(id: HealthyLength.id, findings: HealthyLength.findings),
    Check(id: HealthyNightLength.id, findings: HealthyNightLength.findings),
    Check(id: FreeWeekends.id, findings: FreeWeekends.findings),
    Check(id: FreeEvenings.id, findings: FreeEvenings.findings),
  ]
}
