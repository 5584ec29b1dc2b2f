import RosterModel

/// **GHZ-WKND**: at least 22 free weekends a year, fewer only with consent (CAO GHZ, read in an older text).
/// No number is known below which consent counts for nothing.
///
/// Read as `AgreedFreeWeekends` does: by the counter `freeWeekends` where it and the period together cover 52
/// weeks, and otherwise with a warning by the period's part of the year.
///
/// Example: 16 counted over 39 weeks and 6 in a period of 13 are allowed; 5 are found.
enum DisabilityCareWeekends {
  static let id: RuleID = "GHZ-WKND"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    AgreedFreeWeekends.findings(in: record, by: rule)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    AgreedFreeWeekends.missing(in: record)
  }
}
