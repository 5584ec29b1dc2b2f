public import RosterModel

/// Something at a time, as a calendar shows it.
///
/// Times are those on the wall in the Netherlands. Of a time that occurs twice, in the autumn
/// night, the first is meant; a time that the spring night skips is as if the clock had not moved
/// yet. So ``AmsterdamClock`` has it, and so has RFC 5545, 3.3.5. A skipped time is written as the
/// time that the wall shows at that moment, since not every calendar reads one that does not exist.
public struct CalendarEvent: Hashable, Sendable {
  /// Whether it is on.
  public enum Status: Hashable, Sendable {
    /// On, and called off.
    case confirmed, cancelled
  }

  /// Its name for all time: what has the same is the same event, in a later version.
  public var uid: String
  /// How often it was changed in a way that matters; a calendar takes the version that has most.
  public var sequence: Int
  /// Whether it is on.
  public var status: Status
  /// When it begins.
  public var start: LocalTime
  /// When it ends, later in real time than it begins.
  public var end: LocalTime
  /// What it is.
  public var summary: String
  /// Where it is; empty for nothing said.
  public var location: String
  /// When this version was written to a file.
  public var stamp: Instant
  /// When it was changed last.
  public var lastModified: Instant

  /// An event.
  public init(
    uid: String, sequence: Int = 0, status: Status = .confirmed, start: LocalTime, end: LocalTime,
    summary: String, location: String = "", stamp: Instant, lastModified: Instant
  ) {
    self.uid = uid
    self.sequence = sequence
    self.status = status
    self.start = start
    self.end = end
    self.summary = summary
    self.location = location
    self.stamp = stamp
    self.lastModified = lastModified
  }
}
