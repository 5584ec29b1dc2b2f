import RosterModel

/// **ATW-N-46**: at least 46 hours of rest after 3 or more consecutive night duties (ATW 5:8,
/// fifth paragraph).
///
/// Nights are consecutive while each starts within the series of the one before (DEF-SERIES) and no
/// other duty lies between. The first duty that does not go on with the run, by day or a night of a new
/// series, starts at least 46 hours after the last night's end.
///
/// Example: three nights, the last to 07:30 on Thursday: the next duty starts on Saturday at 05:30
/// or later.
enum RestAfterNightRun {
  static let id: RuleID = "ATW-N-46"

  /// From so many consecutive nights on the long rest is due.
  private static let nights = 3

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutySeries.nightRuns(of: record).compactMap { run in
      guard run.count >= nights, let last = run.last, let next = next(after: last, in: record),
        record.horizon.contains(next.start) || run.contains(where: record.isPlanned),
        next.start - last.end < rule.limit
      else { return nil }
      return record.finding(
        rule, from: last.ends, to: next.begins, measured: (next.start - last.end).inHours,
        assignments: [last.last.assignment, next.parts[0].assignment])
    }
  }

  private static func next(after duty: Duty, in record: WorkRecord) -> Duty? {
    record.duties.first { $0.start > duty.start }
  }
}
