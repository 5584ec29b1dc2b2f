import LabourRules
import RosterModel
import Testing

@Suite("ATW-DREST (ATW 5:3): 8 hours of rest once in 7x24, where the work requires it")
struct ShorterDailyRestTests {
  let rule = "ATW-DREST"

  /// A roster with decisions for some days, counted from the first of the period.
  func decided(
    _ row: String, on days: [Int], history: String = "", after: String = "", shifts: [Shift] = [],
    by rule: RuleID = "ATW-DREST"
  ) -> Drawn {
    var drawn = Drawn(row, history: [history], after: [after], shifts: shifts)
    drawn.scenario.overrides = days.map { day in
      RuleOverride(person: "P1", rule: rule, date: Drawn.monday + day)
    }
    return drawn
  }

  @Test("A rest of 8 hours is found without a decision, and allowed with one")
  func decision() {
    let short = "P1 Mon1 23:00 - Tue1 07:00: 8 of 11"
    let without = decided("LV.....", on: [])
    #expect(without.found(rule) == [short])
    #expect(without.allowances(rule) == [])
    let with = decided("LV.....", on: [1])
    #expect(with.found(rule) == [])
    #expect(with.allowed(rule) == [short])
    #expect(with.allowances(rule).map(\.branch) == [.override])
  }

  @Test("It is for the day on which the duty after the rest starts, and for one person")
  func whose() {
    #expect(decided("LV.....", on: [0, 2]).found(rule).count == 1)
    var other = decided("LV.....", on: [1])
    other.scenario.overrides[0].person = "P2"
    #expect(other.found(rule).count == 1)
  }

  @Test("A second time within 7x24 hours is found, a second time 7x24 hours later is not")
  func once() {
    let early = decided("LV...LV", on: [1, 6])
    #expect(early.found(rule) == ["P1 Sat1 23:00 - Sun1 07:00: 8 of 11"])
    #expect(early.allowed(rule) == ["P1 Mon1 23:00 - Tue1 07:00: 8 of 11"])
    let weekLater = decided("LV..... LV.....", on: [1, 8])
    #expect(weekLater.found(rule) == [])
    #expect(
      weekLater.allowed(rule) == [
        "P1 Mon1 23:00 - Tue1 07:00: 8 of 11", "P1 Mon2 23:00 - Tue2 07:00: 8 of 11",
      ])
    let shifts: [Shift] = [
      .drawn("e", "06:59-15:00", rest: 30), .drawn("l", "14:30-22:59", rest: 30),
    ]
    #expect(
      decided("LV..... le.....", on: [1, 8], shifts: shifts).found(rule) == [
        "P1 Mon2 22:59 - Tue2 06:59: 8 of 11"
      ])
  }

  @Test("The history's own counts, and is not told again")
  func history() {
    let weekLater = decided("...LV..", on: [-3, 4], history: "LV..")
    #expect(weekLater.found(rule) == [])
    #expect(weekLater.allowed(rule) == ["P1 Thu1 23:00 - Fri1 07:00: 8 of 11"])
    let early = decided("..LV...", on: [-1, 3], history: "LV")
    #expect(early.found(rule) == ["P1 Wed1 23:00 - Thu1 07:00: 8 of 11"])
    #expect(early.allowed(rule) == [])
  }

  @Test("It holds over both edges of the period")
  func edges() {
    #expect(
      decided("V......", on: [0], history: "L").allowed(rule) == [
        "P1 Sun0 23:00 - Mon1 07:00: 8 of 11"
      ])
    let last = decided("......L", on: [7], after: "V")
    #expect(last.found(rule) == [])
    #expect(last.allowed(rule) == ["P1 Sun1 23:00 - Mon2 07:00: 8 of 11"])
  }

  @Test("Less than 8 hours is no rest, whatever was decided")
  func lessThanEight() {
    let late = Shift.drawn("q", "15:00-23:30", rest: 30)
    let drawn = decided("qV.....", on: [1], shifts: [late])
    #expect(drawn.found(rule) == ["P1 Mon1 15:00 - Tue1 15:30: 0 of 11"])
    #expect(drawn.allowed(rule) == [])
  }

  @Test("In the night the clock goes back 7 hours on the wall are 8")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let early = Shift.drawn("e", "06:00-14:00", rest: 30)
    var drawn = Drawn(".....Le", shifts: [early], from: october)
    #expect(drawn.found(rule) == ["P1 Sat1 23:00 - Sun1 06:00: 8 of 11"])
    drawn.scenario.overrides = [RuleOverride(person: "P1", rule: rule, date: october + 6)]
    #expect(drawn.found(rule) == [])
  }

  @Test("A decision on the rest after a night is one on the daily rest too")
  func afterNight() {
    let drawn = decided("NL.....", on: [1], by: "ATW-N-REST")
    #expect(drawn.found(rule) == [])
    #expect(drawn.allowed(rule) == ["P1 Tue1 07:00 - Tue1 15:00: 8 of 11"])
  }
}
