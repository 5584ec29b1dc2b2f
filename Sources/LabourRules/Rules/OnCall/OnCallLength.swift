import RosterModel

/// **ATB-BER-24**: an on-call duty (*bereikbaarheidsdienst*) lasts at most 24 hours on the real clock
/// (ATB, read second hand).
///
/// On-call duties that follow on each other are not added up.
///
/// Example: from Saturday 08:00 to Sunday 08:00 is allowed, except in the night the clock goes back: then
/// it is 25 hours and found.
enum OnCallLength {
  static let id: RuleID = "ATB-BER-24"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.reachable.filter { record.period.contains($0.date) && $0.end - $0.start > rule.limit }
      .map { timed in
        record.finding(
          rule, from: timed.begins, to: timed.ends, measured: (timed.end - timed.start).inHours,
          assignments: [timed.assignment])
      }
  }
}
