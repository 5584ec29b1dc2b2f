import RosterModel

/// **HR-NLEN**: a workday of kind N holds at most 8 hours of work (gezond roosteren).
///
/// Work by the clock on the wall less breaks, all shifts of the date together.
///
/// Example: 23:00-07:00 without a break is 8 hours and costs nothing; 23:00-07:30 does.
enum HealthyNightLength {
  static let id: RuleID = "HR-NLEN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.plannedDays.filter { $0.kind == .night && $0.nominalWork > rule.limit }.map { day in
      record.finding(
        rule, from: day.parts[0].begins, to: day.last.ends, measured: day.nominalWork.inHours,
        assignments: [day.assignment])
    }
  }
}
