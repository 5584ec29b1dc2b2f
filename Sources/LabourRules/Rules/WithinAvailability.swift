import RosterModel

/// **HOUSE-AVAILABLE**: only shifts within someone's availability, without recorded consent.
///
/// Where a person has lines of availability on a date, the whole shift lies within one of them;
/// where there is none, the person may be planned.
///
/// Example: available on weekdays from 07:00 to 16:00: 07:00-15:30 on Monday is allowed, 15:00-23:00
/// is found, and so is anything on Saturday.
enum WithinAvailability {
  static let id: RuleID = "HOUSE-AVAILABLE"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.planned.filter { timed in
      !record.lines.isAvailable(record.person, for: timed.shift, on: timed.date)
        && !record.consents(to: rule, on: timed.date)
    }.map { timed in
      record.finding(
        rule, from: timed.begins, to: timed.ends, measured: 1, assignments: [timed.assignment])
    }
  }
}
