import RosterModel

/// **GHZ-57**: no night shift from the age of 57, unless the employee has no objection, recorded as consent
/// (CAO GHZ, read in an older text). A night with presence duty counts too.
///
/// Read as `NightsFrom55` does: nights are those of the law (DEF-NIGHT), the age in years is that on the day
/// the night starts, and without a date of birth the rule is not assessed.
///
/// Example: born on 10 January 1970, a night on 9 January 2027 is allowed, one on the 10th is found.
enum NightsFrom57 {
  static let id: RuleID = "GHZ-57"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    NightsFrom55.findings(in: record, by: rule)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    NightsFrom55.missing(in: record)
  }
}
