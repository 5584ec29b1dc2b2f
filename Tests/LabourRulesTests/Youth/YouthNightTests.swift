import LabourRules
import RosterModel
import Testing

@Suite("ATW-YOUTH-NIGHT: at 16 and 17 no presence between 23:00 and 06:00 (ATW 5:3)")
struct YouthNightTests {
  let rule = "ATW-YOUTH-NIGHT"
  let shifts = [
    Shift.drawn("f", "15:00-23:30", rest: 30), .drawn("g", "06:00-14:00", rest: 30),
    .drawn("h", "05:30-14:00", rest: 30), .drawn("z", "02:00-08:00"),
  ]

  @Test("To 23:00 and from 06:00 nothing is found, half an hour further it is")
  func limit() {
    #expect(Drawn("L.g....", shifts: shifts).born("2010-06-01").found(rule) == [])
    #expect(
      Drawn("f.h.N.z", shifts: shifts).born("2010-06-01").found(rule) == [
        "P1 Mon1 15:00 - Mon1 23:30: 0.5 of 0", "P1 Wed1 05:30 - Wed1 14:00: 0.5 of 0",
        "P1 Fri1 23:00 - Sat1 07:00: 7 of 0", "P1 Sun1 02:00 - Sun1 08:00: 4 of 0",
      ])
  }

  @Test("The age is that on the day the duty starts")
  func age() {
    let drawn = Drawn("NN.....")
    // Tuesday of the first week is 5 January 2027.
    let monday = "P1 Mon1 23:00 - Tue1 07:00: 7 of 0"
    let tuesday = "P1 Tue1 23:00 - Wed1 07:00: 7 of 0"
    #expect(drawn.born("2009-01-05").found(rule) == [monday])
    #expect(drawn.born("2011-01-05").found(rule) == [tuesday])
    #expect(drawn.found(rule) == [])
    #expect(drawn.missing(rule) == nil)
  }

  @Test("Sunday's night of the history is not judged, the last night of the period is")
  func edges() {
    #expect(
      Drawn("......N N", history: ["N"], weeks: 1).born("2010-06-01").found(rule) == [
        "P1 Sun1 23:00 - Mon2 07:00: 7 of 0"
      ])
  }

  @Test("In the night the clock goes back it is an hour more, in the other an hour less")
  func clockChange() {
    let found = { (start: CivilDate) in
      Drawn(".....N.", from: start).born("2010-06-01").found(rule)
    }
    #expect(
      found(CivilDate(year: 2026, month: 10, day: 19)!) == ["P1 Sat1 23:00 - Sun1 07:00: 8 of 0"])
    #expect(
      found(CivilDate(year: 2027, month: 3, day: 22)!) == ["P1 Sat1 23:00 - Sun1 07:00: 6 of 0"])
  }
}
