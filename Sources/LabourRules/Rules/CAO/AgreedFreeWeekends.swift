import RosterModel

/// **VVT-WKND**: at least 22 free weekends a year, fewer only with consent; **VVT-WKND-MIN**: never fewer than
/// 17 (CAO VVT). What a free weekend is, is the house's own reading (VVT-WKND-DEF).
///
/// Assessed where the counter `freeWeekends` and the period together cover 52 weeks; otherwise listed as not
/// assessed, and fewer in the period than its part of the year (6 of 13 weeks for 22, 5 for 17) give a warning.
///
/// Example: 16 counted over 39 weeks and 6 in a period of 13 are allowed; 5 are found.
enum AgreedFreeWeekends {
  static let id: RuleID = "VVT-WKND"
  static let floorID: RuleID = "VVT-WKND-MIN"

  /// The name of the running count.
  private static let counter = "freeWeekends"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    FreePerYear.findings(
      in: record, by: agreed(record, rule), counter: counter,
      worked: Weekend.worked(in: record).map(\.first))
  }

  /// The rule with as many weekends as were consented to on the last day, none where the consent names none.
  private static func agreed(_ record: WorkRecord, _ rule: Rule) -> Rule {
    guard rule.kind == .consent else { return rule }
    var rule = rule
    for consent in record.lines.consents
    where consent.rule == rule.id && consent.holds(on: record.period.end) {
      rule.value = min(rule.value, consent.value ?? 0)
    }
    return rule
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    FreePerYear.missing(counter: counter, in: record)
  }
}
