import RosterModel

/// **ATW-SUN**: at least 13 free Sundays per 52 weeks (ATW 5:6).
///
/// A Sunday is free without any presence between 00:00 and 24:00, so a Saturday night takes it.
/// Assessed where the counter `freeSundays` and the period together cover 52 weeks; otherwise
/// listed as not assessed, and fewer free Sundays in the period than its share of the 13 (4 in 13
/// weeks) give a warning.
///
/// Example: 9 free Sundays counted over 39 weeks and 4 in a period of 13 are allowed; 3 are found.
enum FreeSundays {
  static let id: RuleID = "ATW-SUN"

  /// The name of the running count.
  private static let counter = "freeSundays"
  /// The weeks the rule's value holds for.
  private static let weeks = 52

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let worked = workedSundays(of: record)
    let free = record.period.weeks - worked.count
    guard let counter = fullCounter(in: record) else {
      return warnings(in: record, by: rule, free: free)
    }
    let total = counter.value + Double(free)
    guard total < rule.value else { return [] }
    return [
      record.finding(
        rule, from: LocalTime(counter.from, minute: 0),
        to: LocalTime(record.period.end + 1, minute: 0), measured: total,
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

  /// The pro-rata floor: ceiling(limit x weeks of the period / 52).
  private static func warnings(in record: WorkRecord, by rule: Rule, free: Int) -> [Finding] {
    let least = (rule.value * Double(record.period.weeks) / Double(weeks)).rounded(.up)
    let measured = Double(free)
    return measured < least ? [record.warning(rule, measured: measured, allowed: least)] : []
  }

  /// The Sundays of the period with presence, each by the first assignment that takes it.
  private static func workedSundays(of record: WorkRecord) -> [TimedAssignment] {
    (0..<record.period.weeks).compactMap { week in
      let sunday = record.period.start.monday + (week * 7 + 6)
      return record.assignments.first {
        $0.isPresent(from: LocalTime(sunday, minute: 0), to: LocalTime(sunday + 1, minute: 0))
      }
    }
  }
}
