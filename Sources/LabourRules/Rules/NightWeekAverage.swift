import RosterModel

/// **ATW-N-40**: with 16 or more night duties that end after 02:00 in any 16 consecutive weeks of
/// which one lies in the period, on average at most 40 hours a week over those weeks (ATW 5:8,
/// second paragraph).
///
/// With less than 15 weeks of history the windows that reach back further are judged on what is
/// known: found only where that alone breaks the limit, and the rule is listed as not assessed.
///
/// Example: 16 weeks of 42 hours with 15 nights are allowed; with 16 nights they are found.
enum NightWeekAverage {
  static let id: RuleID = "ATW-N-40"

  private static let weeks = 16
  /// From so many nights on the lower average holds.
  private static let nights = 16

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: weeks) { window in
      record.weeks.nights(in: window) >= nights
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.horizon.shortage(forWindowOf: weeks)
  }
}
