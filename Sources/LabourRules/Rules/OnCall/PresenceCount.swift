import RosterModel

/// **ATB-AAN**: at most 52 presence or sleep duties (*aanwezigheidsdienst*) in any 26 consecutive ISO
/// weeks of which one lies in the period (ATB 4.8:1).
///
/// With less than 25 weeks of history the rule is listed as not assessed for whoever has such duties: the
/// windows that reach back further are judged on what is known, and more duties in the period than its
/// share of the 52 (26 in 13 weeks) give a warning. Parts less than 8 hours apart are one duty (ATW
/// 1:7c).
///
/// Example: 26 weeks of two sleep duties are allowed; one duty more is found.
enum PresenceCount {
  static let id: RuleID = "ATB-AAN"

  private static let weeks = 26

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutyCount.findings(of: record.presence, over: weeks, in: record, by: rule)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    DutyCount.missing(of: record.presence, over: weeks, in: record)
  }
}
