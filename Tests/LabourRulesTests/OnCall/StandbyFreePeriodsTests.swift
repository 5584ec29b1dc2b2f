import LabourRules
import RosterModel
import Testing

@Suite("ATW-CON-48: twice 48 hours with neither work nor standby in 28 days (ATW 5:9)")
struct StandbyFreePeriodsTests {
  let rule = "ATW-CON-48"
  // Standby all day, and the last minute of a day.
  let shifts = [
    Shift.drawn("F", "00:00-24:00", countsFor: .standby),
    .drawn("G", "23:59-24:00", countsFor: .standby),
    .drawn("B", "00:00-24:00", countsFor: .onCall), .drawn("w", "23:59-24:00"),
  ]
  let week = "FFFFFFF "

  /// 18 days of standby, these ten, and a week of standby that is the period.
  private func found(_ tenDays: String) -> [String] {
    Drawn(week, history: ["F".times(18) + tenDays], shifts: shifts).found(rule)
  }

  @Test("Two periods of 48 hours are enough, a minute less of standby or of work is found")
  func limit() {
    #expect(found("..FFF..FFF") == [])
    #expect(found(".GFFF..FFF") == ["P1 Tue-3 00:00 - Tue1 00:00: 47.98 of 48"])
    #expect(found(".wFFF..FFF") == ["P1 Tue-3 00:00 - Tue1 00:00: 47.98 of 48"])
  }

  @Test("96 hours on end are two periods, a minute less is not")
  func onEnd() {
    #expect(found("FF....FFFF") == [])
    #expect(found("FF...GFFFF") == ["P1 Tue-3 00:00 - Tue1 00:00: 47.98 of 48"])
    #expect(Drawn("......F", shifts: shifts).found(rule) == [])
  }

  @Test("On-call duties of the care sector are neither work nor standby")
  func onCall() {
    #expect(found("BBFFF..FFF") == [])
  }

  @Test("Only windows with standby are looked at")
  func standbyInWindow() {
    let days = "V".times(26)
    #expect(Drawn("V......", history: ["F" + days + "V"], shifts: shifts).found(rule) == [])
    #expect(
      Drawn("V......", history: ["VF" + days], shifts: shifts).found(rule) == [
        "P1 Tue-3 00:00 - Tue1 00:00: 15.5 of 48"
      ])
  }

  @Test("A period counts for the part in the window, to the last day of the period")
  func lastDay() {
    // Free on days -22 and -21, and on -10 and -9.
    let history = ["F".times(6) + ".." + "F".times(10) + ".." + "F".times(8)]
    #expect(
      Drawn(week, history: history, shifts: shifts).found(rule) == [
        "P1 Mon-2 00:00 - Mon2 00:00: 24 of 48"
      ])
    #expect(
      Drawn("FFFFFF.", history: history, shifts: shifts).found(rule) == [
        "P1 Mon-2 00:00 - Mon2 00:00: 24 of 48"
      ])
    #expect(Drawn("FFFFF..", history: history, shifts: shifts).found(rule) == [])
  }

  @Test("A free weekend lasts 47 hours when summer time starts, 49 when it ends")
  func clockChange() {
    let spring = CivilDate(year: 2027, month: 3, day: 29)!
    let autumn = CivilDate(year: 2026, month: 10, day: 26)!
    let drawn = { (weekend: String, start: CivilDate) in
      Drawn(
        "FFFFFFF", history: ["F".times(21) + ".." + "FFF" + weekend], shifts: shifts, from: start)
    }
    #expect(drawn("..", spring).found(rule) == ["P1 Tue-3 00:00 - Tue1 00:00: 47 of 48"])
    #expect(drawn(".G", autumn).found(rule) == [])
    #expect(drawn("..", Drawn.monday).found(rule) == [])
  }

  @Test("Without 4 weeks of history it is not assessed for whoever has standby")
  func horizon() {
    #expect(
      Drawn("F......", history: ["V" + ".".times(20)], shifts: shifts).missing(rule)
        == .historyTooShort(weeksNeeded: 4, weeksGiven: 3))
    #expect(Drawn("F......", history: ["V" + ".".times(27)], shifts: shifts).missing(rule) == nil)
    #expect(Drawn("V..B...", shifts: shifts).missing(rule) == nil)
  }
}
