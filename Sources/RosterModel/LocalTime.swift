/// A wall-clock moment in the Netherlands: a date and minutes past its midnight.
///
/// `minute` may pass 1440, so that the end of a night shift can be said from the day it began.
public struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The date.
  public let date: CivilDate
  /// Minutes past midnight, 0 to 1439 after normalisation.
  public let minute: Int

  /// The moment `minute` minutes (any number) past the midnight that starts `date`.
  public init(_ date: CivilDate, minute: Int) {
    let days = (minute >= 0 ? minute : minute - 1439) / 1440
    self.date = date + days
    self.minute = minute - days * 1440
  }

  /// Reads `2027-01-04T07:00`; a date alone is its midnight.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count <= 2, let date = parts.first.flatMap({ CivilDate($0) }) else { return nil }
    guard parts.count == 2 else {
      self.init(date, minute: 0)
      return
    }
    guard let time = ClockTime(parts[1]) else { return nil }
    self.init(date, minute: time.minute)
  }

  /// Wall-clock order.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.date, left.minute) < (right.date, right.minute)
  }

  /// ISO 8601 without a zone, `2027-01-04T07:00`.
  public var description: String {
    "\(date)T\((minute / 60).padded(2)):\((minute % 60).padded(2))"
  }
}

/// A moment on the running clock: real elapsed minutes, so that a night in which the clock changes
/// lasts an hour less or more.
public struct Instant: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01T00:00 UTC.
  public let minute: Int

  /// This many minutes since 1970-01-01T00:00 UTC.
  public init(minute: Int) { self.minute = minute }

  /// Time that really passed between two moments.
  public static func - (left: Instant, right: Instant) -> Minutes {
    Minutes(left.minute - right.minute)
  }
  /// A later moment.
  public static func + (left: Instant, right: Minutes) -> Instant {
    Instant(minute: left.minute + right.count)
  }
  /// Running order.
  public static func < (left: Instant, right: Instant) -> Bool { left.minute < right.minute }
}

/// The clock of Europe/Amsterdam: one hour ahead of UTC, two in summer time, which runs from the
/// last Sunday of March 01:00 UTC to the last Sunday of October 01:00 UTC
/// (Directive 2000/84/EC, in force since 2002).
public enum AmsterdamClock {
  /// The running moment at a wall-clock time. A time that the spring change skips is read as if
  /// the clock had not moved yet; of a time that occurs twice in autumn the first is taken.
  public static func instant(_ time: LocalTime) -> Instant {
    let wall = time.date.dayNumber * 1440 + time.minute
    return Instant(minute: wall - offset(atWall: wall, year: time.date.year))
  }

  /// The wall-clock time at a running moment.
  public static func local(_ instant: Instant) -> LocalTime {
    let year = LocalTime(CivilDate(dayNumber: 0), minute: instant.minute).date.year
    let summer =
      instant.minute >= change(year: year, month: 3)
      && instant.minute < change(year: year, month: 10)
    return LocalTime(CivilDate(dayNumber: 0), minute: instant.minute + (summer ? 120 : 60))
  }

  /// The length of a calendar day: 1440 minutes, 1380 when summer time starts, 1500 when it ends.
  public static func length(of date: CivilDate) -> Minutes {
    instant(LocalTime(date + 1, minute: 0)) - instant(LocalTime(date, minute: 0))
  }

  private static func offset(atWall wall: Int, year: Int) -> Int {
    // Spring: from 02:00 local standard on; a skipped time keeps the offset of before.
    let springWall = change(year: year, month: 3) + 60
    // Autumn: the hour 02:00-03:00 occurs twice; the first is still summer time.
    let autumnWall = change(year: year, month: 10) + 120
    return wall >= springWall + 60 && wall < autumnWall ? 120 : 60
  }

  /// The change in that month, in minutes since 1970 UTC: its last Sunday at 01:00 UTC.
  private static func change(year: Int, month: Int) -> Int {
    let last = CivilDate(year: year, month: month, day: 31)!
    let back = (last.weekday.rawValue + 1) % 7
    return (last.dayNumber - back) * 1440 + 60
  }
}
