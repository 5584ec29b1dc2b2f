import RosterModel

/// **HR-WKND**: at least 40 percent of the weekends of the period free (gezond roosteren).
///
/// The value is the share that may be worked, rounded down to whole weekends: 7 of 13. A weekend
/// runs from Saturday 00:00 to Monday 00:00 on the wall clock, and any presence takes it. Each
/// weekend beyond the share costs.
///
/// Example: in 5 weeks 3 weekends cost nothing and a fourth costs once; a night from Friday 23:00
/// takes a weekend.
enum FreeWeekends {
  static let id: RuleID = "HR-WKND"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let most = Share.most(rule.value, of: record.period.weeks)
    return Weekend.worked(in: record).enumerated().dropFirst(most).map { index, worked in
      record.finding(
        rule, from: worked.weekend.begins, to: worked.weekend.ends, measured: Double(index + 1),
        allowed: Double(most), assignments: [worked.first.assignment])
    }
  }
}
