import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("VVT-WKND (CAO VVT 2025-2026): at least 22 free weekends a year")
struct AgreedFreeWeekendsTests {
  let rule = "VVT-WKND"

  /// A quarter with so many worked weekends.
  func working(_ weekends: Int, consents: [Consent] = []) -> Drawn {
    Drawn.agreed(".....V. ".times(weekends), weeks: 13, consents: consents)
  }

  @Test("16 counted and 6 in the period are enough, 5 are not")
  func limit() {
    #expect(working(7).counting(16).found(agreed: rule) == [])
    #expect(
      working(8).counting(16).found(agreed: rule) == ["P1 Mon-38 00:00 - Mon14 00:00: 21 of 22"])
  }

  @Test("A night from Friday takes a weekend, an evening to 24:00 does not; Sunday's night does")
  func whatTakesOne() {
    let toMidnight = Shift.drawn("e", "16:00-24:00", rest: 30)
    let evenings = Drawn.agreed("....e.. ".times(13), shifts: [toMidnight])
    #expect(evenings.counting(9).found(agreed: rule) == [])
    let nights = Drawn.agreed("....... ".times(6) + "....N.. ".times(6) + "......N")
    #expect(nights.counting(16).found(agreed: rule) == [])
    #expect(
      nights.counting(15).found(agreed: rule) == ["P1 Mon-38 00:00 - Mon14 00:00: 21 of 22"])
  }

  @Test("Weekends before and after the period are not counted")
  func edges() {
    let drawn = Drawn.agreed(
      "....... " + ".....V. ".times(7), history: ".....VN", after: ".....VV", weeks: 13)
    #expect(drawn.counting(16).found(agreed: rule) == [])
  }

  @Test("A consent to 21 asks for 21 and no less; one without a number asks for none")
  func value() {
    let agreed = Consent.drawn(rule, value: 21)
    #expect(working(8, consents: [agreed]).counting(16).found(agreed: rule) == [])
    #expect(
      working(9, consents: [agreed]).counting(16).found(agreed: rule) == [
        "P1 Mon-38 00:00 - Mon14 00:00: 20 of 21"
      ])
    #expect(working(13, consents: [.drawn(rule)]).counting(0).found(agreed: rule) == [])
  }

  @Test("A consent to more weekends than the rule asks for makes it no stricter")
  func highValue() {
    let agreed = Consent.drawn(rule, value: 23)
    #expect(working(7, consents: [agreed]).counting(16).found(agreed: rule) == [])
    #expect(
      working(8, consents: [agreed]).counting(16).found(agreed: rule) == [
        "P1 Mon-38 00:00 - Mon14 00:00: 21 of 22"
      ])
  }

  @Test("A consent counts where it holds on the last day of the period")
  func days() {
    let until = working(8, consents: [.drawn(rule, days: 0...89)])
    #expect(
      until.counting(16).found(agreed: rule) == ["P1 Mon-38 00:00 - Mon14 00:00: 21 of 22"])
    #expect(
      working(8, consents: [.drawn(rule, days: 90...90)]).counting(16).found(agreed: rule) == [])
  }

  @Test("Without a count over 52 weeks it is not assessed")
  func missing() {
    #expect(
      working(7).missing(rule, packs: RulePack.shipped) == .counterMissing("freeWeekends"))
    #expect(
      working(7).counting(16, weeks: 38).missing(rule, packs: RulePack.shipped)
        == .counterMissing("freeWeekends"))
    #expect(working(7).counting(16).missing(rule, packs: RulePack.shipped) == nil)
  }

  @Test("Then fewer than 6 free weekends in 13 weeks warn, without points")
  func warning() {
    #expect(working(7).found(agreed: rule) == [])
    #expect(working(8).found(agreed: rule) == ["P1 Mon1 00:00 - Mon14 00:00: 5 of 6"])
    let finding = working(8).judgement(packs: RulePack.shipped).findings
      .first { $0.rule == rule }
    #expect(finding?.kind == .soft)
    #expect(finding?.points == 0)
  }

  @Test("The warning follows what was consented to: 5 in 13 weeks for 20 a year")
  func warningByConsent() {
    let agreed = Consent.drawn(rule, value: 20)
    #expect(working(8, consents: [agreed]).found(agreed: rule) == [])
    #expect(
      working(9, consents: [agreed]).found(agreed: rule) == [
        "P1 Mon1 00:00 - Mon14 00:00: 4 of 5"
      ])
  }
}
