import RosterModel

/// **ATW-YOUTH-NIGHT**: no presence between 23:00 and 06:00 on the wall clock for someone of 16 or 17, since
/// the rest of 12 hours holds those hours (ATW 5:3, first paragraph).
///
/// The age is that on the day the duty starts. What is found is real time: a night in which the clock changes
/// has an hour more or less of it.
///
/// Example: 15:00-23:00 and 06:00-14:00 are allowed; 15:00-23:30 is found with half an hour.
enum YouthNight {
  static let id: RuleID = "ATW-YOUTH-NIGHT"

  /// From when and until when nobody young is at work, in minutes past midnight, the second on the next day.
  private static let begin = 23 * 60
  private static let end = 6 * 60

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.plannedDuties.filter { record.isYoung(on: $0.begins.date) }.compactMap { duty in
      let presence = nightPresence(of: duty)
      guard presence > .zero else { return nil }
      return record.finding(
        rule, from: duty.begins, to: duty.ends, measured: presence.inHours, allowed: 0,
        assignments: duty.edges)
    }
  }

  private static func nightPresence(of duty: Duty) -> Minutes {
    duty.parts.reduce(.zero) { $0 + nightPresence(of: $1) }
  }

  /// Real time of a part in the nights from that before its date to that after it.
  private static func nightPresence(of part: TimedAssignment) -> Minutes {
    var sum = Minutes.zero
    for day in -1...1 {
      let first = LocalTime(part.date + day, minute: begin)
      let last = LocalTime(part.date + (day + 1), minute: end)
      guard part.isPresent(from: first, to: last) else { continue }
      let from = max(part.start, AmsterdamClock.instant(first))
      let to = min(part.end, AmsterdamClock.instant(last))
      sum += max(.zero, to - from)
    }
    return sum
  }
}
