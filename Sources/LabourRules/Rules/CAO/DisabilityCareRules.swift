import RosterModel

/// What the agreement of disability care (CAO GHZ) says that a roster alone does not show: told, not judged.
enum DisabilityCare {
  /// The daily rest in hours that it allows once in 7 days; the longer one of the law holds (ATW-DREST).
  static let dailyRest: RuleID = "GHZ-DREST"
  /// By how many hours a public holiday from Monday to Friday shortens the year.
  static let holiday: RuleID = "GHZ-HOL"
  /// What a changed or extra hour on a weekday pays, in euro; in evenings, weekends and holidays twice that.
  static let changePay: RuleID = "GHZ-CHANGE-PAY"
  /// How many days ahead a roster is made known.
  static let announcement: RuleID = "GHZ-ANN"
}

extension Check {
  /// The rules of the CAO GHZ.
  static let disabilityCare: [Check] = [
    Check(
      id: NightsFrom57.id, findings: NightsFrom57.findings, missing: NightsFrom57.missing),
    Check(
      id: DisabilityCareWeekends.id, findings: DisabilityCareWeekends.findings,
      missing: DisabilityCareWeekends.missing),
    Check(id: RestBesidesWeekly.id, findings: RestBesidesWeekly.findings),
    Check(id: OnCallDays.id, findings: OnCallDays.findings, missing: OnCallDays.missing),
    Check(id: OnCallRow.id, findings: OnCallRow.findings),
  ]
}

extension KnownRule {
  /// The rules of the CAO GHZ. No statute: a house may hold an agreement's numbers stricter.
  static let disabilityCare: [KnownRule] = [
    KnownRule(NightsFrom57.id, .years), KnownRule(DisabilityCareWeekends.id, .weekends),
    KnownRule(RestBesidesWeekly.id, .hours), KnownRule(OnCallDays.id, .days),
    KnownRule(OnCallRow.id, .days), KnownRule(DisabilityCare.dailyRest, .hours),
    KnownRule(DisabilityCare.holiday, .hours), KnownRule(DisabilityCare.changePay, .euro),
    KnownRule(DisabilityCare.announcement, .days),
  ]
}
