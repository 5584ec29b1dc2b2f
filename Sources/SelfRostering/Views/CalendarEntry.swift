public import RosterModel

/// A shift in someone's calendar since the roster was made known first.
public struct CalendarShift: Hashable, Sendable {
  /// Its name for all time: it says nothing of who.
  public var uid: String
  /// How often it came or went since then.
  public var sequence: Int
  /// Whether it is in the roster no more.
  public var isCancelled: Bool
  /// The date it starts on.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// When it last came or went, in milliseconds since 1970 UTC.
  public var changed: Int

  /// A shift in someone's calendar.
  public init(
    uid: String, sequence: Int, isCancelled: Bool, date: CivilDate, shift: ShiftCode, changed: Int
  ) {
    self.uid = uid
    self.sequence = sequence
    self.isCancelled = isCancelled
    self.date = date
    self.shift = shift
    self.changed = changed
  }
}
