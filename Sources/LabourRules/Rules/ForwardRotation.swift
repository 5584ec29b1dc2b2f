import RosterModel

/// **HR-ROTATION**: shifts rotate forward, early to late to night (gezond roosteren).
///
/// A workday of an earlier kind than the one before it costs, unless 36 hours or more lie between.
///
/// Example: a late shift and an early one the next day cost; with a free day between them they are
/// 32 hours apart and cost still, with two they do not.
enum ForwardRotation {
  static let id: RuleID = "HR-ROTATION"

  /// So much time off lets the rotation start anew.
  private static let newStart = Minutes.hours(36)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.workdayPairs.filter { former, next in
      next.kind < former.kind && next.start - former.end < newStart
    }.map { former, next in
      record.finding(
        rule, from: former.last.ends, to: next.parts[0].begins, measured: 1,
        assignments: [former.last.assignment, next.assignment])
    }
  }
}
