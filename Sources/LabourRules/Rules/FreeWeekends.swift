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
    return worked(in: record).enumerated().dropFirst(most).map { index, worked in
      record.finding(
        rule, from: worked.weekend.begins, to: worked.weekend.ends, measured: Double(index + 1),
        allowed: Double(most), assignments: [worked.first.assignment])
    }
  }

  /// The weekends of the period with presence, each with the first assignment that takes it.
  private static func worked(
    in record: WorkRecord
  ) -> [(weekend: Weekend, first: TimedAssignment)] {
    (0..<record.period.weeks).compactMap { week in
      let weekend = Weekend(ofWeek: record.period.start + week * 7)
      return record.assignments.first(where: weekend.hasPresence).map { (weekend, $0) }
    }
  }
}
