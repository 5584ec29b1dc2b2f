import RosterModel

/// The hours between 00:00 and 06:00 wall clock, which make a duty a night (DEF-NIGHT, ATW 1:7d).
///
/// Example: 15:00-01:00 has one hour of them and is no night; 15:00-01:01 is one.
enum NightHours {
  /// More presence than this in the night hours makes a duty a night.
  static let leastPresence = Minutes(60)
  /// Where the night hours end, in minutes past midnight.
  private static let sixOClock = 360

  /// Real time present between 00:00 and 06:00, over parts in order of time; time that two parts
  /// share counts once.
  static func presence(of parts: [TimedAssignment]) -> Minutes {
    var sum = Minutes.zero
    var seen = parts[0].start
    for part in parts {
      sum += presence(of: part, from: max(part.start, seen))
      seen = max(seen, part.end)
    }
    return sum
  }

  /// 02:00 in the first night hours a duty meets that begins at this moment.
  static func twoOClock(after begins: LocalTime) -> Instant {
    let night = begins.minute < sixOClock ? begins.date : begins.date + 1
    return AmsterdamClock.instant(LocalTime(night, minute: 120))
  }

  private static func presence(of part: TimedAssignment, from start: Instant) -> Minutes {
    let span = part.shift.span
    var sum = Minutes.zero
    for day in 0...2 where touches(span, day: day) {
      let night = part.date + day
      let first = max(start, AmsterdamClock.instant(LocalTime(night, minute: 0)))
      let last = min(part.end, AmsterdamClock.instant(LocalTime(night, minute: sixOClock)))
      if last > first { sum += last - first }
    }
    return sum
  }

  private static func touches(_ span: Range<Int>, day: Int) -> Bool {
    span.overlaps((day * 1440)..<(day * 1440 + sixOClock))
  }
}
