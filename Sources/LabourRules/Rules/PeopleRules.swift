import RosterModel

/// Rules on young people, on exemptions from long duties, on when a roster is made known and what comes to
/// work more often costs, and on nights by collective agreement.
extension Check {
  /// Those the judge reads a roster by.
  static let people: [Check] = youth + longDuties + announcement + otherNights

  private static let youth = [
    Check(id: YouthLength.id, findings: YouthLength.findings),
    Check(id: YouthWeek.id, findings: YouthWeek.findings),
    Check(id: YouthAverage.id, findings: YouthAverage.findings, missing: YouthAverage.missing),
    Check(id: YouthRest.id, findings: YouthRest.findings),
    Check(id: YouthNight.id, findings: YouthNight.findings),
  ]

  private static let longDuties = [
    Check(id: LongDuties.id, findings: LongDuties.findings),
    Check(id: LongFourWeeks.id, findings: LongFourWeeks.findings, missing: LongFourWeeks.missing),
    Check(
      id: LongSixteenWeeks.id, findings: LongSixteenWeeks.findings,
      missing: { LongSixteenWeeks.missing(in: $0) }),
  ]

  private static let announcement = [
    Check(id: Announcement.id, findings: Announcement.findings, missing: Announcement.missing),
    Check(
      id: AgreedAnnouncement.id, findings: AgreedAnnouncement.findings,
      missing: AgreedAnnouncement.missing),
    Check(id: AttendancePay.id, findings: AttendancePay.findings),
    Check(id: LessonDays.id, findings: LessonDays.findings),
  ]

  private static let otherNights = [
    Check(id: NightsPerYear.id, findings: NightsPerYear.findings, missing: NightsPerYear.missing),
    Check(
      id: NightHoursPerFortnight.id, findings: NightHoursPerFortnight.findings,
      missing: NightHoursPerFortnight.missing),
  ]
}

extension KnownRule {
  /// What a pack may say of them.
  static let people: [KnownRule] = judgedOfPeople + shownByThePeriod + definitionsOfPeople

  /// Rules whose name beside a person would tell of that person's health: no file may name them. They are
  /// planned as exemptions.
  private static let ofHealth: Set<RuleID> = ["ATW-MAT", "ATW-PREG"]

  /// Whether its name beside a person would tell of that person's health.
  public var tellsOfHealth: Bool { Self.ofHealth.contains(id) }

  private static let judgedOfPeople = [
    KnownRule(YouthLength.id, .hours, .atMost(9)), KnownRule(YouthWeek.id, .hours, .atMost(45)),
    KnownRule(YouthAverage.id, .hours, .atMost(40)), KnownRule(YouthRest.id, .hours, .atLeast(12)),
    KnownRule(YouthNight.id, .hours, .fixed(0), measure: .none),
    KnownRule(LongDuties.id, .hours, .atMost(10)), KnownRule(LongFourWeeks.id, .hours, .atMost(50)),
    KnownRule(LongSixteenWeeks.id, .hours, .atMost(45)),
    KnownRule(Announcement.id, .days, .atLeast(28)), KnownRule(AgreedAnnouncement.id, .days),
    // It counts what VVT-OPK counts.
    KnownRule(AttendancePay.id, .euro, restsOn: Attendances.id), KnownRule(LessonDays.id, .hours),
    KnownRule(NightsPerYear.id, .nights, .atMost(140)),
    KnownRule(NightHoursPerFortnight.id, .hours, .atMost(38)),
  ]

  /// What the course of a period shows, not a roster; of ATW-MAT and ATW-PREG a roster knows the exemption.
  private static let shownByThePeriod = [
    KnownRule("ATW-MAT", .days, .fixed(0), measure: .none),
    KnownRule("ATW-PREG", .days, measure: .none),
    KnownRule("VVT-UNR", .shifts, measure: .none), KnownRule("VVT-OWN1ST", .shifts, measure: .none),
  ]

  private static let definitionsOfPeople = [
    KnownRule("ATW-N-12", .hours), KnownRule(Weekend.definition, .hours),
    KnownRule("VVT-LEAVE", .hours), KnownRule("VVT-MINPLUS", .hours, measure: .percentAbove),
  ]
}
