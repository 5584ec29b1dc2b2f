import RosterModel

/// **HR-LEN**: a workday holds at most 9 hours of work (gezond roosteren).
///
/// Work by the clock on the wall less breaks, all shifts of the date together.
///
/// Example: 07:00-16:30 with half an hour's break is 9 hours and costs nothing; a minute more does.
enum HealthyLength {
  static let id: RuleID = "HR-LEN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.plannedDays.filter { $0.nominalWork > rule.limit }.map { day in
      record.finding(
        rule, from: day.parts[0].begins, to: day.last.ends, measured: day.nominalWork.inHours,
        assignments: [day.assignment])
    }
  }
}
