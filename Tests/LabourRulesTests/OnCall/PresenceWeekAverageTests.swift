import LabourRules
import RosterModel
import Testing

@Suite("ATB-AAN-AVG: with presence duties on average at most 48 hours over 26 weeks (ATB 4.8:1)")
struct PresenceWeekAverageTests {
  let rule = "ATB-AAN-AVG"
  // A presence duty of 24 hours, one of 9, and an hour of work.
  let shifts = [
    Shift.drawn("S", "08:00-08:00", countsFor: .presence),
    .drawn("s", "22:00-07:00", countsFor: .presence), .drawn("h", "10:00-11:00"),
  ]
  let week = "S.S.... "

  @Test("1248 hours in 26 weeks are not found, 1249 are: all hours of a presence duty count")
  func limit() {
    #expect(Drawn(week.times(26), shifts: shifts).found(rule) == [])
    #expect(
      Drawn(week.times(25) + "S.S.h..", shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon27 00:00: 48.04 of 48"
      ])
  }

  @Test("Only windows with a presence duty are looked at")
  func presenceInWindow() {
    let work = "VVVVVVh "
    #expect(Drawn(work.times(26), shifts: shifts).found(rule) == [])
    #expect(Drawn(work.times(26), shifts: shifts).missing(rule) == nil)
    #expect(
      Drawn(work.times(25) + "VVVVV.s", shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon27 00:00: 49 of 48"
      ])
  }

  @Test("Absence counts as worked")
  func absence() {
    let drawn = Drawn(week.times(26), shifts: shifts) { scenario in
      let sunday = scenario.period.end
      scenario.leave = [
        Leave(person: "P1", from: sunday, to: sunday, kind: .sick, perDay: Minutes(60))
      ]
    }
    #expect(drawn.found(rule) == ["P1 Mon1 00:00 - Mon27 00:00: 48.04 of 48"])
  }

  @Test("25 weeks of history and the first week of the period make a window")
  func seam() {
    let history = [week.times(25)]
    #expect(Drawn("S.S....", history: history, shifts: shifts).found(rule) == [])
    let broken = Drawn("S.S.h..", history: history, shifts: shifts)
    #expect(broken.found(rule) == ["P1 Mon-24 00:00 - Mon2 00:00: 48.04 of 48"])
    #expect(broken.missing(rule) == nil)
  }

  @Test("Twenty-four weeks of history are too short; what is certain is found all the same")
  func horizon() {
    let short = Drawn("S.S.h..", history: [week.times(24)], shifts: shifts)
    #expect(short.missing(rule) == .historyTooShort(weeksNeeded: 25, weeksGiven: 24))
    #expect(short.found(rule) == [])
    #expect(
      short.found(rule, values: [rule: 46]) == ["P1 Mon-24 00:00 - Mon2 00:00: 46.19 of 46"])
  }

  @Test("What stands after the period already counts with the weeks of it")
  func lastDay() {
    let row = week.times(25) + "S.S.h.."
    #expect(
      Drawn(row, shifts: shifts, weeks: 25).found(rule) == [
        "P1 Mon1 00:00 - Mon27 00:00: 48.04 of 48"
      ])
  }

  @Test("In the night the clock goes back a duty counts 25 hours, when it goes on 23")
  func clockChange() {
    let weekend = "S....S. "
    let september = CivilDate(year: 2026, month: 9, day: 7)!
    #expect(
      Drawn(weekend.times(26), shifts: shifts, from: september).found(rule) == [
        "P1 Mon1 00:00 - Mon27 00:00: 48.04 of 48"
      ])
    #expect(Drawn(weekend.times(25) + "S..h.S.", shifts: shifts).found(rule) == [])
  }
}
