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

/// Someone's shifts of all their teams and periods that a calendar has use for.
public struct PersonCalendar: Hashable, Sendable {
  /// The location of their own team.
  public var location: String
  /// The shifts, in order of date.
  public var entries: [Entry] = []

  /// A calendar with nothing in it yet.
  public init(location: String) { self.location = location }

  /// A shift with what it is and where.
  public struct Entry: Hashable, Sendable {
    /// When it came and went.
    public var event: CalendarShift
    /// What it is.
    public var shift: Shift
    /// The location of the team it is for.
    public var location: String

    /// A shift with what it is and where.
    public init(event: CalendarShift, shift: Shift, location: String) {
      self.event = event
      self.shift = shift
      self.location = location
    }
  }
}
