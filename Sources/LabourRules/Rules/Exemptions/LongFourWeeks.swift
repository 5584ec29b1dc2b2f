import RosterModel

/// **HOUSE-LONG-AVG4**: on average at most 50 hours a week over any 4 consecutive weeks of which one lies in
/// the period and a day in an exemption from long duties.
///
/// Absence and hours at another employer count as worked (ATW 5:2). With less than 3 weeks of history the
/// first windows are judged on what is known, and the rule is listed as not assessed where an exemption
/// reaches them.
///
/// Example: 55, 55, 45 and 45 hours are allowed; an hour more in any of the four is found.
enum LongFourWeeks {
  static let id: RuleID = "HOUSE-LONG-AVG4"

  private static let weeks = 4

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: weeks) {
      record.isExemptFromLong(inAnyOf: $0)
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    LongSixteenWeeks.missing(in: record, weeks: weeks)
  }
}
