import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Counters of the year")
struct YearCountersTests {
  @Test("They count from a year before the end of the period, to its start")
  func first() throws {
    let monday: CivilDate = "2027-01-04"
    // 13 weeks to 4 April 2027; a year before 5 April is 6 April 2026, 39 weeks before the start.
    let first = YearCounters.first(for: Period(start: monday, weeks: 13))
    #expect(first == CivilDate("2026-04-06"))
    #expect((monday - first) / 7 == 39)
    // A period of a year and more needs nothing before it.
    #expect(YearCounters.first(for: Period(start: monday, weeks: 52)) == monday)
    #expect(YearCounters.first(for: Period(start: monday, weeks: 53)) == monday)
  }

  @Test("Known is an unbroken row of periods, and before the first of all what came with it")
  func known() throws {
    let monday: CivilDate = "2027-01-04"
    let former = Period(start: monday - 13 * 7, weeks: 13)
    let old = HistoryEntry(date: monday - 40 * 7 + 2, person: "P1", shift: "V")
    let known = { (periods: [Period], imported: [HistoryEntry]) in
      YearCounters.knownFrom(before: monday, periods: periods, imported: imported)
    }
    #expect(known([former], []) == former.start)
    #expect(known([former], [old]) == monday - 40 * 7)
    let gap = Period(start: monday - 15 * 7, weeks: 13)
    #expect(known([gap], [old]) == monday)
    #expect(known([gap, Period(start: monday - 7, weeks: 1)], [old]) == monday - 7)
  }

  /// The small team with work that is known for a year, and a late shift on Sunday 10 January.
  private func team() throws -> ClosingTeam {
    try ClosingTeam {
      $0.history = [HistoryEntry(date: "2026-01-05", person: "HLP-02", shift: "V")]
      $0.counters = [
        Counter(
          person: "HLP-01", counter: "freeSundays", from: "2026-01-19", value: 7)
      ]
      $0.roster = Roster([given("HLP-01", "L", 10)])
    }
  }

  private func count(_ scenario: Scenario, _ person: PersonID, _ name: String) -> Double? {
    scenario.counters.first { $0.person == person && $0.counter == name }?.value
  }

  @Test("The first period has the counters it came with, the next those of what was worked")
  func next() throws {
    let team = try team()
    let first = try team.scenario("2027-01-04")
    #expect(count(first, "HLP-01", "freeSundays") == 7)
    _ = try team.office("2027-01-05T09:00").openPeriod(january(18), weeks: 2, at: team.place())
    let next = try team.scenario("2027-01-18")
    // Two weeks to 31 January: from 2 February 2026, 50 weeks before the start.
    let from: CivilDate = "2026-02-02"
    #expect(next.counters.allSatisfy { $0.from == from })
    #expect(count(next, "HLP-01", "freeSundays") == 49)
    #expect(count(next, "HLP-01", "freeWeekends") == 49)
    #expect(count(next, "HLP-01", "nights") == 0)
    #expect(count(next, "VIG-01", "freeSundays") == 50)
    // A Sunday that was not worked is free.
    _ = try team.office("2027-01-11T09:00").record(
      RealisedForm(person: "HLP-01", date: january(10), isWorked: false), at: team.place())
    _ = try team.office("2027-01-11T10:00").closeWeek(january(4), at: team.place())
    let closed = try team.scenario("2027-01-18")
    #expect(count(closed, "HLP-01", "freeSundays") == 50)
  }

  @Test("Where not a whole year is known there are none, and the rules say what is missing")
  func unknown() throws {
    let team = try ClosingTeam {
      $0.counters = [
        Counter(person: "HLP-01", counter: "nights", from: "2026-01-19", value: 7)
      ]
    }
    _ = try team.office("2027-01-05T09:00").openPeriod(january(18), weeks: 2, at: team.place())
    #expect(try team.scenario("2027-01-18").counters == [])
    #expect(try team.scenario("2027-01-04").counters.count == 1)
  }
}
