import CareDemand
import RosterModel
import Testing

@testable import Workforce

@Suite("The scenario a what-if rosters by")
struct RosterScenarioTests {
  /// Two people at level 3 with 24 and 16 hours; a cover table, so that no staffing is needed.
  private func roster(_ changes: DatedChange...) throws -> Scenario {
    var scenario = Small.scenario()
    scenario.people = [Person(id: "VIG-01"), Person(id: "VIG-02")]
    scenario.contracts = [
      Small.contract("VIG-01", .level3, 24), Small.contract("VIG-02", .level3, 16),
    ]
    scenario.cover = [
      CoverRequirement(days: .all, shift: "V", domain: .care, minLevel: .level3, heads: 1)
    ]
    let outcomes = try WhatIfRun.run(
      scenario, whatIfs: [WhatIf(name: "test", changes: changes)],
      months: Small.months("2027-01", "2027-02"))
    return try outcomes[1].rosterScenario()
  }

  private func weekly(_ scenario: Scenario) -> [PersonID: ClosedRange<Minutes>] {
    Dictionary(uniqueKeysWithValues: scenario.contracts.map { ($0.person, $0.weekly) })
  }

  @Test("Full-time jobs that come are people of at most 36 hours, from their day on")
  func hires() throws {
    let scenario = try roster(
      Small.change(.staff(.fte(Skill(.care, .level4), 1.5)), from: "2027-02-01"))
    #expect(scenario.people.map(\.id).suffix(2) == ["NIEUW-4-01", "NIEUW-4-02"])
    #expect(weekly(scenario)["NIEUW-4-01"] == Minutes.hours(36)...Minutes.hours(36))
    #expect(weekly(scenario)["NIEUW-4-02"] == Minutes.hours(18)...Minutes.hours(18))
    #expect(scenario.contracts.last?.from == Small.date("2027-02-01"))
  }

  @Test("Full-time jobs that go take hours from all of their skill alike")
  func leaves() throws {
    // 0.5 x 36 = 18 of 40 hours: 45 percent off 24 and off 16.
    let scenario = try roster(Small.change(.staff(.fte(Skill(.care, .level3), -0.5))))
    #expect(weekly(scenario)["VIG-01"] == Minutes(795)...Minutes(795))
    #expect(weekly(scenario)["VIG-02"] == Minutes(525)...Minutes(525))
  }

  @Test("Hours of the pool are people on a range from nothing, hired hours are not added")
  func offers() throws {
    let scenario = try roster(
      Small.change(
        .offer(OfferEdit(shell: .pool, skill: Skill(.care, .level3), hoursPerWeek: 24))),
      Small.change(
        .offer(OfferEdit(shell: .hired, skill: Skill(.care, .level3), hoursPerWeek: 24))))
    #expect(scenario.people.map(\.id) == ["VIG-01", "VIG-02", "POOL-3-01"])
    #expect(scenario.people.last?.pool == "pool")
    #expect(weekly(scenario)["POOL-3-01"] == Minutes.zero...Minutes.hours(24))
  }
}

@Suite("The plan that closes the gap without hired people")
struct ClosingPlanTests {
  @Test("It recruits what is needed, no sooner than after three months, and hires nobody")
  func closing() throws {
    let months = (0..<5).map {
      MonthCase.tiny($0, [.care(.level3, .day): 50]).offer(.hired, .level3, at: 50).job(.level3)
    }
    let plan = try #require(try WorkforceCase(name: "", months: months).closingPlan())
    #expect(plan.months.map(\.hoursShort) == [50, 50, 50, 0, 0])
    #expect(plan.months[3].recruited == [Skill(.care, .level3): 0.5])
    #expect(plan.months.allSatisfy { $0.hours(of: .hired) == 0 })
  }

  @Test("A lead time that is known holds, and a cap on hired people is no longer needed")
  func leadTime() throws {
    let months = (0..<3).map { MonthCase.tiny($0, [.care(.level3, .day): 50]).job(.level3) }
    let workforce = WorkforceCase(
      name: "", months: months,
      recruitments: [Recruitment(skill: Skill(.care, .level3), ftePerMonth: 0.3, leadMonths: 1)],
      caps: [CapCase(cap: ShareCap(base: .hours, share: 0.1), months: 0..<3)])
    let plan = try #require(try workforce.closingPlan())
    // 0.3 jobs of 100 hours in February, 0.2 more in March.
    #expect(plan.months.map { ($0.hoursShort * 1000).rounded() / 1000 } == [50, 20, 0])
  }
}
