import LabourRules
import RosterModel
import Testing

@Suite("ATW-WREST (ATW 5:5): 36 hours in 7x24, or 72 hours in 14x24 in parts of 32")
struct WeeklyRestTests {
  let rule = "ATW-WREST"
  let shifts = [
    Shift.drawn("x", "11:00-19:00", rest: 30), .drawn("y", "10:59-19:00", rest: 30),
    .drawn("s", "07:00-15:00", rest: 30), .drawn("z", "06:59-15:00", rest: 30),
  ]

  @Test("36 hours from Saturday 23:00 to Monday 11:00 are enough, a minute less is found")
  func limit() {
    #expect(Drawn("xLLLLL. xLLLLL.", shifts: shifts).found(rule) == [])
    // Nothing else in the fortnight makes up for it: the 36 hours stand on their own.
    #expect(Drawn("xLLLLL. xLLLLLL", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("yLLLLL. yLLLLL.", shifts: shifts).found(rule) == [
        "P1 Mon1 10:59 - Mon2 10:59: 35.98 of 36"
      ])
  }

  @Test("A short rest is made up for by 72 hours in two weeks")
  func twoWeeks() {
    #expect(Drawn("yLLLLL. yLLLL..", shifts: shifts).found(rule) == [])
    #expect(Drawn("VVVVVVV").found(rule) == [])
  }

  @Test("Parts of 32 hours add up, parts a minute shorter do not")
  func parts() {
    #expect(Drawn("sLLLLL. sLLLL..", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("zLLLLL. zLLLL..", shifts: shifts).found(rule) == [
        "P1 Mon1 06:59 - Mon2 06:59: 31.98 of 36"
      ])
  }

  @Test("72 hours in two weeks are enough, a minute less is found")
  func seventyTwo() {
    // 32:00 from Saturday 23:00 to Monday 07:00, and 40:00 or 39:59 a week later.
    let late = Shift.drawn("t", "07:00-15:00", rest: 30)
    let later = Shift.drawn("u", "07:00-15:01", rest: 30)
    let enough = Drawn("sLLLLL. sLLLLt.", shifts: shifts + [late])
    let short = Drawn("sLLLLL. sLLLLu.", shifts: shifts + [later])
    #expect(enough.found(rule) == [])
    #expect(short.found(rule) == ["P1 Mon1 07:00 - Mon2 07:00: 32 of 36"])
  }

  @Test("A rest counts for the part inside the window")
  func clipped() {
    // From Monday 07:00 the window ends on Monday 07:00; the rest goes on to 15:00, 40 hours.
    let drawn = Drawn("VLLLLL. LLLLLLL")
    #expect(drawn.found(rule) == ["P1 Mon1 07:00 - Mon2 07:00: 32 of 36"])
  }

  @Test("Of a stretch without rest the first window is told, and the next a week later")
  func stretch() {
    #expect(
      Drawn("VVVVVVV ".times(3)).found(rule) == [
        "P1 Mon1 07:00 - Mon2 07:00: 15.5 of 36", "P1 Mon2 07:00 - Mon3 07:00: 15.5 of 36",
      ])
  }

  @Test("A window that starts in the history counts once the period adds work to it")
  func seam() {
    let history = ["VVVVVV"]
    #expect(Drawn("....... VVVVVV.", history: history).found(rule) == [])
    #expect(Drawn(".......", history: ["VVVVVVVVVVVVVV"]).found(rule) == [])
    #expect(
      Drawn("VVVVVVV", history: history).found(rule) == [
        "P1 Tue0 07:00 - Tue1 07:00: 15.5 of 36"
      ])
  }

  @Test("The windows run on the real clock: 168 hours end an hour later on the wall in spring")
  func clockChange() {
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    // Saturday 23:00 to Monday 11:00 is 35 hours when summer time starts on Sunday; from Monday
    // 11:00 on, 7x24 hours end at 12:00 a week later.
    #expect(
      Drawn("xLLLLL. xLLLLL. x......", shifts: shifts, from: march).found(rule) == [
        "P1 Mon1 11:00 - Mon2 12:00: 35 of 36"
      ])
  }

  @Test("What stands after the period takes its rest from a window of the period")
  func after() {
    #expect(
      Drawn("VVVVVVV", after: ["VVVVVVV"]).found(rule) == [
        "P1 Mon1 07:00 - Mon2 07:00: 15.5 of 36"
      ])
    #expect(
      Drawn("VVVVVVV", after: ["VVVV..."]).allowances(rule).map(\.branch) == [
        .fortnight(rests: [87.5])
      ])
    #expect(Drawn("xLLLLL.", after: ["xLLLLL."], shifts: shifts).found(rule) == [])
    #expect(
      Drawn("yLLLLL.", after: ["yLLLLL."], shifts: shifts).found(rule) == [
        "P1 Mon1 10:59 - Mon2 10:59: 35.98 of 36"
      ])
  }

  @Test("The window that starts on the last day is judged, those after the period are not")
  func lastDay() {
    #expect(Drawn("......V", after: ["VVVVVV"]).found(rule) == [])
    #expect(
      Drawn("......V", after: ["VVVVVV VVVVVVV"]).found(rule) == [
        "P1 Sun1 07:00 - Sun2 07:00: 15.5 of 36"
      ])
    #expect(Drawn(".......", after: ["VVVVVVV VVVVVVV"]).found(rule) == [])
  }

  @Test("In autumn 35 hours on the wall are 36, and the window ends an hour earlier")
  func autumn() {
    let ends: [Shift] = [
      .drawn("o", "10:00-18:00", rest: 30), .drawn("p", "09:59-18:00", rest: 30),
    ]
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let all = shifts + ends
    #expect(Drawn("xLLLLL. oLLLLL. o......", shifts: all, from: october).found(rule) == [])
    #expect(
      Drawn("xLLLLL. pLLLLL. p......", shifts: all, from: october).found(rule) == [
        "P1 Mon1 11:00 - Mon2 10:00: 35.98 of 36"
      ])
    #expect(
      Drawn("xLLLLL. oLLLLL. o......", shifts: all).found(rule) == [
        "P1 Mon1 11:00 - Mon2 11:00: 35 of 36"
      ])
  }
}
