import RosterModel

/// **VVT-DAYS**: at most 5 working days an ISO week, more only with consent (CAO VVT, read in an older text).
///
/// A day counts by the date on which work starts. Each day beyond the limit is told, unless consent to so many holds
/// on it.
///
/// Example: Monday to Friday is allowed; a Saturday too is found.
enum WorkingDays {
  static let id: RuleID = "VVT-DAYS"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let weeks = Dictionary(grouping: record.plannedDays, by: \.date.monday)
    return weeks.values.flatMap { week in tooMany(week, in: record, by: rule) }
  }

  private static func tooMany(
    _ week: [Workday], in record: WorkRecord, by rule: Rule
  ) -> [Finding] {
    week.enumerated().compactMap { index, day in
      guard record.period.contains(day.date),
        Double(index + 1) > record.most(by: rule, on: day.date)
      else { return nil }
      return record.finding(
        rule, from: day.parts[0].begins, to: day.last.ends, measured: Double(index + 1),
        assignments: [day.assignment])
    }
  }
}
