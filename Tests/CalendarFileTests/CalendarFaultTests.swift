import CalendarFile
import RosterModel
import Testing

@Suite("What a calendar file refuses")
struct CalendarFaultTests {
  private func fault(_ change: (inout CalendarDocument) -> Void) -> CalendarFault? {
    var document = CalendarDocumentTests.document([CalendarDocumentTests.event()])
    change(&document)
    do throws(CalendarFault) {
      _ = try document.text()
      return nil
    } catch {
      return error
    }
  }

  @Test("A right calendar has no fault")
  func right() { #expect(fault { _ in } == nil) }

  @Test("Text that is needed is there, and has no control characters")
  func text() {
    #expect(fault { $0.product = "" } == .empty(.product))
    #expect(fault { $0.name = "" } == .empty(.name))
    #expect(fault { $0.events[0].uid = "" } == .empty(.uid))
    #expect(fault { $0.events[0].summary = "" } == .empty(.summary))
    #expect(fault { $0.name = "a\u{0}b" } == .character("\u{0}", .name, uid: ""))
    #expect(
      fault { $0.events[0].location = "a\rb" } == .character("\r", .location, uid: "1@huis"))
    #expect(fault { $0.events[0].uid = "a\nb" } == .character("\n", .uid, uid: "a\nb"))
    #expect(fault { $0.events[0].summary = "a\n\tb" } == nil)
  }

  @Test("A uid stands once, and a sequence is a count")
  func identity() {
    #expect(fault { $0.events.append($0.events[0]) } == .repeatedUID("1@huis"))
    #expect(fault { $0.events[0].sequence = -1 } == .sequence(-1, uid: "1@huis"))
    #expect(fault { $0.events[0].sequence = Int(Int32.max) } == nil)
    let over = Int(Int32.max) + 1
    #expect(fault { $0.events[0].sequence = over } == .sequence(over, uid: "1@huis"))
  }

  @Test("An event ends after it begins, in a year of four digits")
  func times() {
    #expect(
      fault { $0.events[0].end = $0.events[0].start } == .endNotAfterStart(uid: "1@huis"))
    #expect(
      fault { $0.events[0].stamp = Instant(minute: 1 << 40) } == .year(uid: "1@huis"))
    let late = CivilDate(dayNumber: 3_000_000)
    #expect(
      fault {
        $0.events[0].start = LocalTime(late, minute: 0)
        $0.events[0].end = LocalTime(late, minute: 60)
      } == .year(uid: "1@huis"))
  }

  @Test("A refresh interval is a minute to a year")
  func refresh() {
    #expect(fault { $0.refresh = .zero } == .refresh)
    #expect(fault { $0.refresh = Minutes(1) } == nil)
    #expect(fault { $0.refresh = .hours(8784) } == nil)
    #expect(fault { $0.refresh = .hours(8785) } == .refresh)
  }
}
