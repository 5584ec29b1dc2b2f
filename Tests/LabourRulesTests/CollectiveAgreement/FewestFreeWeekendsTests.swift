import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("VVT-WKND-MIN (CAO VVT 2025-2026): never fewer than 17 free weekends a year")
struct FewestFreeWeekendsTests {
  let rule = "VVT-WKND-MIN"
  let sixteen = "P1 Mon-38 00:00 - Mon14 00:00: 16 of 17"

  /// A quarter with so many worked weekends.
  func working(_ weekends: Int, consents: [Consent] = []) -> Drawn {
    Drawn.agreed(".....V. ".times(weekends), weeks: 13, consents: consents)
  }

  @Test("11 counted and 6 in the period are enough, 5 are not")
  func limit() {
    #expect(working(7).counting(11).found(agreed: rule) == [])
    #expect(working(8).counting(11).found(agreed: rule) == [sixteen])
  }

  @Test("No consent lifts it, neither its own nor one to fewer than 22")
  func consent() {
    for consent in [Consent.drawn(rule), .drawn(rule, value: 10), .drawn("VVT-WKND")] {
      let drawn = working(8, consents: [consent]).counting(11)
      #expect(drawn.found(agreed: rule) == [sixteen], "\(consent)")
    }
    let finding = working(8).counting(11).judgement(packs: RulePack.shipped).findings
      .first { $0.rule == rule }
    #expect(finding?.kind == .law)
  }

  @Test("The last Sunday's night counts, weekends before and after the period do not")
  func edges() {
    let last = Drawn.agreed(".....V. ".times(7) + "....... ".times(5) + "......N")
    #expect(last.counting(11).found(agreed: rule) == [sixteen])
    let around = Drawn.agreed(
      "....... " + ".....V. ".times(7), history: ".....VN", after: ".....VV", weeks: 13)
    #expect(around.counting(11).found(agreed: rule) == [])
  }

  @Test("Without a count it is not assessed, and fewer than 5 in 13 weeks warn")
  func warning() {
    #expect(
      working(8).missing(rule, packs: RulePack.shipped) == .counterMissing("freeWeekends"))
    #expect(working(8).found(agreed: rule) == [])
    #expect(working(9).found(agreed: rule) == ["P1 Mon1 00:00 - Mon14 00:00: 4 of 5"])
  }
}
