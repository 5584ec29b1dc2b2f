import RosterModel

/// **ATW-AVG4**: on average at most 55 hours a week over any 4 consecutive weeks of which one
/// lies in the period (ATW 5:7, second paragraph).
///
/// With less than 3 weeks of history the first windows are judged on what is known: found only
/// where that alone breaks the limit, and the rule is listed as not assessed.
///
/// Example: 60, 60, 50 and 50 hours are allowed; 60, 60, 60 and 41 are found.
enum FourWeekAverage {
  static let id: RuleID = "ATW-AVG4"

  private static let weeks = 4

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: weeks)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.horizon.shortage(forWindowOf: weeks)
  }
}
