import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("GHZ-WKND (CAO GHZ): at least 22 free weekends a year")
struct DisabilityCareWeekendsTests {
  let rule = "GHZ-WKND"
  private static let saturday = ".....V. "
  private static let free = "....... "

  /// Thirteen weeks of which some are given, with 16 free weekends counted over the 39 weeks before.
  private static func drawn(
    _ line: String, history: [String] = [], counted: Double? = 16, consents: [Consent] = []
  ) -> Drawn {
    Drawn(line, history: history, weeks: 13) { scenario in
      if let counted {
        scenario.counters = [
          Counter(
            person: "P1", counter: "freeWeekends", from: Drawn.monday - 39 * 7, value: counted)
        ]
      }
      scenario.consents = consents
    }
  }

  private static func consent(to weekends: Double?) -> [Consent] {
    [Consent(id: "C1", person: "P1", rule: "GHZ-WKND", value: weekends, by: "P1")]
  }

  private func found(_ drawn: Drawn) -> [String] { drawn.found(rule, packs: RulePack.shipped) }

  @Test("16 counted and 6 in the period are enough, 5 are not")
  func limit() {
    #expect(found(Self.drawn(Self.saturday.times(7))) == [])
    #expect(
      found(Self.drawn(Self.saturday.times(8))) == ["P1 Mon-38 00:00 - Mon14 00:00: 21 of 22"])
  }

  @Test(
    "A night on the period's last Sunday takes a weekend, one on the eve of the period does not")
  func edges() {
    let seven = Self.saturday.times(7)
    #expect(found(Self.drawn(seven, history: ["......N"])) == [])
    #expect(
      found(Self.drawn(seven + Self.free.times(5) + "......N")) == [
        "P1 Mon-38 00:00 - Mon14 00:00: 21 of 22"
      ])
  }

  @Test("Fewer hold where they were consented to, and there is no least number as in the CAO VVT")
  func consent() {
    let eight = Self.saturday.times(8)
    #expect(found(Self.drawn(eight, consents: Self.consent(to: 21))) == [])
    #expect(found(Self.drawn(eight, counted: 15, consents: Self.consent(to: 21))).count == 1)
    let none = Self.drawn(eight, counted: 0, consents: Self.consent(to: nil))
    #expect(found(none) == [])
    #expect(none.found("VVT-WKND-MIN", packs: RulePack.shipped).count == 1)
  }

  @Test("Without a counter it is not assessed, and warns below the period's part of the year")
  func withoutCounter() {
    let seven = Self.drawn(Self.saturday.times(7), counted: nil)
    #expect(seven.missing(rule, packs: RulePack.shipped) == .counterMissing("freeWeekends"))
    #expect(found(seven) == [])
    let eight = Self.drawn(Self.saturday.times(8), counted: nil)
    #expect(found(eight) == ["P1 Mon1 00:00 - Mon14 00:00: 5 of 6"])
    let warning = eight.judgement(packs: RulePack.shipped).findings.first { $0.rule == rule }
    #expect(warning?.kind == .soft && warning?.points == 0)
  }
}
