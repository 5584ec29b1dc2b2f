import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-LONG-AVG4: exempt from more than 50 hours on average over 4 weeks (exemption)")
struct LongFourWeeksTests {
  let rule = "HOUSE-LONG-AVG4"
  let shifts = [
    Shift.drawn("t", "07:00-17:30", rest: 30), .drawn("e", "07:00-18:30", rest: 30),
  ]
  let week = "ttttt.. "
  let found = ["P1 Mon1 00:00 - Mon5 00:00: 50.25 of 50"]

  /// 201 hours in four weeks.
  var tooMuch: Drawn { Drawn(week.times(3) + "tttte..", shifts: shifts) }

  @Test("200 hours in 4 weeks are not found, 201 are")
  func limit() {
    #expect(Drawn(week.times(4), shifts: shifts).exempt().found(rule) == [])
    #expect(tooMuch.exempt().found(rule) == found)
    #expect(tooMuch.found(rule) == [])
  }

  @Test("One day of the exemption in the window is enough, the day before or after it is not")
  func days() {
    let monday = Drawn.monday
    #expect(tooMuch.exempt(until: monday).found(rule) == found)
    #expect(tooMuch.exempt(until: monday - 1).found(rule) == [])
    #expect(tooMuch.exempt(since: monday + 27).found(rule) == found)
    #expect(tooMuch.exempt(since: monday + 28).found(rule) == [])
    #expect(tooMuch.exempt(from: "all", until: monday).found(rule) == [])
  }

  @Test("Three weeks of history make the first window")
  func seam() {
    let broken = Drawn("tttte..", history: [week.times(3)], shifts: shifts).exempt()
    #expect(broken.found(rule) == ["P1 Mon-2 00:00 - Mon2 00:00: 50.25 of 50"])
    #expect(broken.missing(rule) == nil)
  }

  @Test("With less history it says what is missing, where an exemption reaches such a window")
  func horizon() {
    #expect(
      tooMuch.exempt().missing(rule) == .historyTooShort(weeksNeeded: 3, weeksGiven: 0))
    #expect(tooMuch.exempt(until: Drawn.monday - 21).missing(rule) != nil)
    #expect(tooMuch.exempt(until: Drawn.monday - 22).missing(rule) == nil)
    #expect(tooMuch.exempt(since: Drawn.monday + 28).missing(rule) == nil)
    #expect(tooMuch.missing(rule) == nil)
  }
}
