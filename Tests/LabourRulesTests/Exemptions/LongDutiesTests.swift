import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-LONG: exempt from duties of more than 10 hours of work (exemption)")
struct LongDutiesTests {
  let rule = "HOUSE-LONG"
  let shifts = [
    Shift.drawn("a", "07:00-17:30", rest: 30), .drawn("b", "07:00-17:31", rest: 30),
    .drawn("n", "20:00-06:30"), .drawn("c", "21:00-07:00"), .drawn("d", "20:00-07:00"),
    .drawn("p", "07:00-18:00", countsFor: .presence),
  ]

  @Test("10 hours of work are not found, a minute more is; presence is work")
  func limit() {
    #expect(Drawn("a......", shifts: shifts).exempt().found(rule) == [])
    #expect(
      Drawn("b.p....", shifts: shifts).exempt().found(rule) == [
        "P1 Mon1 07:00 - Mon1 17:31: 10.02 of 10", "P1 Wed1 07:00 - Wed1 18:00: 11 of 10",
      ])
  }

  @Test("It holds for duties that start on a day of the exemption, and for nobody else")
  func days() {
    let drawn = Drawn("bb..... .bb....", "bbbbb..", shifts: shifts)
    let held = drawn.exempt(since: Drawn.monday + 1, until: Drawn.monday + 8)
    #expect(
      held.found(rule) == [
        "P1 Tue1 07:00 - Tue1 17:31: 10.02 of 10", "P1 Tue2 07:00 - Tue2 17:31: 10.02 of 10",
      ])
    let night = Drawn(".n.....", shifts: shifts).exempt(until: Drawn.monday + 1)
    #expect(night.found(rule) == ["P1 Tue1 20:00 - Wed1 06:30: 10.5 of 10"])
    #expect(drawn.exempt(from: "night").found(rule) == [])
    #expect(drawn.found(rule) == [])
    #expect(held.found("HOUSE-EXEMPT") == [])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    let drawn = Drawn("b.....b b", history: ["b"], shifts: shifts, weeks: 1)
    #expect(
      drawn.exempt().found(rule) == [
        "P1 Mon1 07:00 - Mon1 17:31: 10.02 of 10", "P1 Sun1 07:00 - Sun1 17:31: 10.02 of 10",
      ])
  }

  @Test("The night the clock goes back adds an hour, the night it goes forward takes one")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn("....cc.", shifts: shifts, from: october).exempt().found(rule) == [
        "P1 Sat1 21:00 - Sun1 07:00: 11 of 10"
      ])
    #expect(
      Drawn("....dd.", shifts: shifts, from: march).exempt().found(rule) == [
        "P1 Fri1 20:00 - Sat1 07:00: 11 of 10"
      ])
  }
}
