import CalendarFile
import Reports
import RosterModel
import Testing

@Suite("A person's shifts as a calendar")
struct RosterCalendarTests {
  private static let spring = CivilDate(year: 2027, month: 3, day: 28)!
  private static let autumn = CivilDate(year: 2027, month: 10, day: 31)!
  private let stamp = AmsterdamClock.instant(LocalTime(spring - 30, minute: 480))

  private func entry(
    _ uid: String, _ date: CivilDate, _ begin: Int, _ end: Int, code: String = "N",
    name: String = "Nachtdienst", sequence: Int = 0, isCancelled: Bool = false
  ) -> RosterCalendar.Entry {
    RosterCalendar.Entry(
      uid: uid, sequence: sequence, isCancelled: isCancelled, date: date,
      shift: FilesFixture.shift(code, name, begin, end, paid: 480), lastModified: stamp)
  }

  private func event(_ entry: RosterCalendar.Entry) throws -> CalendarEvent {
    try #require(RosterCalendar.events(of: [entry], team: "Linde", stamp: stamp).first)
  }

  /// Minutes that really pass.
  private func length(_ date: CivilDate, _ begin: Int, _ end: Int) throws -> Int {
    let event = try event(entry("1", date, begin, end))
    return (AmsterdamClock.instant(event.end) - AmsterdamClock.instant(event.start)).count
  }

  /// Begin and end as the file has them.
  private func written(_ date: CivilDate, _ begin: Int, _ end: Int) throws -> [String] {
    let text = try RosterCalendar.text(
      of: [entry("1", date, begin, end)], team: "Linde", stamp: stamp, language: .dutch)
    return text.matches(of: #/(?:DTSTART|DTEND);TZID=Europe/Amsterdam:(\S+)/#)
      .map { String($0.output.1) }
  }

  @Test("An event tells the shift and the place, its uid and sequence, and no one's name")
  func words() throws {
    let event = try event(entry("a@huis", Self.spring + 1, 1380, 450, sequence: 4))
    #expect(event.uid == "a@huis")
    #expect(event.sequence == 4)
    #expect(event.summary == "Nachtdienst (N)")
    #expect(event.location == "Linde")
    #expect(event.status == .confirmed)
    #expect(event.stamp == stamp)
    #expect(event.lastModified == stamp)
    let text = try RosterCalendar.text(
      of: [entry("a@huis", Self.spring, 420, 900, code: "D", name: "D")], team: "Linde",
      stamp: stamp, refresh: Minutes(30), language: .english)
    #expect(text.contains("\r\nSUMMARY:D\r\n"))
    #expect(text.contains("\r\nX-WR-CALNAME:Roster Linde\r\n"))
    #expect(text.contains("\r\nNAME:Roster Linde\r\n"))
    #expect(text.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT30M\r\n"))
    #expect(text.contains("\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n"))
  }

  @Test("A shift that was called off stays, as cancelled")
  func cancelled() throws {
    let text = try RosterCalendar.text(
      of: [entry("1", Self.spring, 420, 900, sequence: 2, isCancelled: true)], team: "Linde",
      stamp: stamp, language: .dutch)
    #expect(text.contains("\r\nSTATUS:CANCELLED\r\n"))
    #expect(text.contains("\r\nSEQUENCE:2\r\n"))
  }

  @Test("Events stand in order of time, whatever order they come in")
  func order() {
    let entries = [
      entry("c", Self.spring + 2, 420, 900), entry("b", Self.spring, 900, 1410),
      entry("a", Self.spring, 900, 1410),
    ]
    let events = RosterCalendar.events(of: entries, team: "Linde", stamp: stamp)
    #expect(events.map(\.uid) == ["a", "b", "c"])
  }

  @Test("A night through the clock change is an hour shorter in spring, an hour longer in autumn")
  func nights() throws {
    #expect(try length(Self.spring - 2, 1380, 450) == 510)
    #expect(try length(Self.spring - 1, 1380, 450) == 450)
    #expect(try length(Self.autumn - 1, 1380, 450) == 570)
    #expect(try written(Self.spring - 1, 1380, 450) == ["20270327T230000", "20270328T073000"])
    #expect(try written(Self.autumn - 1, 1380, 450) == ["20271030T230000", "20271031T073000"])
  }

  @Test("In the skipped hour a shift begins or ends as if the clock had not moved yet")
  func skipped() throws {
    #expect(try length(Self.spring - 1, 1380, 150) == 210)
    #expect(try written(Self.spring - 1, 1380, 150) == ["20270327T230000", "20270328T033000"])
    #expect(try length(Self.spring, 150, 450) == 240)
    #expect(try written(Self.spring, 150, 450) == ["20270328T033000", "20270328T073000"])
    // Wholly within it.
    #expect(try length(Self.spring, 130, 170) == 40)
    // Up to its ends nothing is special.
    #expect(try length(Self.spring, 0, 120) == 120)
    #expect(try length(Self.spring, 180, 240) == 60)
  }

  @Test("A shift that the skipped hour would turn around is as if the clock had not moved")
  func inverted() throws {
    #expect(try written(Self.spring, 150, 195) == ["20270328T033000", "20270328T041500"])
    #expect(try written(Self.spring, 150, 180) == ["20270328T033000", "20270328T040000"])
    #expect(try written(Self.spring, 150, 210) == ["20270328T033000", "20270328T043000"])
    #expect(try written(Self.spring, 150, 211) == ["20270328T033000", "20270328T033100"])
  }

  @Test("In the hour that occurs twice a shift begins or ends the first time")
  func doubled() throws {
    #expect(try length(Self.autumn - 1, 1380, 150) == 210)
    #expect(try written(Self.autumn - 1, 1380, 150) == ["20271030T230000", "20271031T023000"])
    #expect(try length(Self.autumn, 150, 450) == 360)
    #expect(try written(Self.autumn, 150, 450) == ["20271031T023000", "20271031T073000"])
    #expect(try length(Self.autumn, 0, 180) == 240)
  }

  @Test("Real time in the calendar is real time at work, for every shift around both changes")
  func everyShift() throws {
    for date in [Self.spring - 1, Self.spring, Self.autumn - 1, Self.autumn] {
      for begin in stride(from: 0, to: 1440, by: 15) {
        for end in stride(from: 0, to: 1440, by: 45) where end != begin {
          let shift = FilesFixture.shift("S", "S", begin, end, paid: 0)
          let worked =
            AmsterdamClock.instant(LocalTime(date, minute: shift.span.upperBound))
            - AmsterdamClock.instant(LocalTime(date, minute: shift.span.lowerBound))
          let shown = try length(date, begin, end)
          if worked > .zero, shown != worked.count {
            Issue.record("\(date) \(begin)-\(end): \(shown), worked \(worked.count)")
          }
          if shown <= 0 { Issue.record("\(date) \(begin)-\(end) ends before it begins") }
        }
      }
    }
  }

  @Test("Names with control characters do not stop the file")
  func controlCharacters() throws {
    let event = try event(entry("1", Self.spring, 0, 60, name: "Nacht\r\ndienst"))
    #expect(event.summary == "Nacht  dienst (N)")
  }
}
