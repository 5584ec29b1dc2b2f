import RosterModel

/// **HR-QUICK**: at least 14 hours between two workdays (gezond roosteren).
///
/// From the last end of one workday to the first start of the next, in real time. Days
/// that overlap have no rest at all between them.
///
/// Example: a late shift to 23:00 and one at 13:00 the next day are fine; at 12:59 they cost.
enum QuickReturn {
  static let id: RuleID = "HR-QUICK"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.workdayPairs.compactMap { former, next in
      let gap = next.start - former.end
      guard gap < rule.limit else { return nil }
      return record.finding(
        rule, from: former.last.ends, to: next.parts[0].begins, measured: max(.zero, gap).inHours,
        assignments: [former.last.assignment, next.assignment])
    }
  }
}
