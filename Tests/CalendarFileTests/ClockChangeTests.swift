import CalendarFile
import RosterModel
import Testing

@Suite("A calendar file where the clock changes")
struct ClockChangeTests {
  static let spring = CivilDate(year: 2027, month: 3, day: 28)!
  static let autumn = CivilDate(year: 2027, month: 10, day: 31)!

  private func written(_ from: LocalTime, _ to: LocalTime) throws -> [String?] {
    let event = CalendarDocumentTests.event(from: from, to: to)
    let text = CalendarText(try CalendarDocumentTests.document([event]).text())
    let lines = text.components("VEVENT")[0]
    return ["DTSTART", "DTEND"].map {
      lines.value($0)?.replacing("TZID=Europe/Amsterdam:", with: "")
    }
  }

  @Test("A night through a change of the clock keeps its times on the wall")
  func nights() throws {
    for day in [Self.spring, Self.autumn] {
      let evening = LocalTime(day - 1, minute: 1380)
      let morning = LocalTime(day, minute: 450)
      let (before, after) = ("\(day - 1)", "\(day)")
      #expect(
        try written(evening, morning) == [
          before.replacing("-", with: "") + "T230000", after.replacing("-", with: "") + "T073000",
        ])
    }
  }

  @Test("A time the spring night skips is written as what the wall shows at that moment")
  func skipped() throws {
    // From 23:00 to 02:30, three hours and a half later: the wall shows 03:30.
    #expect(
      try written(LocalTime(Self.spring - 1, minute: 1380), LocalTime(Self.spring, minute: 150))
        == ["20270327T230000", "20270328T033000"])
    #expect(
      try written(LocalTime(Self.spring, minute: 150), LocalTime(Self.spring, minute: 450))
        == ["20270328T033000", "20270328T073000"])
  }

  @Test("A time that occurs twice stays as it is, which means the first")
  func doubled() throws {
    #expect(
      try written(LocalTime(Self.autumn - 1, minute: 1380), LocalTime(Self.autumn, minute: 150))
        == ["20271030T230000", "20271031T023000"])
    #expect(
      try written(LocalTime(Self.autumn, minute: 150), LocalTime(Self.autumn, minute: 450))
        == ["20271031T023000", "20271031T073000"])
  }

  @Test("What ends no later than it begins in real time is refused, however the wall looks")
  func inverted() {
    // 02:30 does not exist and is 03:30, after 03:15.
    let event = CalendarDocumentTests.event(
      from: LocalTime(Self.spring, minute: 150), to: LocalTime(Self.spring, minute: 195))
    #expect(throws: CalendarFault.endNotAfterStart(uid: "1@huis")) {
      try CalendarDocumentTests.document([event]).text()
    }
  }
}
