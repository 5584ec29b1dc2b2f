import LabourRules
import RosterModel
import Testing

@Suite("ATW-N-40 (ATW 5:8): with 16 nights in 16 weeks on average at most 40 hours")
struct NightWeekAverageTests {
  let rule = "ATW-N-40"
  // Four early shifts and a night are 40 hours; nine hours make them 41.
  let week = "VVV.N.V "
  let nine = Shift.drawn("n", "07:00-16:30", rest: 30)

  @Test("640 hours with 16 nights are not found, 641 are")
  func hours() {
    #expect(Drawn(week.times(16)).found(rule) == [])
    #expect(
      Drawn(week.times(15) + "VVn.N.V", shifts: [nine]).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 40.06 of 40"
      ])
  }

  @Test("641 hours with 15 nights are not found")
  func nights() {
    #expect(Drawn(week.times(15) + "VVn.V.V", shifts: [nine]).found(rule) == [])
  }

  @Test("Nights that end at 02:00 do not count")
  func pastTwo() {
    let shifts = [
      Shift.drawn("c", "17:30-02:00", rest: 30), .drawn("d", "17:30-02:01", rest: 30), nine,
    ]
    #expect(Drawn("VVn.c.V ".times(16), shifts: shifts).found(rule) == [])
    #expect(Drawn("VVn.d.V ".times(16), shifts: shifts).found(rule).count == 1)
  }

  @Test("History fills the window, and a short one is told")
  func seam() {
    let full = Drawn("VVn.N.V", history: [week.times(15)], shifts: [nine])
    #expect(full.found(rule) == ["P1 Mon-14 00:00 - Mon2 00:00: 40.06 of 40"])
    #expect(full.missing(rule) == nil)
    let short = Drawn("VVn.N.V", history: [week.times(14)], shifts: [nine])
    #expect(short.found(rule) == [])
    #expect(short.missing(rule) == .historyTooShort(weeksNeeded: 15, weeksGiven: 14))
  }

  @Test("Nights and hours that stand after the period fill the window")
  func after() {
    #expect(Drawn("VVV.N.V", after: [week.times(15)]).found(rule) == [])
    #expect(
      Drawn("VVn.N.V", after: [week.times(15)], shifts: [nine]).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 40.06 of 40"
      ])
    // Fifteen nights, by a night fewer in the period or a week fewer after it.
    #expect(Drawn("VVn.V.V", after: [week.times(15)], shifts: [nine]).found(rule) == [])
    #expect(Drawn("VVn.N.V", after: [week.times(14)], shifts: [nine]).found(rule) == [])
  }

  @Test("The hour that winter time brings is worked, the hour that summer time takes is not")
  func clockChange() {
    // Four days and Saturday's night are 40 hours. The period from January holds 28 March.
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let april = CivilDate(year: 2027, month: 4, day: 5)!
    let longer = "VVVV.N. ".times(15) + "VVVn.N."
    let found = ["P1 Mon1 00:00 - Mon17 00:00: 40.06 of 40"]
    #expect(Drawn("VVVV.N. ".times(16), from: october).found(rule) == found)
    #expect(Drawn(longer, shifts: [nine]).found(rule) == [])
    #expect(Drawn(longer, shifts: [nine], from: april).found(rule) == found)
  }
}
