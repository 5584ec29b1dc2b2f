import LabourRules
import RosterModel
import Testing

@Suite("ATB-BER-24: an on-call duty of at most 24 hours (ATB, bereikbaarheidsdienst)")
struct OnCallLengthTests {
  let rule = "ATB-BER-24"
  let shifts = [
    Shift.drawn("D", "08:00-08:00", countsFor: .onCall),
    .drawn("h", "17:00-05:00", countsFor: .onCall),
    .drawn("i", "17:00-05:01", countsFor: .onCall),
    .drawn("F", "08:00-08:00", countsFor: .standby),
  ]
  let october = CivilDate(year: 2026, month: 10, day: 19)!

  @Test("A duty as long as the limit is not found, a minute longer is")
  func limit() {
    #expect(Drawn("D......", shifts: shifts).found(rule) == [])
    #expect(Drawn("h......", shifts: shifts).found(rule, values: [rule: 12]) == [])
    #expect(
      Drawn("i......", shifts: shifts).found(rule, values: [rule: 12]) == [
        "P1 Mon1 17:00 - Tue1 05:01: 12.02 of 12"
      ])
  }

  @Test("In the night the clock goes back 24 hours on the wall are 25, when it goes on 23")
  func clockChange() {
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn(".....D.", shifts: shifts, from: october).found(rule) == [
        "P1 Sat1 08:00 - Sun1 08:00: 25 of 24"
      ])
    #expect(Drawn("....D.D", shifts: shifts, from: october).found(rule) == [])
    #expect(Drawn(".....D.", shifts: shifts, from: march).found(rule, values: [rule: 23]) == [])
  }

  @Test("Duties that follow on each other are not added up, and standby is none")
  func onEnd() {
    #expect(Drawn("DDD....", shifts: shifts).found(rule) == [])
    #expect(Drawn(".....F.", shifts: shifts, from: october).found(rule) == [])
  }

  @Test("What starts in the period is told, to its last day")
  func seam() {
    #expect(
      Drawn(".......", history: ["D"], shifts: shifts).found(rule, values: [rule: 23]) == [])
    #expect(
      Drawn("......D", shifts: shifts).found(rule, values: [rule: 23]) == [
        "P1 Sun1 08:00 - Mon2 08:00: 24 of 23"
      ])
  }
}
