import LabourRules
import RosterModel
import Testing

@Suite("HR-QUICK (gezond roosteren): at least 14 hours between workdays")
struct QuickReturnTests {
  let rule = "HR-QUICK"
  let shifts = [
    Shift.drawn("a", "13:00-21:00", rest: 30), .drawn("b", "12:59-21:00", rest: 30),
    .drawn("m", "07:00-10:00"), .drawn("e", "17:00-20:00"),
  ]

  @Test("14 hours are not found, a minute less is")
  func limit() {
    #expect(Drawn("La.....", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("Lb.....", shifts: shifts).found(rule) == ["P1 Mon1 23:00 - Tue1 12:59: 13.98 of 14"])
  }

  @Test("Between shifts of one date nothing is asked; the last end of the day counts")
  func sameDay() {
    let both: [Character: String] = ["x": "me"]
    #expect(
      Drawn("xV.....", shifts: shifts, both: both).found(rule) == [
        "P1 Mon1 20:00 - Tue1 07:00: 11 of 14"
      ])
    #expect(Drawn("x......", shifts: shifts, both: both).found(rule) == [])
  }

  @Test("The day before the period counts, the days before that do not")
  func seam() {
    #expect(Drawn("V......", history: ["LV"]).found(rule) == [])
    #expect(Drawn("V......", history: ["L"]).found(rule) == ["P1 Sun0 23:00 - Mon1 07:00: 8 of 14"])
    #expect(Drawn("......L V", weeks: 1).found(rule) == [])
  }

  @Test("The spring change makes 14 hours 13")
  func clockChange() {
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn(".....La", shifts: shifts, from: march).found(rule) == [
        "P1 Sat1 23:00 - Sun1 13:00: 13 of 14"
      ])
  }

  @Test("Each finding costs the rule's weight")
  func points() {
    let findings = Drawn("LVLV...").judgement().findings.filter { $0.rule == rule }
    #expect(findings.map(\.points) == [3, 3])
    #expect(findings.allSatisfy { $0.kind == .soft })
  }

  @Test("The autumn change makes 13 hours 14")
  func autumn() {
    let ends: [Shift] = [
      .drawn("c", "12:00-20:00", rest: 30), .drawn("d", "11:59-20:00", rest: 30),
    ]
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    #expect(Drawn(".....Lc", shifts: ends, from: october).found(rule) == [])
    #expect(
      Drawn(".....Ld", shifts: ends, from: october).found(rule) == [
        "P1 Sat1 23:00 - Sun1 11:59: 13.98 of 14"
      ])
  }
}
