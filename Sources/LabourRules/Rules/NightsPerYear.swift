import RosterModel

/// **ATW-N-140**: at most 140 night duties that end after 02:00 per 52 weeks, instead of ATW-N-36 and by
/// collective agreement only (ATW 5:8).
///
/// Assessed where the counter `nights` and the period together cover 52 weeks; the count and the nights of
/// the period are added, also where the count reaches back further. Otherwise listed as not assessed, and
/// more nights in the period than its share of the 140 (35 in 13 weeks) give a warning.
///
/// Example: 101 nights counted over 39 weeks and 39 in a period of 13 are allowed; 102 and 39 are found.
enum NightsPerYear {
  static let id: RuleID = "ATW-N-140"

  /// The name of the running count.
  private static let counter = "nights"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let nights = record.duties.filter {
      $0.isNightPastTwo && record.period.contains($0.begins.date)
    }
    guard let counter = FreePerYear.fullCounter(Self.counter, in: record) else {
      return warnings(in: record, by: rule, nights: Double(nights.count))
    }
    let total = counter.value + Double(nights.count)
    guard total > rule.value else { return [] }
    return [
      record.finding(
        rule, from: LocalTime(counter.from, minute: 0),
        to: LocalTime(record.period.end + 1, minute: 0), measured: total,
        assignments: nights.suffix(2).map { $0.parts[0].assignment })
    ]
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    FreePerYear.missing(counter: counter, in: record)
  }

  /// The pro-rata cap: floor(limit x weeks of the period / 52).
  private static func warnings(
    in record: WorkRecord, by rule: Rule, nights: Double
  ) -> [Finding] {
    let share = rule.value * Double(record.period.weeks) / Double(FreePerYear.weeks)
    let cap = share.rounded(.down)
    return nights > cap ? [record.warning(rule, measured: nights, allowed: cap)] : []
  }
}
