import RosterModel

/// **ATW-BRK**: a duty of more than 5.5 hours of work has at least 30 minutes of break, one of more
/// than 10 hours at least 45 (ATW 5:4).
///
/// Presence duties are passed over: what of them is rest is not known. Time off of 15 minutes or more
/// between the parts of a broken duty is a break too (ATW 1:7e).
///
/// Example: 07:00-12:30 without a break is allowed, 07:00-12:31 is found; 07:00-10:00 and
/// 17:00-20:00 have seven hours between them and are allowed.
enum Breaks {
  static let id: RuleID = "ATW-BRK"

  /// Over this much work the break of the rule is due.
  private static let workWithoutBreak = Minutes(330)
  /// Over this much work the longer break is due.
  private static let workWithShortBreak = Minutes.hours(10)
  /// The longer break.
  private static let longBreak = Minutes(45)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.plannedDuties.filter { !$0.isPresence }.compactMap { duty in
      let due = breakDue(for: duty.work, by: rule)
      guard duty.breakTime < due else { return nil }
      return record.finding(
        rule, from: duty.begins, to: duty.ends, measured: Double(duty.breakTime.count),
        allowed: Double(due.count), assignments: duty.edges)
    }
  }

  private static func breakDue(for work: Minutes, by rule: Rule) -> Minutes {
    if work > workWithShortBreak { return max(rule.limit, longBreak) }
    return work > workWithoutBreak ? rule.limit : .zero
  }
}
