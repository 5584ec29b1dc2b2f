import LabourRules
import RosterModel
import Testing

@Suite("ATW-YOUTH-WEEK: at 16 and 17 at most 45 hours of work in an ISO week (ATW 5:7)")
struct YouthWeekTests {
  let rule = "ATW-YOUTH-WEEK"
  let shifts = [
    Shift.drawn("e", "07:00-12:00"), .drawn("f", "07:00-12:01"), .drawn("n", "22:00-07:00"),
  ]

  @Test("45 hours are not found, a minute more is, also on the last day")
  func limit() {
    #expect(Drawn("VVVVVe.", shifts: shifts).born("2010-06-01").found(rule) == [])
    let found = ["P1 Mon1 00:00 - Mon2 00:00: 45.02 of 45"]
    #expect(Drawn("VVVVVf.", shifts: shifts).born("2010-06-01").found(rule) == found)
    #expect(Drawn("VVVVV.f", shifts: shifts).born("2010-06-01").found(rule) == found)
  }

  @Test("Lessons and hours at another employer count as worked", arguments: Leave.Kind.allCases)
  func absence(kind: Leave.Kind) {
    let drawn = { (hours: Double) in
      Drawn("VVVVV..") { scenario in
        let sunday = Drawn.monday + 6
        scenario.leave = [
          Leave(person: "P1", from: sunday, to: sunday, kind: kind, perDay: .hours(hours))
        ]
      }.born("2010-06-01")
    }
    #expect(drawn(5).found(rule) == [])
    #expect(drawn(5.5).found(rule) == ["P1 Mon1 00:00 - Mon2 00:00: 45.5 of 45"])
  }

  @Test("The age is that on the week's Monday; without a date of birth nobody is young")
  func age() {
    let drawn = Drawn("VVVVVf. VVVVVf.", shifts: shifts)
    let first = "P1 Mon1 00:00 - Mon2 00:00: 45.02 of 45"
    let second = "P1 Mon2 00:00 - Mon3 00:00: 45.02 of 45"
    #expect(drawn.born("2009-01-04").found(rule) == [])
    #expect(drawn.born("2009-01-05").found(rule) == [first])
    #expect(drawn.born("2011-01-05").found(rule) == [second])
    #expect(drawn.found(rule) == [])
    #expect(drawn.missing(rule) == nil)
  }

  @Test("Sunday's shift of the history does not count, the night of the last Sunday does")
  func seam() {
    let drawn = Drawn("VVVVVe.", history: ["e"], shifts: shifts)
    #expect(drawn.born("2010-06-01").found(rule) == [])
    #expect(
      Drawn("VVVVV.n", shifts: shifts).born("2010-06-01").found(rule) == [
        "P1 Mon1 00:00 - Mon2 00:00: 49 of 45"
      ])
  }

  @Test("The hour that summer time takes is not worked")
  func clockChange() {
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn("VVVVen. VVVVen.", shifts: shifts, from: march).born("2010-06-01").found(rule) == [
        "P1 Mon2 00:00 - Mon3 00:00: 46 of 45"
      ])
  }
}
