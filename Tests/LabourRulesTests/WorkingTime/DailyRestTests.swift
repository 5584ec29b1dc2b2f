import LabourRules
import RosterModel
import Testing

@Suite("ATW-DREST (ATW 5:3): at least 11 hours of rest in every 24")
struct DailyRestTests {
  let rule = "ATW-DREST"
  let shifts = [
    Shift.drawn("a", "10:00-18:00", rest: 30), .drawn("b", "09:59-18:00", rest: 30),
    .drawn("c", "07:00-20:00", rest: 60), .drawn("d", "07:00-20:01", rest: 60),
  ]

  @Test("A rest of 11 hours is not found, one of 10 hours 59 is")
  func limit() {
    #expect(Drawn("La.....", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("Lb.....", shifts: shifts).found(rule) == ["P1 Mon1 23:00 - Tue1 09:59: 10.98 of 11"])
  }

  @Test("A duty of 13 hours from begin to end is not found, a minute more is")
  func span() {
    #expect(Drawn("c......", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("d......", shifts: shifts).found(rule) == ["P1 Mon1 07:00 - Mon1 20:01: 10.98 of 11"])
  }

  @Test("Late and early 8 hours apart are two duties without rest between, one finding")
  func lateEarly() {
    #expect(Drawn("LV.....").found(rule) == ["P1 Mon1 23:00 - Tue1 07:00: 8 of 11"])
  }

  @Test("Less than 8 hours apart they are one broken duty, too long as a whole")
  func brokenDuty() {
    let late = Shift.drawn("l", "15:00-23:30", rest: 30)
    #expect(Drawn("lV.....", shifts: [late]).found(rule) == ["P1 Mon1 15:00 - Tue1 15:30: 0 of 11"])
    let halves = [Shift.drawn("m", "07:00-10:00"), .drawn("e", "17:00-20:00")]
    #expect(Drawn("x......", shifts: halves, both: ["x": "me"]).found(rule) == [])
  }

  @Test("The last shift of the history and the first of the period are judged together")
  func seam() {
    #expect(
      Drawn("V......", history: ["L"], shifts: shifts).found(rule) == [
        "P1 Sun0 23:00 - Mon1 07:00: 8 of 11"
      ])
    #expect(Drawn("a......", history: ["L"], shifts: shifts).found(rule) == [])
    #expect(Drawn(".......", history: ["LV"], shifts: shifts).found(rule) == [])
    // What stands after the period already counts with its last shift.
    #expect(
      Drawn("......L V", shifts: shifts, weeks: 1).found(rule) == [
        "P1 Sun1 23:00 - Mon2 07:00: 8 of 11"
      ])
  }

  @Test(
    "Ten hours on the wall are eleven in the night the clock goes back, and the other way round")
  func clockChange() {
    let nine = Shift.drawn("n", "09:00-17:00", rest: 30)
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(Drawn(".....Ln", shifts: [nine], from: october).found(rule) == [])
    #expect(
      Drawn("....Ln.", shifts: [nine], from: october).found(rule) == [
        "P1 Fri1 23:00 - Sat1 09:00: 10 of 11"
      ])
    #expect(
      Drawn(".....La", shifts: shifts, from: march).found(rule) == [
        "P1 Sat1 23:00 - Sun1 10:00: 10 of 11"
      ])
  }

  @Test("It names the two assignments that decide")
  func assignments() {
    let finding = Drawn("LV.....").judgement().findings.first { $0.rule == rule }
    #expect(finding?.assignments.map(\.shift) == ["L", "V"])
    #expect(finding?.kind == .law)
    #expect(finding?.unit == .hours)
    #expect(finding?.points == 0)
  }

  @Test("The last duty of the period and what stands after it are judged together")
  func after() {
    #expect(
      Drawn("......L", after: ["b"], shifts: shifts).found(rule) == [
        "P1 Sun1 23:00 - Mon2 09:59: 10.98 of 11"
      ])
    #expect(Drawn("......L", after: ["a"], shifts: shifts).found(rule) == [])
    #expect(Drawn("......V", after: ["LV"]).found(rule) == [])
  }

  @Test("A long duty on the first or last day is found, around the period it is not")
  func edges() {
    #expect(
      Drawn("d.....d", history: ["d"], after: [".d"], shifts: shifts).found(rule) == [
        "P1 Sun0 20:01 - Mon1 07:00: 10.98 of 11", "P1 Mon1 07:00 - Mon1 20:01: 10.98 of 11",
        "P1 Sun1 07:00 - Sun1 20:01: 10.98 of 11",
      ])
  }

  @Test("How long a presence duty lasts is no matter of this rule")
  func presence() {
    let duties: [Shift] = [
      .drawn("s", "14:00-09:00", countsFor: .presence), .drawn("t", "14:00-09:00"),
    ]
    #expect(
      Drawn("s.t....", shifts: duties).found(rule) == ["P1 Wed1 14:00 - Thu1 09:00: 5 of 11"])
  }
}
