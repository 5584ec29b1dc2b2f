import Planning
import RosterModel
import Testing

/// The optimum of `small` worked out by hand (Scenarios/small/README.md):
///
/// - 28 shifts of 8 hours, and contracts for exactly 5 + 5 + 4 + 5 + 5 + 4 = 28: all is covered only
///   where everyone works exactly the contract.
/// - 14 V need level 3 and the three VIG can work 14 shifts: they work every V, so the three HLP work
///   every L: 5, 5 and 4.
/// - Evenings above the share (2.5 and 2, so 3 and 2): 2 + 2 + 2 = 6, 3 points each: 18.
/// - VIG-02 wishes an L on 5 January with weight 2: refused, 2 points.
@Suite("The scenario small, worked out by hand")
struct SmallScenarioTests {
  /// Made once for all tests: enough steps to reach and prove the optimum.
  private static let planned = Result {
    try Planner(.counted(1500)).plan(Shipped.scenario("small"))[0]
  }

  private static func plan() throws -> PlanResult { try planned.get() }

  @Test("Its best roster costs 20 points, and 20 is proven")
  func optimum() throws {
    let plan = try Self.plan()
    #expect(plan.objective.total == 20)
    #expect(plan.objective.lowerBound == 20)
    #expect(plan.objective.gap == 0)
    #expect(plan.status == .optimal)
    #expect(plan.engineCost == 20)
  }

  @Test("Nothing is open, and the points are 18 of fairness and 2 of a refused wish")
  func parts() throws {
    let plan = try Self.plan()
    #expect(plan.accounts.required == 28)
    #expect(plan.accounts.open == 0)
    #expect(plan.accounts.over == 0)
    #expect(plan.openAtLeast == 0)
    let costly = plan.objective.parts.filter { $0.cost != 0 }.map { "\($0.name) \($0.cost)" }
    #expect(costly == ["wishes 2", "fairness 18"])
  }

  @Test("Carers work every early shift and helpers every late one, each exactly the contract")
  func whoWorksWhat() throws {
    let plan = try Self.plan()
    #expect(plan.roster.assignments.allSatisfy { ($0.shift == "V") == $0.person.hasPrefix("VIG") })
    // 20 hours a week over two weeks are 5 shifts of 8 hours, 16 hours are 4.
    let counts = plan.scenario.people.map { plan.work(of: $0.id).count }
    #expect(counts == [5, 5, 4, 5, 5, 4])
  }
}
