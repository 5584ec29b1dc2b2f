import Explanations
import RosterModel
import Testing

@testable import Reports

@Suite("Needs in few words")
struct NeedTellerTests {
  private let fixture = ExplainFixture.self

  private func told(_ need: CountedNeed) -> String { fixture.dutch.need(need) }

  @Test(
    "Days are told as weeks, weekends, days of the week, the period, or dates",
    arguments: [
      ([14, 15, 16, 17, 18, 19, 20], "nachten week 3, niveau 3 of hoger, zorg"),
      (Array(7..<21), "nachten week 2 t/m 3, niveau 3 of hoger, zorg"),
      (Array(0..<7) + Array(14..<21), "nachten week 1 en 3, niveau 3 of hoger, zorg"),
      (Array(0..<28), "nachten hele periode, niveau 3 of hoger, zorg"),
      ([12, 13], "nachten weekend van za 16 jan, niveau 3 of hoger, zorg"),
      ([5, 6, 12, 13, 19, 20, 26, 27], "nachten elke za en zo, niveau 3 of hoger, zorg"),
      ([3], "nachten do 7 jan, niveau 3 of hoger, zorg"),
      ([0, 1, 2, 3, 7], "nachten ma 4 jan t/m do 7 jan en ma 11 jan, niveau 3 of hoger, zorg"),
      ([0, 1, 9], "nachten ma 4 jan, di 5 jan en wo 13 jan, niveau 3 of hoger, zorg"),
    ])
  func days(days: [Int], text: String) {
    #expect(told(fixture.need(days)) == text)
  }

  @Test(
    "A class is named where all its shifts are meant, otherwise the codes",
    arguments: [
      (["A", "AK"], "avonden week 1"), (["A"], "A week 1"), (["A", "N"], "nachten en A week 1"),
      (["D", "OK", "A", "AK", "N", "HK"], "alle diensten week 1"),
      (["weg"], "weg week 1"),
    ])
  func shifts(codes: [ShiftCode], text: String) {
    #expect(
      told(fixture.need(Array(0..<7), codes)) == text + ", niveau 3 of hoger, zorg")
  }

  @Test(
    "Of several levels each is named; nothing is higher than the highest; a team of one domain names none"
  )
  func levels() {
    let both = CountedNeed(
      fixture.need([0]).cells + fixture.need([1], level: .level5, domain: .guidance).cells)
    #expect(
      told(both) == "nachten ma 4 jan en di 5 jan, niveaus 3 en 5 of hoger, zorg en begeleiding")
    #expect(told(fixture.need([0], level: .level5)) == "nachten ma 4 jan, niveau 5, zorg")
    var scenario = fixture.scenario
    scenario.shifts.removeAll { $0.domain != .care }
    let teller = WhyTeller(scenario: scenario, say: Voice(.dutch))
    #expect(teller.need(fixture.need([0])) == "nachten ma 4 jan, niveau 3 of hoger")
  }

  @Test("In English")
  func english() {
    #expect(
      fixture.english.need(fixture.need(Array(14..<21)))
        == "nights of week 3, level 3 or higher, care")
    #expect(
      fixture.english.need(fixture.need([12, 13], ["A"]))
        == "A of the weekend of Sat 16 Jan, level 3 or higher, care")
  }
}
