import RosterModel

/// **VVT-DAYS**: at most 5 working days an ISO week, more only with consent (CAO VVT, read in an older text).
///
/// A day counts by the date on which work starts. Each day beyond the limit is told, unless consent holds on
/// it.
///
/// Example: Monday to Friday is allowed; a Saturday too is found.
enum WorkingDays {
  static let id: RuleID = "VVT-DAYS"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    Dictionary(grouping: record.workdays, by: \.date.monday).values.flatMap { week in
      week.sorted { $0.date < $1.date }.enumerated().dropFirst(Int(rule.value))
    }
    .filter { record.period.contains($1.date) && !record.consents(to: rule, on: $1.date) }
    .map { index, day in
      record.finding(
        rule, from: day.parts[0].begins, to: day.last.ends, measured: Double(index + 1),
        assignments: [day.assignment])
    }
  }
}
