import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-LONG-AVG16: exempt from more than 45 hours on average over 16 weeks (exemption)")
struct LongSixteenWeeksTests {
  let rule = "HOUSE-LONG-AVG16"
  let five = Shift.drawn("g", "07:00-12:00")
  let week = "VVVVVg. "

  @Test("720 hours in 16 weeks are not found, 723 are")
  func limit() {
    #expect(Drawn(week.times(16), shifts: [five]).exempt().found(rule) == [])
    let more = Drawn(week.times(15) + "VVVVVV.", shifts: [five])
    #expect(more.exempt().found(rule) == ["P1 Mon1 00:00 - Mon17 00:00: 45.19 of 45"])
    #expect(more.found(rule) == [])
  }

  @Test("An exemption that ended on the first day of the window holds, a day before it does not")
  func seam() {
    let drawn = Drawn("VVVVVV.", history: [week.times(15)], shifts: [five])
    let last = drawn.exempt(until: Drawn.monday - 105)
    #expect(last.found(rule) == ["P1 Mon-14 00:00 - Mon2 00:00: 45.19 of 45"])
    #expect(last.missing(rule) == nil)
    #expect(drawn.exempt(until: Drawn.monday - 106).found(rule) == [])
  }

  @Test("With less history it says what is missing, where someone is exempt")
  func horizon() {
    let drawn = Drawn("V......", history: ["V" + ".".times(97)])
    #expect(
      drawn.exempt().missing(rule) == .historyTooShort(weeksNeeded: 15, weeksGiven: 14))
    #expect(drawn.exempt(from: "night").missing(rule) == nil)
  }
}
