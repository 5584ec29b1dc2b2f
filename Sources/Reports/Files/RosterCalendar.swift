public import CalendarFile
public import RosterModel
public import SelfRostering

/// The shifts of one person as a calendar file to subscribe to.
///
/// An event tells the shift and the place, and nothing about people: a calendar is shown on screens
/// that others see.
///
/// Times are those on the wall with the zone Europe/Amsterdam, so that a night in which the clock
/// changes lasts an hour less or more in the calendar as it does at work: 23:00-07:30 is 7 h 30 in
/// the night to 28 March 2027 and 9 h 30 in the night to 31 October 2027. A shift that begins or
/// ends in the hour that occurs twice does so the first time; in the hour that is skipped, as if
/// the clock had not moved yet, so that 23:00-02:30 lasts three and a half hours and is written as
/// 23:00-03:30. ``AmsterdamClock`` and RFC 5545, 3.3.5, both have it so. Where that would let a
/// short shift end before it begins, all of it is as if the clock had not moved: 02:30-03:15 in the
/// spring night is written as 03:30-04:15.
public enum RosterCalendar {
  /// A shift in the calendar. The uid is the caller's: it stays the same for as long as the event
  /// is the same one to whoever looks at the calendar.
  public struct Entry: Hashable, Sendable {
    /// The event's name for all time.
    public var uid: String
    /// How often it was changed; more than in any calendar given out before it was.
    public var sequence: Int
    /// Called off. It stays in the calendar, so that subscribers take it out.
    public var isCancelled: Bool
    /// The date the shift starts on.
    public var date: CivilDate
    /// The shift.
    public var shift: Shift
    /// When this was last changed.
    public var lastModified: Instant
    /// Where it is, where that is not the team's location.
    public var location: String?

    /// A shift in the calendar.
    public init(
      uid: String, sequence: Int, isCancelled: Bool = false, date: CivilDate, shift: Shift,
      lastModified: Instant, location: String? = nil
    ) {
      self.uid = uid
      self.sequence = sequence
      self.isCancelled = isCancelled
      self.date = date
      self.shift = shift
      self.lastModified = lastModified
      self.location = location
    }
  }

  /// The events of a person's shifts, in order of time.
  ///
  /// - Parameters:
  ///   - team: the team's or location's name: where the events are.
  ///   - stamp: when the calendar is written.
  public static func events(of entries: [Entry], team: String, stamp: Instant) -> [CalendarEvent] {
    entries.map { $0.event(team: team, stamp: stamp) }
      .sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
  }

  /// The text of the calendar file.
  ///
  /// - Parameter refresh: how often subscribers do well to look.
  public static func text(
    of entries: [Entry], team: String, stamp: Instant, refresh: Minutes = .hours(1),
    language: Language
  ) throws(CalendarFault) -> String {
    let say = Voice(language)
    return try CalendarDocument(
      product: "-//Zorgrooster//Zorgrooster//\(language.rawValue.uppercased())",
      name: say(.pageTitle, team.printable), refresh: refresh,
      events: events(of: entries, team: team, stamp: stamp)
    ).text()
  }
}

extension RosterCalendar {
  /// The text of a calendar file with the shifts of all someone's teams and periods.
  public static func text(
    of calendar: PersonCalendar, stamp: Instant, language: Language
  ) throws(CalendarFault) -> String {
    let entries = calendar.entries.map {
      Entry(
        uid: $0.event.uid, sequence: $0.event.sequence, isCancelled: $0.event.isCancelled,
        date: $0.event.date, shift: $0.shift,
        lastModified: Instant(minute: $0.event.changed / 60_000), location: $0.location)
    }
    return try text(of: entries, team: calendar.location, stamp: stamp, language: language)
  }
}

extension RosterCalendar.Entry {
  fileprivate func event(team: String, stamp: Instant) -> CalendarEvent {
    let times = times
    return CalendarEvent(
      uid: uid, sequence: sequence, status: isCancelled ? .cancelled : .confirmed,
      start: times.start, end: times.end, summary: summary, location: (location ?? team).printable,
      stamp: stamp, lastModified: lastModified)
  }

  /// `Nachtdienst (N)`; the code alone where the shift has no other name.
  private var summary: String {
    let (name, code) = (shift.name.printable, shift.code.printable)
    return name == code ? code : "\(name) (\(code))"
  }

  /// Begin and end on the wall.
  private var times: (start: LocalTime, end: LocalTime) {
    let start = LocalTime(date, minute: shift.span.lowerBound)
    let end = LocalTime(date, minute: shift.span.upperBound)
    guard AmsterdamClock.instant(start) >= AmsterdamClock.instant(end) else { return (start, end) }
    // Only a begin in the skipped hour can do this.
    return (
      LocalTime(start.date, minute: start.minute + 60), LocalTime(end.date, minute: end.minute + 60)
    )
  }
}
