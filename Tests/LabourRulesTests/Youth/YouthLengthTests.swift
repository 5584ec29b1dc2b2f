import LabourRules
import RosterModel
import Testing

@Suite("ATW-YOUTH-LEN: at 16 and 17 at most 9 hours of work in a duty (ATW 5:7)")
struct YouthLengthTests {
  let rule = "ATW-YOUTH-LEN"
  let shifts = [
    Shift.drawn("a", "07:00-16:30", rest: 30), .drawn("b", "07:00-16:31", rest: 30),
    .drawn("c", "22:00-07:00"), .drawn("d", "21:00-07:00"),
    .drawn("p", "07:00-17:00", countsFor: .presence),
  ]

  @Test("9 hours of work are not found, a minute more is; presence is work")
  func limit() {
    #expect(Drawn("a......", shifts: shifts).born("2010-06-01").found(rule) == [])
    #expect(
      Drawn("b.p....", shifts: shifts).born("2010-06-01").found(rule) == [
        "P1 Mon1 07:00 - Mon1 16:31: 9.02 of 9", "P1 Wed1 07:00 - Wed1 17:00: 10 of 9",
      ])
  }

  @Test("The age is that on the day: from the 16th birthday to the day before the 18th")
  func age() {
    let drawn = Drawn("bbb....", shifts: shifts)
    let monday = "P1 Mon1 07:00 - Mon1 16:31: 9.02 of 9"
    let tuesday = "P1 Tue1 07:00 - Tue1 16:31: 9.02 of 9"
    let wednesday = "P1 Wed1 07:00 - Wed1 16:31: 9.02 of 9"
    // Tuesday of the first week is 5 January 2027.
    #expect(drawn.born("2011-01-05").found(rule) == [tuesday, wednesday])
    #expect(drawn.born("2009-01-05").found(rule) == [monday])
    #expect(drawn.born("1990-01-05").found(rule) == [])
    #expect(drawn.found(rule) == [])
    #expect(drawn.missing(rule) == nil)
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    let drawn = Drawn("b.....b b", history: ["b"], shifts: shifts, weeks: 1)
    #expect(
      drawn.born("2010-06-01").found(rule) == [
        "P1 Mon1 07:00 - Mon1 16:31: 9.02 of 9", "P1 Sun1 07:00 - Sun1 16:31: 9.02 of 9",
      ])
  }

  @Test("The night the clock goes back adds an hour, the night it goes forward takes one")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn("....cc.", shifts: shifts, from: october).born("2010-06-01").found(rule) == [
        "P1 Sat1 22:00 - Sun1 07:00: 10 of 9"
      ])
    #expect(
      Drawn("....dd.", shifts: shifts, from: march).born("2010-06-01").found(rule) == [
        "P1 Fri1 21:00 - Sat1 07:00: 10 of 9"
      ])
  }
}
