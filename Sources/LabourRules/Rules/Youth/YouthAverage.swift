import RosterModel

/// **ATW-YOUTH-AVG4**: on average at most 40 hours a week over any 4 consecutive weeks of which one lies in
/// the period, for someone who is 16 or 17 on the Monday of each (ATW 5:7).
///
/// Absence, lessons and hours at another employer count as worked (ATW 5:2). With less than 3 weeks of
/// history the first windows are judged on what is known: found only where that alone breaks the limit, and
/// the rule is listed as not assessed where someone is young when the period starts.
///
/// Example: 45, 45, 35 and 35 hours are allowed; an hour more in any of the four is found.
enum YouthAverage {
  static let id: RuleID = "ATW-YOUTH-AVG4"

  private static let weeks = 4

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: weeks) { record.isYoung(inAllOf: $0) }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.isYoung(on: record.period.start) ? record.horizon.shortage(forWindowOf: weeks) : nil
  }
}
