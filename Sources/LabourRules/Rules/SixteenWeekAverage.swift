import RosterModel

/// **ATW-AVG16**: on average at most 48 hours a week over any 16 consecutive weeks of which
/// one lies in the period (ATW 5:7, second paragraph).
///
/// With less than 15 weeks of history the windows that reach back further are judged on what is
/// known: found only where that alone breaks the limit, and the rule is listed as not assessed.
///
/// Example: 13 weeks of 60 hours are 780 hours, more than 16 times 48, whatever came before.
enum SixteenWeekAverage {
  static let id: RuleID = "ATW-AVG16"

  private static let weeks = 16

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: weeks)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.horizon.shortage(forWindowOf: weeks)
  }
}
