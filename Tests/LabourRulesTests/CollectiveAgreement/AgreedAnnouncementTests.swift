import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("VVT-ANN: made known at least 28 days before a duty, later with consent (CAO VVT)")
struct AgreedAnnouncementTests {
  let rule = "VVT-ANN"

  func found(_ drawn: Drawn) -> [String] { drawn.found(rule, packs: RulePack.shipped) }

  @Test("28 days before are not found, 27 are")
  func limit() {
    #expect(found(Drawn("V......").published(-28)) == [])
    let late = Drawn("V......").published(-27)
    #expect(found(late) == ["P1 Mon1 07:00 - Mon1 15:30: 27 of 28"])
    let finding = late.judgement(packs: RulePack.shipped).findings.first { $0.rule == rule }
    #expect(finding?.kind == .consent)
  }

  @Test("A consent that holds on the day lifts it; the next duty without one is found")
  func consent() {
    let drawn = Drawn("VV.....").published(-20)
    #expect(found(drawn) == ["P1 Mon1 07:00 - Mon1 15:30: 20 of 28"])
    #expect(
      found(drawn.consenting(to: rule, on: Drawn.monday)) == [
        "P1 Tue1 07:00 - Tue1 15:30: 21 of 28"
      ])
    #expect(found(drawn.consenting(to: rule)) == [])
    #expect(drawn.consenting(to: rule).found("ATW-ANN").count == 1)
  }

  @Test("The last duty of the period counts, one of the history does not")
  func edges() {
    #expect(found(Drawn(".......", history: ["V"]).published(0)) == [])
    #expect(
      found(Drawn("......V V", weeks: 1).published(-21)) == [
        "P1 Sun1 07:00 - Sun1 15:30: 27 of 28"
      ])
  }

  @Test("Without the day it is not assessed")
  func missing() {
    #expect(Drawn("V......").missing(rule, packs: RulePack.shipped) == .notPublished)
  }
}
