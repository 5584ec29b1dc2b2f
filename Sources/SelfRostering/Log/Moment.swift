public import RosterModel

/// A moment to the millisecond: what entries of the log and deadlines are held against.
public struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970 UTC.
  public var milliseconds: Int

  /// So many milliseconds since 1970 UTC.
  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// A moment on the clock in the Netherlands.
  public init(_ time: LocalTime) {
    milliseconds = AmsterdamClock.instant(time).minute * 60_000
  }

  /// The same on the clock in the Netherlands, to the minute.
  public var local: LocalTime { AmsterdamClock.local(Instant(minute: milliseconds / 60_000)) }

  /// So much later.
  public static func + (moment: Moment, time: Minutes) -> Moment {
    Moment(milliseconds: moment.milliseconds + time.count * 60_000)
  }

  /// So much earlier.
  public static func - (moment: Moment, time: Minutes) -> Moment {
    Moment(milliseconds: moment.milliseconds - time.count * 60_000)
  }

  /// Earlier first.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
