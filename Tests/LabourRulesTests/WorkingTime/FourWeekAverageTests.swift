import LabourRules
import RosterModel
import Testing

@Suite("ATW-AVG4 (ATW 5:7): on average at most 55 hours over 4 weeks")
struct FourWeekAverageTests {
  let rule = "ATW-AVG4"
  // 11 hours, so that five are 55; and 12.
  let shifts = [
    Shift.drawn("e", "07:00-18:45", rest: 45), .drawn("t", "07:00-19:45", rest: 45),
  ]
  let week = "eeeee.. "

  @Test("220 hours in 4 weeks are not found, 221 are")
  func limit() {
    #expect(Drawn(week.times(4), shifts: shifts).found(rule) == [])
    #expect(
      Drawn(week.times(3) + "eeeet..", shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon5 00:00: 55.25 of 55"
      ])
  }

  @Test("Three weeks of history make the first window")
  func seam() {
    let lawful = Drawn("eeeee..", history: [week.times(3)], shifts: shifts)
    let broken = Drawn("eeeet..", history: [week.times(3)], shifts: shifts)
    #expect(lawful.found(rule) == [])
    #expect(broken.found(rule) == ["P1 Mon-2 00:00 - Mon2 00:00: 55.25 of 55"])
    #expect(broken.missing(rule) == nil)
    #expect(broken.judgement().rulesAssessed.contains(rule))
  }

  @Test("Of overlapping broken windows the first is told")
  func overlapping() {
    #expect(
      Drawn("ttttt.. ".times(9), shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon5 00:00: 60 of 55", "P1 Mon5 00:00 - Mon9 00:00: 60 of 55",
      ])
  }

  @Test("With less history it says what is missing, and finds only what is certain")
  func horizon() {
    let short = Drawn("ttttt..", history: [week.times(2)], shifts: shifts)
    #expect(short.found(rule) == [])
    #expect(short.missing(rule) == .historyTooShort(weeksNeeded: 3, weeksGiven: 2))
    #expect(!short.judgement().rulesAssessed.contains(rule))
    let certain = Drawn("tttttt.", history: ["tttttt. ttttttt "], shifts: shifts)
    #expect(certain.found(rule, values: [rule: 50]) == ["P1 Mon-2 00:00 - Mon2 00:00: 57 of 50"])
    #expect(Drawn("V......").missing(rule) == .historyTooShort(weeksNeeded: 3, weeksGiven: 0))
  }

  @Test("Weeks of history count from the Monday of the earliest shift of anyone")
  func weeksGiven() {
    let twoPeople = Drawn("V......", ".......", history: ["", "V.......... ......."])
    #expect(twoPeople.missing(rule) == nil)
  }

  @Test("What stands after the period makes windows with its last weeks")
  func after() {
    #expect(Drawn("eeeee..", after: [week.times(3)], shifts: shifts).found(rule) == [])
    #expect(
      Drawn("eeeet..", after: [week.times(3)], shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon5 00:00: 55.25 of 55"
      ])
    #expect(
      Drawn("eeeee..", after: [week.times(2) + "eeeet.."], shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon5 00:00: 55.25 of 55"
      ])
    #expect(
      Drawn("ttttt..", history: ["ttttt.."], after: ["ttttt.. ttttt.."], shifts: shifts)
        .found(rule) == ["P1 Mon0 00:00 - Mon4 00:00: 60 of 55"])
  }

  @Test("A window without a week of the period is not judged")
  func outside() {
    #expect(
      Drawn("e......", after: [week.times(3) + "tttttt."], shifts: shifts).found(rule) == [])
    #expect(
      Drawn("e......", history: ["ttttt.. ".times(4) + "......."], shifts: shifts).found(rule)
        == [])
  }

  @Test("What stands after the period is no history")
  func noHistory() {
    #expect(
      Drawn("V......", after: ["V"]).missing(rule)
        == .historyTooShort(weeksNeeded: 3, weeksGiven: 0))
  }

  @Test("The hour that winter time brings is worked, the hour that summer time takes is not")
  func clockChange() {
    // Four days of 11 hours and Saturday's night of 11 are 55.
    let all = shifts + [Shift.drawn("p", "20:00-07:00")]
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    let longer = "teee.p. " + "eeee.p. ".times(3)
    let found = ["P1 Mon1 00:00 - Mon5 00:00: 55.25 of 55"]
    #expect(Drawn("eeee.p. ".times(4), shifts: all).found(rule) == [])
    #expect(Drawn("eeee.p. ".times(4), shifts: all, from: october).found(rule) == found)
    #expect(Drawn(longer, shifts: all).found(rule) == found)
    #expect(Drawn(longer, shifts: all, from: march).found(rule) == [])
  }
}
