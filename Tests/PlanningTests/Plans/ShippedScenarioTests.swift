import CareDemand
import LabourRules
import Planning
import RosterModel
import Testing

/// What holds for any plan of the two large scenarios, however short the search and the period:
/// two weeks of the thirteen and every fifth person, which a debug build plans in seconds.
@Suite("Plans of the shipped scenarios")
struct ShippedScenarioTests {
  private static func scenario(_ name: String) throws -> Scenario {
    var scenario = try Shipped.scenario(name)
    scenario.period.weeks = 2
    let period = scenario.period
    let kept = Set(scenario.people.enumerated().filter { $0.offset % 5 == 0 }.map(\.element.id))
    scenario.people.removeAll { !kept.contains($0.id) }
    scenario.contracts.removeAll { !kept.contains($0.person) }
    scenario.statuses.removeAll { !kept.contains($0.person) }
    scenario.availability.removeAll { !kept.contains($0.person) }
    scenario.leave.removeAll { !kept.contains($0.person) }
    scenario.wishes.removeAll { !kept.contains($0.person) }
    scenario.history.removeAll { !kept.contains($0.person) }
    scenario.counters.removeAll { !kept.contains($0.person) }
    scenario.roster = Roster(
      scenario.roster.assignments.filter { kept.contains($0.person) && period.contains($0.date) })
    return scenario
  }

  @Test(
    "A plan breaks no law, its sums add up, and engine and accountant agree on its cost",
    arguments: ["heemzorg", "heem-team"])
  func plan(_ name: String) throws {
    let scenario = try Self.scenario(name)
    let plan = try Planner(.counted(30)).plan(scenario)[0]
    #expect(plan.status == .feasible || plan.status == .optimal)

    // The law, judged on the roster as a user would hand it in.
    let judgement = Planner.check(try plan.rosterThroughFile(), in: scenario)
    #expect(judgement.findings(of: .law) == [])
    #expect(judgement.findings(of: .consent) == [])
    #expect(judgement.findings.map(\.points) == plan.judgement.findings.map(\.points))

    let accounts = plan.accounts
    #expect(accounts.required == accounts.filled + accounts.open)
    #expect(accounts.required > 0)
    #expect(accounts.open >= plan.openAtLeast)

    let objective = plan.objective
    #expect(objective.total == objective.parts.reduce(0) { $0 + $1.cost })
    #expect(Double(objective.total) >= objective.lowerBound)
    #expect(plan.engineCost == objective.total)

    // Everything agreed beforehand stands in the plan.
    let planned = Set(plan.roster.assignments.map { "\($0.date) \($0.person) \($0.shift)" })
    let given = scenario.roster.assignments.map { "\($0.date) \($0.person) \($0.shift)" }
    #expect(given.filter { !planned.contains($0) } == [])
  }
}

@Suite("Demand of the shipped scenarios")
struct ShippedDemandTests {
  @Test("Heemzorg needs 30 paid hours of care per 24 hours: 8 + 3 + 8 + 3 + 8")
  func careNeed() throws {
    let gap = try Demand.compute(Shipped.scenario("heemzorg")).gap
    let care = gap.filter { $0.domain == .care }.reduce(0) { $0 + $1.need }
    #expect(abs(care - 30) < 1e-6)
  }

  @Test("Heemzorg is short of guidance: 186 hours a week needed, 168 in contracts before absence")
  func guidanceGap() throws {
    let gap = try Demand.compute(Shipped.scenario("heemzorg")).gap
    let guidance = gap.filter { $0.domain == .guidance }
    // 7 x (4 + 4) + 5 x (2 x 3.5 + 3 + 2 x 8) = 56 + 130 = 186 a week.
    let need = guidance.reduce(0) { $0 + $1.need }
    #expect(abs(need - 186.0 / 7) < 1e-6)
    #expect(guidance.reduce(0) { $0 + $1.gap } > 0)
  }

  @Test("'t Heem asked 2988 hours a week in December 2024, between 2701 and 3276")
  func december() throws {
    let months = try Demand.compute(Shipped.scenario("heem-2024")).months
    let december = try #require(months.first { $0.month == YearMonth(year: 2024, month: 12)! })
    #expect(abs(december.hoursPerWeek - 2988) <= 2)
    #expect(abs(december.hoursPerWeekMin - 2701) <= 2)
    #expect(abs(december.hoursPerWeekMax - 3276) <= 2)
    // 161.3 residents in 4VV to 7VV and 4.3 in ELV and MUT.
    #expect(abs(december.residents - 165.6) < 1e-6)
  }

  @Test("'t Heem asked 2845 hours a week in January 2024")
  func january() throws {
    let months = try Demand.compute(Shipped.scenario("heem-2024")).months
    let january = try #require(months.first { $0.month == YearMonth(year: 2024, month: 1)! })
    #expect(abs(january.hoursPerWeek - 2845) <= 2)
  }
}
