import RosterModel

/// **VVT-BBL**: a student's lesson day counts as at least 5.5 hours of work (CAO VVT).
///
/// A lesson day is a day that a line of leave of kind `lesson` counts on. One finding per line that counts
/// less on a day of the period, from its first such day to its last.
///
/// Example: a lesson day of 5.5 hours is allowed; one of 5 hours is found.
enum LessonDays {
  static let id: RuleID = "VVT-BBL"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    guard record.form == .student else { return [] }
    let short = record.lines.leave.filter { $0.kind == .lesson && $0.perDay < rule.limit }
    return short.compactMap { line in
      let days = record.period.dates.filter { line.counts(on: $0) }
      guard let first = days.first, let last = days.last else { return nil }
      return record.finding(
        rule, from: LocalTime(first, minute: 0), to: LocalTime(last + 1, minute: 0),
        measured: line.perDay.inHours)
    }
  }
}
