import RosterModel

/// **HOUSE-LONG-AVG16**: on average at most 45 hours a week over any 16 consecutive weeks of which one lies
/// in the period and a day in an exemption from long duties.
///
/// Absence and hours at another employer count as worked (ATW 5:2). With less than 15 weeks of history the
/// first windows are judged on what is known, and the rule is listed as not assessed where an exemption
/// reaches them.
///
/// Example: 16 weeks with 720 hours in all are allowed; 721 hours are found.
enum LongSixteenWeeks {
  static let id: RuleID = "HOUSE-LONG-AVG16"

  private static let weeks = 16

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: weeks) {
      record.isExemptFromLong(inAnyOf: $0)
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    missing(in: record, weeks: weeks)
  }

  /// What windows of so many weeks lack, where one of them that ends in the period meets an exemption.
  static func missing(in record: WorkRecord, weeks: Int) -> NotAssessed.Reason? {
    let first = record.period.start - (weeks - 1) * 7
    return record.isExemptFromLong(from: first, to: record.period.end)
      ? record.horizon.shortage(forWindowOf: weeks) : nil
  }
}
