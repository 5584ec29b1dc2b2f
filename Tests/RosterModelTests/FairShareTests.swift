import RosterModel
import Testing

@Suite("Fair shares of nights, evenings, weekends and holidays")
struct FairShareTests {
  let monday = CivilDate(year: 2027, month: 1, day: 4)!

  /// P1 on 32 hours, P2 on 16, P3 hired, P4 of another domain; a night that asks for level 3.
  func scenario() throws -> Scenario {
    var scenario = Scenario(name: "s", location: "l", period: Period(start: monday, weeks: 1))
    scenario.people = [
      Person(id: "P1"), Person(id: "P2"), Person(id: "P3", form: .agency), Person(id: "P4"),
    ]
    scenario.contracts = [("P1", 32, Domain.care), ("P2", 16, .care), ("P3", 36, .care)].map {
      Contract(person: $0.0, domain: $0.2, level: .level3, weekly: .zero ... .hours($0.1))
    }
    scenario.contracts.append(
      Contract(person: "P4", domain: .guidance, level: .level5, weekly: .zero ... .hours(36)))
    let (begin, end) = (try #require(ClockTime("23:00")), try #require(ClockTime("07:00")))
    scenario.shifts = [
      Shift(code: "N", begin: begin, end: end, paid: .hours(8), minLevel: .level3)
    ]
    scenario.cover = [
      CoverRequirement(days: .all, shift: "N", domain: .care, minLevel: .level2, heads: 3)
    ]
    return scenario
  }

  @Test("Heads are shared in proportion to contract hours, hired people carry none")
  func proportion() throws {
    let scenario = try scenario()
    let shares = scenario.fairShares(of: scenario.cover.cells(over: scenario.period))
    #expect(shares.map(\.nights) == [14, 7, 0, 0])
    #expect(shares.map(\.weekends) == [2, 1, 0, 0])
    #expect(shares.map(\.evenings) == [0, 0, 0, 0])
  }

  @Test("Whoever does not reach the shift's level takes no share")
  func level() throws {
    var scenario = try scenario()
    scenario.contracts[1].level = .level2Plus
    let cells = scenario.cover.cells(over: scenario.period)
    #expect(scenario.fairShares(of: cells).map(\.nights) == [21, 0, 0, 0])
    #expect(scenario.qualifies("P1", for: cells[0]))
    #expect(!scenario.qualifies("P2", for: cells[0]))
  }

  @Test("A public holiday counts as one, on a weekday too")
  func holiday() throws {
    var scenario = try scenario()
    scenario.period = Period(start: try #require(CivilDate("2027-03-29")), weeks: 1)
    let shares = scenario.fairShares(of: scenario.cover.cells(over: scenario.period))
    #expect(shares.map(\.holidays) == [2, 1, 0, 0])
  }
}
