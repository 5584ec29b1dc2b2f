import CalendarFile
import RosterModel
import TestSupport
import Testing

@Suite("Any text in a calendar file")
struct CalendarTextPropertyTests {
  private static let pieces = [
    "a", "B", "9", " ", "  ", ",", ";", ":", "\\", "\\n", "\n", "\t", "\"", "'", "^", "%", "=", "é",
    "ß", "漢", "👩‍⚕️", "\u{301}", "BEGIN:VEVENT", "END:VCALENDAR", "\u{A0}", "\u{200B}", "\u{FFFD}",
  ]

  private static func text(_ random: inout SplitMix, longest: Int) -> String {
    (0..<random.int(1...longest)).map { _ in random.pick(pieces) }.joined()
  }

  @Test("it is read back as it was, from lines of at most 75 octets", arguments: 1...300)
  func readBack(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let summary = Self.text(&random, longest: 120)
    let location = Self.text(&random, longest: 30)
    let uid = Self.text(&random, longest: 40).replacing(#/[\n\t]/#, with: "") + "@\(seed)"
    let event = CalendarDocumentTests.event(uid, summary: summary, location: location)
    let text = CalendarText(try CalendarDocumentTests.document([event]).text())
    #expect(text.folded.allSatisfy { $0.utf8.count <= 75 }, "seed \(seed)")
    #expect(text.components("VEVENT").count == 1, "seed \(seed)")
    let written = try #require(text.components("VEVENT").first, "seed \(seed)")
    for (name, meant) in [("SUMMARY", summary), ("LOCATION", location), ("UID", uid)] {
      #expect(written.value(name).map(CalendarText.unescaped) == meant, "seed \(seed), \(name)")
    }
  }
}
