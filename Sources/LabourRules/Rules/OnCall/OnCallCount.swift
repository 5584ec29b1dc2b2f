import RosterModel

/// **ATB-BER-16**: at most 32 on-call duties (*bereikbaarheidsdienst*) in any 16 consecutive ISO weeks of
/// which one lies in the period (ATB, read second hand).
///
/// With less than 15 weeks of history the rule is listed as not assessed for whoever is on call: the
/// windows that reach back further are judged on what is known, and more duties in the period than its
/// share of the 32 (26 in 13 weeks) give a warning.
///
/// Example: 16 weeks of two on-call duties are allowed; one duty more is found.
enum OnCallCount {
  static let id: RuleID = "ATB-BER-16"

  private static let weeks = 16

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutyCount.findings(of: record.reachable, over: weeks, in: record, by: rule)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    DutyCount.missing(of: record.reachable, over: weeks, in: record)
  }
}
