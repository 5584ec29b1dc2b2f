import LabourRules
import RosterModel
import Testing

@Suite("Counts of a year")
struct YearCountTests {
  private func work(_ date: String, _ begin: String, _ end: String) throws
    -> (assignment: Assignment, shift: Shift)
  {
    let day = try #require(CivilDate(date))
    let shift = Shift(
      code: "X", begin: try #require(ClockTime(begin)), end: try #require(ClockTime(end)),
      paid: .hours(8))
    return (Assignment(date: day, person: "P1", shift: "X", domain: .care), shift)
  }

  @Test("Sundays and weekends by presence, nights by the law, over 39 weeks from 6 April 2026")
  func counts() throws {
    let monday = try #require(CivilDate("2026-04-06"))
    let all = [
      // From Sunday 5 April into the first Monday: takes nothing, and began before.
      try work("2026-04-05", "23:00", "07:00"),
      // Saturday night: Sunday 12 April, its weekend, a night.
      try work("2026-04-11", "23:00", "07:00"),
      // Friday night: the weekend but not Sunday 19 April, a night.
      try work("2026-04-17", "23:00", "07:00"),
      // Sunday evening: Sunday 26 April and its weekend.
      try work("2026-04-26", "15:00", "23:00"),
      // Saturday to 01:00: Sunday 3 May and its weekend; one hour after midnight is no night.
      try work("2026-05-02", "17:00", "01:00"),
      // A weekday.
      try work("2026-05-06", "07:00", "15:00"),
    ]
    let count = YearCount(all, from: monday, weeks: 39)
    #expect(count.freeSundays == 36)
    #expect(count.freeWeekends == 35)
    #expect(count.nights == 2)
  }

  @Test("The night the clock goes forward still is one; duties on call are no work")
  func special() throws {
    let monday = try #require(CivilDate("2027-03-22"))
    var onCall = try work("2027-03-27", "09:00", "17:00")
    onCall.shift.countsFor = .standby
    let count = YearCount([onCall], from: monday, weeks: 1)
    #expect(count.freeSundays == 1 && count.freeWeekends == 1 && count.nights == 0)
    let night = YearCount([try work("2027-03-27", "23:00", "07:00")], from: monday, weeks: 1)
    #expect(night.freeSundays == 0 && night.freeWeekends == 0 && night.nights == 1)
  }
}
