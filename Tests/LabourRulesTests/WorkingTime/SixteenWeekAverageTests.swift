import LabourRules
import RosterModel
import Testing

@Suite("ATW-AVG16 (ATW 5:7): on average at most 48 hours over 16 weeks")
struct SixteenWeekAverageTests {
  let rule = "ATW-AVG16"
  let nine = Shift.drawn("n", "07:00-16:30", rest: 30)

  @Test("768 hours in 16 weeks are not found, 769 are")
  func limit() {
    #expect(Drawn("VVVVVV. ".times(16)).found(rule) == [])
    #expect(
      Drawn("VVVVVV. ".times(15) + "VVVVVn.", shifts: [nine]).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 48.06 of 48"
      ])
  }

  @Test("Fifteen weeks of history and the first week of the period make a window")
  func seam() {
    let history = ["VVVVVV. ".times(15)]
    #expect(Drawn("VVVVVV.", history: history).found(rule) == [])
    let broken = Drawn("VVVVVn.", history: history, shifts: [nine])
    #expect(broken.found(rule) == ["P1 Mon-14 00:00 - Mon2 00:00: 48.06 of 48"])
    #expect(broken.missing(rule) == nil)
  }

  @Test("Fourteen weeks of history are too short; what is certain is found all the same")
  func horizon() {
    let short = Drawn("VVVVVV.", history: ["VVVVVV. ".times(14)])
    #expect(short.missing(rule) == .historyTooShort(weeksNeeded: 15, weeksGiven: 14))
    #expect(short.found(rule) == [])
    let ten = Shift.drawn("t", "07:00-17:30", rest: 30)
    // 13 weeks of 60 hours: 780 > 768 at the end of the thirteenth.
    #expect(
      Drawn("tttttt. ".times(13), shifts: [ten]).found(rule) == [
        "P1 Mon-2 00:00 - Mon14 00:00: 48.75 of 48"
      ])
  }

  @Test("Sick weeks count as worked")
  func absence() {
    let drawn = Drawn("VVVVVV. ".times(15) + "VVVVVV.") { scenario in
      let sunday = scenario.period.end
      scenario.leave = [
        Leave(person: "P1", from: sunday, to: sunday, kind: .sick, perDay: Minutes(1))
      ]
    }
    #expect(drawn.found(rule).count == 1)
  }

  @Test("What stands after the period makes windows with its weeks, up to 15 weeks on")
  func after() {
    let week = "VVVVVV. "
    #expect(Drawn("VVVVVV.", after: [week.times(15)]).found(rule) == [])
    #expect(
      Drawn("VVVVVn.", after: [week.times(15)], shifts: [nine]).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 48.06 of 48"
      ])
    #expect(
      Drawn("VVVVVV.", after: [week.times(14) + "VVVVVn."], shifts: [nine]).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 48.06 of 48"
      ])
    // The sixteenth week after it shares no window with the period.
    let ten = Shift.drawn("t", "07:00-17:30", rest: 30)
    #expect(Drawn("V......", after: [week.times(15) + "tttttt."], shifts: [ten]).found(rule) == [])
  }

  @Test("The hour that winter time brings is worked, the hour that summer time takes is not")
  func clockChange() {
    // Five days and Saturday's night are 48 hours. The period from January holds 28 March.
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let april = CivilDate(year: 2027, month: 4, day: 5)!
    let longer = "VVVVVN. ".times(15) + "VVVVnN."
    let found = ["P1 Mon1 00:00 - Mon17 00:00: 48.06 of 48"]
    #expect(Drawn("VVVVVN. ".times(16), from: october).found(rule) == found)
    #expect(Drawn(longer, shifts: [nine]).found(rule) == [])
    #expect(Drawn(longer, shifts: [nine], from: april).found(rule) == found)
  }
}
