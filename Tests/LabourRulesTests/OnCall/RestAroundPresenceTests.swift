import LabourRules
import RosterModel
import Testing

@Suite("ATB-AAN-REST: 11 hours of rest before and after a presence duty (ATB 4.8:1)")
struct RestAroundPresenceTests {
  let rule = "ATB-AAN-REST"
  let shifts = [
    Shift.drawn("S", "22:00-07:00", countsFor: .presence),
    .drawn("e", "15:00-23:00", countsFor: .presence),
    .drawn("a", "18:00-22:00"), .drawn("b", "17:59-22:00"),
    .drawn("c", "07:00-11:00"), .drawn("d", "07:00-11:01"),
    .drawn("n", "09:00-17:00", rest: 30), .drawn("m", "10:00-18:00", rest: 30),
  ]
  let both: [Character: String] = ["x": "cS", "y": "dS", "z": "VS"]

  private func found(_ row: String, history: [String] = [], weeks: Int? = nil) -> [String] {
    Drawn(row, history: history, shifts: shifts, both: both, weeks: weeks).found(rule)
  }

  @Test("11 hours after a presence duty are not found, a minute less is")
  func after() {
    #expect(found("Sa.....") == [])
    #expect(found("Sb.....") == ["P1 Tue1 07:00 - Tue1 17:59: 10.98 of 11"])
  }

  @Test("11 hours before a presence duty are not found, a minute less is")
  func before() {
    #expect(found("x......") == [])
    #expect(found("y......") == ["P1 Mon1 11:01 - Mon1 22:00: 10.98 of 11"])
  }

  @Test("Other duties are the daily rest's, and work less than 8 hours away is the same duty")
  func otherDuties() {
    #expect(found("LV.....") == [])
    #expect(found("z......") == [])
  }

  @Test("An override of the daily rest does not concern this one")
  func recordedOverride() {
    let drawn = Drawn("Sb.....", shifts: shifts) { scenario in
      scenario.overrides = [
        RuleOverride(person: "P1", rule: "ATW-DREST", date: Drawn.monday + 1)
      ]
    }
    #expect(drawn.found(rule).count == 1)
  }

  @Test("The duties of the history and of after the period are judged with those of the period")
  func seam() {
    #expect(found("b......", history: ["S"]) == ["P1 Mon1 07:00 - Mon1 17:59: 10.98 of 11"])
    #expect(found("a......", history: ["S"]) == [])
    #expect(found(".......", history: ["Sb"]) == [])
    #expect(found("......S b", weeks: 1) == ["P1 Mon2 07:00 - Mon2 17:59: 10.98 of 11"])
  }

  @Test("Ten hours on the wall are eleven when the clock goes back, and the other way round")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(Drawn(".....en", shifts: shifts, from: october).found(rule) == [])
    #expect(
      Drawn("....en.", shifts: shifts, from: october).found(rule) == [
        "P1 Fri1 23:00 - Sat1 09:00: 10 of 11"
      ])
    #expect(
      Drawn(".....em", shifts: shifts, from: march).found(rule) == [
        "P1 Sat1 23:00 - Sun1 10:00: 10 of 11"
      ])
  }

  @Test("It names the two assignments that decide")
  func assignments() {
    let drawn = Drawn("Sb.....", shifts: shifts)
    let finding = drawn.judgement().findings.first { $0.rule == rule }
    #expect(finding?.assignments.map(\.shift) == ["S", "b"])
    #expect(finding?.kind == .law)
  }
}
