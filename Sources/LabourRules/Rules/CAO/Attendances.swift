import RosterModel

/// **VVT-OPK**: attendances (*opkomsten*) an ISO week by contract: at most 3 up to 15 hours, 4 over 15 to 24,
/// 5 over 24 (CAO VVT, from 2026-01-01); more only with consent. Over which days a week is measured is not
/// established.
///
/// Each time someone comes to work counts, so a broken shift is two. The contract is that of the week's
/// Monday, all domains together; the rule's value is for the largest, one and two less for the smaller.
///
/// Example: with 20 hours four days of work are allowed, and two days of which both are broken; a fifth
/// attendance is found.
enum Attendances {
  static let id: RuleID = "VVT-OPK"

  /// Contracts up to so many hours a week have one attendance fewer each.
  private static let steps = [Minutes.hours(15), Minutes.hours(24)]

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let weeks = Dictionary(grouping: attendances(in: record), by: \.date.monday)
    return weeks.flatMap { monday, attendances -> [Finding] in
      let most = most(of: weekly(of: record, on: monday), by: rule)
      return attendances.enumerated()
        .filter { index, timed in
          record.period.contains(timed.date)
            && Double(index + 1) > record.most(by: rule, own: Double(most), on: timed.date)
        }
        .map { index, timed in
          record.finding(
            rule, from: timed.begins, to: timed.ends, measured: Double(index + 1),
            allowed: Double(most), assignments: [timed.assignment])
        }
    }
  }

  /// The attendances a contract of so many hours a week has.
  private static func most(of weekly: Minutes, by rule: Rule) -> Int {
    Int(rule.value) - steps.count { weekly <= $0 }
  }

  /// Contract hours on a Monday; those of the first day of the period where there are none yet.
  private static func weekly(of record: WorkRecord, on monday: CivilDate) -> Minutes {
    let date = max(monday, record.period.start)
    return record.lines.contracts.filter { $0.holds(on: date) }
      .reduce(.zero) { $0 + $1.weekly.upperBound }
  }

  /// What starts after time off, in order of time.
  private static func attendances(in record: WorkRecord) -> [TimedAssignment] {
    var end: Instant?
    return record.assignments.filter { timed in
      defer { end = max(end ?? timed.end, timed.end) }
      return end.map { timed.start > $0 } ?? true
    }
  }
}
