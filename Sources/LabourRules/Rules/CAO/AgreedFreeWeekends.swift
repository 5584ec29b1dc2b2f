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
  /// The weeks the rule's value holds for.
  private static let weeks = 52

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    guard !record.consents(to: rule, on: record.period.end) else { return [] }
    let worked = worked(in: record)
    let free = Double(record.period.weeks - worked.count)
    guard let counter = fullCounter(in: record) else {
      let least = (rule.value * Double(record.period.weeks) / Double(weeks)).rounded(.up)
      return free < least ? [record.warning(rule, measured: free, allowed: least)] : []
    }
    guard counter.value + free < rule.value else { return [] }
    return [
      record.finding(
        rule, from: LocalTime(counter.from, minute: 0),
        to: LocalTime(record.period.end + 1, minute: 0), measured: counter.value + free,
        assignments: worked.suffix(2).map(\.assignment))
    ]
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    fullCounter(in: record) == nil ? .counterMissing(counter) : nil
  }

  private static func fullCounter(in record: WorkRecord) -> Counter? {
    record.lines.counters.first {
      $0.counter == counter && (record.period.end + 1 - $0.from) / 7 >= weeks
    }
  }

  /// The first assignment in each weekend with presence.
  private static func worked(in record: WorkRecord) -> [TimedAssignment] {
    (0..<record.period.weeks).compactMap { week in
      let weekend = Weekend(ofWeek: record.period.start + week * 7)
      return record.assignments.first(where: weekend.hasPresence)
    }
  }
}
