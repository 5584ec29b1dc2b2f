import RosterModel

/// **HOUSE-NOT-ALONE**: who may not work alone has a colleague on the same shift of the same date,
/// and that colleague may work alone.
///
/// Shifts that cover nothing, such as a lesson day, leave no resident with one person and are passed
/// over.
///
/// Example: a newcomer on the night with a carer is allowed; alone, or with another newcomer, both
/// are found.
enum NotAlone {
  static let id: RuleID = "HOUSE-NOT-ALONE"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    guard record.lines.statuses.contains(where: { $0.kind == .notAlone }) else { return [] }
    return record.planned.filter { timed in
      timed.shift.countsFor == .cover
        && record.team.mayNotBeAlone(record.person, on: timed.date)
        && !record.team.hasColleague(of: timed.assignment)
    }.map { timed in
      record.finding(
        rule, from: timed.begins, to: timed.ends, measured: 0, assignments: [timed.assignment])
    }
  }
}
