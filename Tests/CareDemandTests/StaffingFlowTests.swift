import CareDemand
import RosterModel
import Testing

@Suite("From care mix to cover")
struct StaffingFlowTests {
  var scenario: Scenario {
    var scenario = Fixture.scenario()
    scenario.careMix = [Fixture.residents("5VV", 8)]
    scenario.shifts = [
      Fixture.shift("D", "07:00", "15:00", paid: 8), Fixture.shift("A", "15:00", "23:00", paid: 8),
      Fixture.shift("N", "23:00", "07:00", paid: 8),
    ]
    scenario.presenceFloors = [
      PresenceFloor(name: "night", block: .night, domain: .care, minLevel: .level3, heads: 1)
    ]
    return scenario
  }

  @Test("Without a cover table one is made, for mon-fri, sat and sun, and covers the hours")
  func makesCover() throws {
    let result = try Demand.compute(scenario)
    #expect(Set(result.requirements.map(\.days.description)) == ["mon-fri", "sat", "sun"])
    // 8 x 18.25 / 7 = 20.86 hours per 24 h between 07 and 23, and the night's 8.
    let need = result.gap.reduce(0) { $0 + $1.need }
    #expect(need >= 20.857 + 8)
    #expect(result.cover.allSatisfy { $0.marginalCost != nil })
    let staffing = try #require(result.staffing)
    #expect(staffing.days.map(\.daysPerWeek) == [5, 1, 1])
    for row in staffing.days.flatMap(\.rows) { #expect(row.provided >= row.required - 1e-6) }
    #expect(result.assumptions.contains(.employerCost))
    #expect(result.assumptions.contains(.irregularHoursOpen))
  }

  @Test("Without confirmed costs the cover is the same")
  func withoutCosts() throws {
    let full = try Demand.compute(scenario)
    let quick = try Demand.compute(scenario, confirmsCosts: false)
    #expect(quick.requirements == full.requirements)
    #expect(quick.cover.allSatisfy { $0.marginalCost == nil })
  }

  @Test("A team with more shifts than are searched in full still costs close to its bound")
  func nearTheBound() throws {
    var scenario = scenario
    scenario.careMix = [Fixture.residents("5VV", 32)]
    scenario.shifts += [
      Fixture.shift("DK", "07:00", "11:00", paid: 4), Fixture.shift("T", "10:00", "18:00", paid: 8),
      Fixture.shift("AK", "17:00", "21:00", paid: 4),
    ]
    let days = try #require(try Demand.compute(scenario).staffing?.days)
    for day in days {
      #expect(day.costAtLeast <= day.costPerDay)
      // Whole heads cost more than parts of heads, but no more than a few hours.
      #expect(day.costPerDay < 1.10 * day.costAtLeast)
      for row in day.rows { #expect(row.provided >= row.required - 1e-6) }
    }
  }

  @Test("Lower productivity asks for more hours at work")
  func productivity() throws {
    var halved = scenario
    halved.demand.productivity = 0.5
    let rows = try #require(try Demand.compute(scenario).staffing?.days.first?.rows)
    let more = try #require(try Demand.compute(halved).staffing?.days.first?.rows)
    #expect(abs(more[0].required - 2 * rows[0].required) < 1e-9)
  }

  @Test("The month staffed for is the last one not after the period's start")
  func month() throws {
    var scenario = scenario
    scenario.careMix = ["2026-11", "2026-12", "2027-02"].map {
      Fixture.residents("5VV", 8, month: $0)
    }
    #expect(try Demand.compute(scenario).staffing?.month == YearMonth("2026-12"))
  }

  @Test("A floor of part of the week divides its days")
  func partOfTheWeek() throws {
    var scenario = scenario
    scenario.presenceFloors.append(
      PresenceFloor(
        name: "doctor's round", days: DayPattern("mon|thu")!, block: .day, domain: .care,
        minLevel: .level4, heads: 5))
    let cover = try Demand.compute(scenario, confirmsCosts: false).requirements
    #expect(
      Set(cover.map(\.days.description)) == ["mon|thu", "tue|wed|fri", "sat", "sun"])
    let busy = cover.filter { $0.days.description == "mon|thu" && $0.shift == "D" }
    #expect(busy.first { $0.minLevel == .level4 }?.heads == 5)
  }

  @Test("A floor of one date gets lines of its own, which replace the week's")
  func oneDate() throws {
    var scenario = scenario
    let feast = Fixture.monday + 2
    scenario.presenceFloors.append(
      PresenceFloor(
        name: "feast", days: .date(feast), block: .evening, domain: .care, minLevel: .level1,
        heads: 6))
    let cells = try Demand.compute(scenario, confirmsCosts: false).requirements
      .cells(over: scenario.period)
    func heads(_ date: CivilDate, _ shift: ShiftCode) -> Int {
      cells.first { $0.date == date && $0.shift == shift }?.required ?? 0
    }
    #expect(heads(feast, "A") == 6)
    #expect(heads(feast - 1, "A") < 6)
    #expect(heads(feast, "D") == heads(feast - 1, "D"))
    #expect(heads(feast, "N") == 1)
  }

  @Test("A team without a shift for its need is told which")
  func noShift() {
    var scenario = scenario
    scenario.shifts.removeAll { $0.code == "N" }
    #expect(
      throws: DemandError.noShiftCovers(
        UncoveredNeed(
          domain: .care, days: DayPattern("mon-fri")!,
          need: .floor(name: "night", minute: 0, minLevel: .level3)))
    ) { try Demand.compute(scenario) }
  }
}
