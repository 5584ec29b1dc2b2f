import LabourRules
import RosterModel
import Testing

@Suite("ATW-YOUTH-AVG4: at 16 and 17 on average at most 40 hours over 4 weeks (ATW 5:7)")
struct YouthAverageTests {
  let rule = "ATW-YOUTH-AVG4"
  let nine = Shift.drawn("n", "07:00-16:30", rest: 30)
  let week = "VVVVV.. "

  @Test("160 hours in 4 weeks are not found, 161 are")
  func limit() {
    #expect(Drawn(week.times(4)).born("2010-06-01").found(rule) == [])
    #expect(
      Drawn(week.times(3) + "VVVVn..", shifts: [nine]).born("2010-06-01").found(rule) == [
        "P1 Mon1 00:00 - Mon5 00:00: 40.25 of 40"
      ])
  }

  @Test("An hour of school on the last day counts")
  func school() {
    let drawn = Drawn(week.times(4)) { scenario in
      let sunday = scenario.period.end
      scenario.leave = [
        Leave(person: "P1", from: sunday, to: sunday, kind: .lesson, perDay: .hours(1))
      ]
    }
    #expect(
      drawn.born("2010-06-01").found(rule) == ["P1 Mon1 00:00 - Mon5 00:00: 40.25 of 40"])
  }

  @Test("Three weeks of history make the first window")
  func seam() {
    let history = [week.times(3)]
    #expect(Drawn("VVVVV..", history: history).born("2010-06-01").found(rule) == [])
    let broken = Drawn("VVVVn..", history: history, shifts: [nine]).born("2010-06-01")
    #expect(broken.found(rule) == ["P1 Mon-2 00:00 - Mon2 00:00: 40.25 of 40"])
    #expect(broken.missing(rule) == nil)
  }

  @Test("With less history it says what is missing, where someone is young")
  func horizon() {
    let short = Drawn("VVVVn..", history: [week.times(2)], shifts: [nine])
    #expect(short.born("2010-06-01").found(rule) == [])
    #expect(
      short.born("2010-06-01").missing(rule)
        == .historyTooShort(weeksNeeded: 3, weeksGiven: 2))
    #expect(short.born("1990-06-01").missing(rule) == nil)
    #expect(short.missing(rule) == nil)
  }

  @Test("It holds where all four weeks start at 16 or 17")
  func age() {
    let drawn = Drawn(week.times(3) + "VVVVn..", shifts: [nine])
    // The fourth Monday is 25 January 2027, the first 4 January.
    #expect(drawn.born("2009-01-25").found(rule) == [])
    #expect(drawn.born("2009-01-26").found(rule).count == 1)
    #expect(drawn.born("2011-01-04").found(rule).count == 1)
    #expect(drawn.born("2011-01-05").found(rule) == [])
  }
}
