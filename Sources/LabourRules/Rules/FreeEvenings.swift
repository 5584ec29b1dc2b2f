import RosterModel

/// **HR-EVE**: at least 40 percent of the evenings of the period free (gezond roosteren).
///
/// The value is the share of the period's days that may be workdays of kind A, rounded down: 54 of
/// 91. Each workday of kind A beyond it costs.
///
/// Example: in 2 weeks 8 late shifts cost nothing and 10 cost twice.
enum FreeEvenings {
  static let id: RuleID = "HR-EVE"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let most = Share.most(rule.value, of: record.period.dayCount)
    let evenings = record.plannedDays.filter { $0.kind == .evening }
    return evenings.enumerated().dropFirst(most).map { index, day in
      record.finding(
        rule, from: day.parts[0].begins, to: day.last.ends, measured: Double(index + 1),
        allowed: Double(most), assignments: [day.assignment])
    }
  }
}
