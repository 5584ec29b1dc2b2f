import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("VVT-DAYS (CAO VVT, an older text): at most 5 working days an ISO week")
struct WorkingDaysTests {
  let rule = "VVT-DAYS"
  let six = "P1 Sat1 07:00 - Sat1 15:30: 6 of 5"
  let seven = "P1 Sun1 07:00 - Sun1 15:30: 7 of 5"

  @Test("Five days are not found, each one more is; two weeks do not add up")
  func limit() {
    #expect(Drawn.agreed("VVVVV.. ..VVVVV").found(agreed: rule) == [])
    #expect(Drawn.agreed("VVVVVV.").found(agreed: rule) == [six])
    #expect(Drawn.agreed("VVVVVVV").found(agreed: rule) == [six, seven])
  }

  @Test("Two shifts on a date are one day; a night is of the date it starts on")
  func whatIsADay() {
    #expect(Drawn.agreed("bbbbb..").found(agreed: rule) == [])
    #expect(Drawn.agreed("VVVVV..", history: "......N").found(agreed: rule) == [])
    #expect(
      Drawn.agreed("VVVVVN.").found(agreed: rule) == ["P1 Sat1 23:00 - Sun1 07:00: 6 of 5"])
  }

  @Test("The weeks before and after the period do not count, its last day does")
  func edges() {
    #expect(Drawn.agreed("V......", history: "VVVVVV.").found(agreed: rule) == [])
    #expect(Drawn.agreed("..VVVVV", after: "VVVVVV.").found(agreed: rule) == [])
    #expect(
      Drawn.agreed("VVV.VVV", history: "VVVVVVV", after: "V").found(agreed: rule) == [
        "P1 Sun1 07:00 - Sun1 15:30: 6 of 5"
      ])
  }

  @Test("A consent to six days allows six and not seven; one without a number allows any")
  func value() {
    let found = { (value: Double?) in
      Drawn.agreed("VVVVVVV", consents: [.drawn(rule, value: value)]).found(agreed: rule)
    }
    #expect(found(6) == [seven])
    #expect(found(7) == [])
    #expect(found(nil) == [])
  }

  @Test("A consent to fewer days than the rule allows asks for no less")
  func lowValue() {
    let drawn = Drawn.agreed("VVVVVV.", consents: [.drawn(rule, value: 4)])
    #expect(drawn.found(agreed: rule) == [six])
  }

  @Test("A consent counts on the days it holds, and for its own rule")
  func days() {
    #expect(
      Drawn.agreed("VVVVVVV", consents: [.drawn(rule, days: 5...5)]).found(agreed: rule) == [seven])
    #expect(
      Drawn.agreed("VVVVVVV", consents: [.drawn(rule, days: 0...4)]).found(agreed: rule) == [
        six, seven,
      ])
    #expect(
      Drawn.agreed("VVVVVV.", consents: [.drawn("VVT-OPK")]).found(agreed: rule) == [six])
  }

  @Test("It is of kind consent")
  func kind() {
    let finding = Drawn.agreed("VVVVVV.").judgement(packs: RulePack.shipped).findings
      .first { $0.rule == rule }
    #expect(finding?.kind == .consent)
    #expect(finding?.assignments.map(\.shift) == ["V"])
  }
}
