import RosterModel

/// A least number of free days or weekends per 52 weeks, by a running count where one reaches back that far.
///
/// Without such a count the rule is not assessed, and fewer in the period than its pro-rata part, rounded up,
/// give a warning.
enum FreePerYear {
  /// The weeks a rule's value holds for.
  static let weeks = 52

  /// What a rule finds. `worked` are the weeks' days or weekends that are not free, each by the first
  /// assignment that takes it.
  static func findings(
    in record: WorkRecord, by rule: Rule, counter name: String, worked: [TimedAssignment]
  ) -> [Finding] {
    let free = Double(record.period.weeks - worked.count)
    guard let counter = fullCounter(name, in: record) else {
      let least = (rule.value * Double(record.period.weeks) / Double(weeks)).rounded(.up)
      return free < least ? [record.warning(rule, measured: free, allowed: least)] : []
    }
    let total = counter.value + free
    guard total < rule.value else { return [] }
    return [
      record.finding(
        rule, from: LocalTime(counter.from, minute: 0),
        to: LocalTime(record.period.end + 1, minute: 0), measured: total,
        assignments: worked.suffix(2).map(\.assignment))
    ]
  }

  /// The count that lacks, if any.
  static func missing(counter name: String, in record: WorkRecord) -> NotAssessed.Reason? {
    fullCounter(name, in: record) == nil ? .counterMissing(name) : nil
  }

  /// The running count that covers the rule's weeks together with the period, where there is one.
  static func fullCounter(_ name: String, in record: WorkRecord) -> Counter? {
    record.lines.counters.first {
      $0.counter == name && (record.period.end + 1 - $0.from) / 7 >= weeks
    }
  }
}
