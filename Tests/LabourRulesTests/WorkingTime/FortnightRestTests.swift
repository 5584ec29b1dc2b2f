import LabourRules
import RosterModel
import Testing

@Suite("ATW-WREST (ATW 5:5): where 72 hours in 14x24 keep it, that is told")
struct FortnightRestTests {
  let rule = "ATW-WREST"
  let shifts = [
    Shift.drawn("x", "11:00-19:00", rest: 30), .drawn("y", "10:59-19:00", rest: 30),
    .drawn("s", "07:00-15:00", rest: 30),
  ]

  @Test("Kept by 72 hours in two weeks is told, with the rests that make them")
  func allowance() {
    let week = Drawn("VVVVVVV")
    #expect(week.found(rule) == [])
    #expect(week.allowed(rule) == ["P1 Mon1 07:00 - Mon3 07:00: 15.5 of 36"])
    #expect(week.allowances(rule).map(\.branch) == [.fortnight(rests: [183.5])])
    let two = Drawn("sLLLLL. sLLLLs.", shifts: shifts)
    #expect(two.allowed(rule) == ["P1 Mon1 07:00 - Mon3 07:00: 32 of 36"])
    #expect(two.allowances(rule).map(\.branch) == [.fortnight(rests: [32, 40])])
  }

  @Test("Kept by 36 hours a week, nothing of it is told")
  func noAllowance() {
    let drawn = Drawn("xLLLLL. xLLLLL.", shifts: shifts)
    #expect(drawn.found(rule) == [])
    #expect(drawn.allowed(rule) == [])
  }

  @Test("A window is found or told as kept, never both")
  func oneOfTwo() {
    // 35:59 in the week; another 35:59 in the fortnight from Monday, 64 hours in that from Tuesday.
    let drawn = Drawn("yLLLLL. yLLLLL.", shifts: shifts)
    #expect(drawn.found(rule) == ["P1 Mon1 10:59 - Mon2 10:59: 35.98 of 36"])
    #expect(drawn.allowed(rule) == ["P1 Tue1 15:00 - Tue3 15:00: 35.98 of 36"])
  }

  @Test("Of a stretch kept so the first window is told, and the next a week later")
  func allowancesOfStretch() {
    #expect(
      Drawn("VVVVVVVVVV").allowed(rule) == ["P1 Mon1 07:00 - Mon3 07:00: 15.5 of 36"])
    #expect(
      Drawn("VVVVVVV ....... VVVVVVV").allowed(rule) == [
        "P1 Mon1 07:00 - Mon3 07:00: 15.5 of 36", "P1 Mon3 07:00 - Mon5 07:00: 15.5 of 36",
      ])
  }

  @Test("A window of the history that the period keeps going is told")
  func allowanceOfHistory() {
    #expect(
      Drawn("V......", history: ["VVVVVV"]).allowed(rule) == [
        "P1 Tue0 07:00 - Tue2 07:00: 15.5 of 36"
      ])
  }
}
