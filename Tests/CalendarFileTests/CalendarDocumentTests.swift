import CalendarFile
import RosterModel
import Testing

@Suite("A calendar file")
struct CalendarDocumentTests {
  static let day = CivilDate(year: 2027, month: 1, day: 9)!
  static let now = AmsterdamClock.instant(LocalTime(day - 5, minute: 600))

  static func event(
    _ uid: String = "1@huis", from: LocalTime = LocalTime(day, minute: 1380),
    to: LocalTime = LocalTime(day, minute: 1890), summary: String = "Nacht (N)",
    location: String = "Linde"
  ) -> CalendarEvent {
    CalendarEvent(
      uid: uid, sequence: 2, start: from, end: to, summary: summary, location: location,
      stamp: now, lastModified: Instant(minute: now.minute - 61))
  }

  static func document(_ events: [CalendarEvent]) -> CalendarDocument {
    CalendarDocument(product: "-//Proef//Proef//NL", name: "Rooster Linde", events: events)
  }

  @Test("An event has its time on the wall, and its stamps in UTC")
  func event() throws {
    let text = CalendarText(try Self.document([Self.event()]).text())
    let event = try #require(text.components("VEVENT").first)
    #expect(event.value("DTSTART") == "TZID=Europe/Amsterdam:20270109T230000")
    #expect(event.value("DTEND") == "TZID=Europe/Amsterdam:20270110T073000")
    #expect(event.value("DTSTAMP") == "20270104T090000Z")
    #expect(event.value("LAST-MODIFIED") == "20270104T075900Z")
    #expect(event.value("UID") == "1@huis")
    #expect(event.value("SEQUENCE") == "2")
    #expect(event.value("STATUS") == "CONFIRMED")
    #expect(event.value("SUMMARY") == "Nacht (N)")
    #expect(event.value("LOCATION") == "Linde")
    #expect(event.count == 9)
  }

  @Test("What is called off says so, and an empty place is left out")
  func cancelled() throws {
    var event = Self.event(location: "")
    event.status = .cancelled
    let lines = CalendarText(try Self.document([event]).text()).components("VEVENT")[0]
    #expect(lines.value("STATUS") == "CANCELLED")
    #expect(lines.value("LOCATION") == nil)
  }

  @Test("The calendar tells its name, and how often to read it again, in old and new words")
  func head() throws {
    var document = Self.document([])
    document.name = "Rooster; Linde, 1"
    document.refresh = Minutes(90)
    let lines = CalendarText(try document.text()).lines
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.value("VERSION") == "2.0")
    #expect(lines.value("PRODID") == "-//Proef//Proef//NL")
    #expect(lines.value("NAME") == "Rooster\\; Linde\\, 1")
    #expect(lines.value("X-WR-CALNAME").map(CalendarText.unescaped) == "Rooster; Linde, 1")
    #expect(lines.value("REFRESH-INTERVAL") == "VALUE=DURATION:PT1H30M")
    #expect(lines.value("X-PUBLISHED-TTL") == "PT90M")
  }

  @Test("The zone stands in the file, once, with both its rules")
  func zone() throws {
    let text = CalendarText(try Self.document([Self.event("1"), Self.event("2")]).text())
    let zones = text.components("VTIMEZONE")
    #expect(zones.count == 1)
    #expect(zones[0].value("TZID") == "Europe/Amsterdam")
    #expect(
      text.components("DAYLIGHT") == [
        [
          "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "DTSTART:19700329T020000",
          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        ]
      ])
    #expect(
      text.components("STANDARD") == [
        [
          "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19701025T030000",
          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        ]
      ])
  }

  @Test("The same calendar gives the same text, also from many threads at once")
  func threads() async throws {
    let document = Self.document((0..<50).map { Self.event("\($0)") })
    let text = try document.text()
    let others = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 { group.addTask { try document.text() } }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == text })
  }
}
