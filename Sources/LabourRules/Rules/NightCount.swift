import RosterModel

/// **ATW-N-36**: at most 36 night duties that end after 02:00 in any 16 consecutive weeks of which
/// one lies in the period (ATW 5:8, seventh paragraph).
///
/// With less than 15 weeks of history the windows that reach back further are judged on what is
/// known and the rule is listed as not assessed; then more nights in the period than its share of
/// the 36 (29 in 13 weeks) give a warning. By collective agreement ATW-N-140 or ATW-N-38 holds instead: where
/// one of them is in force this one is not judged.
///
/// Example: 12 weeks of 3 nights are allowed; one night more is found.
enum NightCount {
  static let id: RuleID = "ATW-N-36"

  /// The rules that hold instead of it by collective agreement.
  static let alternatives: Set<RuleID> = [NightsPerYear.id, NightHoursPerFortnight.id]

  private static let weeks = 16

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let table = record.weeks
    let broken = table.brokenWindows(of: weeks) { Double(table.nights(in: $0)) > rule.value }
    guard broken.isEmpty else {
      return broken.map { finding(in: record, by: rule, window: $0) }
    }
    return missing(in: record) == nil ? [] : warnings(in: record, by: rule)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.horizon.shortage(forWindowOf: weeks)
  }

  private static func finding(
    in record: WorkRecord, by rule: Rule, window: Range<Int>
  ) -> Finding {
    let from = record.weeks.begin(of: window.lowerBound)
    let to = record.weeks.begin(of: window.upperBound)
    return record.finding(
      rule, from: from, to: to, measured: Double(record.weeks.nights(in: window)),
      assignments: nights(in: record, from: from, to: to))
  }

  /// The first and last night that counts.
  private static func nights(
    in record: WorkRecord, from: LocalTime, to: LocalTime
  ) -> [Assignment] {
    let nights = record.duties.filter { $0.isNightPastTwo && $0.begins >= from && $0.begins < to }
    return [nights.first, nights.last].compactMap { $0?.parts[0].assignment }
  }

  /// The pro-rata cap: floor(limit x weeks of the period / 16).
  private static func warnings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let nights = Double(record.weeks.nights(in: record.weeks.periodWeeks))
    let cap = (rule.value * Double(record.period.weeks) / Double(weeks)).rounded(.down)
    return nights > cap ? [record.warning(rule, measured: nights, allowed: cap)] : []
  }
}
