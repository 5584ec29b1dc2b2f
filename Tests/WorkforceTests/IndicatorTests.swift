import RosterModel
import Testing

@testable import Workforce

@Suite("Indicators in the sector's terms")
struct IndicatorTests {
  /// Four residents on six places; net to gross is 1.25. 100 hours of the team at level 3 by day, 20
  /// of the pool in the evening, 30 hired at level 4 by night.
  private func indicators(jobs: [Skill: Double] = [:]) throws -> MonthIndicators {
    var plan = plan
    plan.jobs = jobs
    var scenario = Small.scenario()
    scenario.capacity = 6
    scenario.contracts = [
      Small.contract("VIG-01", .level3, 16), Small.contract("VIG-02", .level3, 0, 24),
      Small.contract("VIG-03", .level3, 20), Small.contract("VIG-03", .level4, 16),
      Small.contract("VIG-04", .level3, 32, to: "2027-02-27"),
      Small.contract("UZK-01", .level3, 36),
    ]
    scenario.people = [Person(id: "UZK-01", form: .agency)]
    let changed = try Small.changed(scenario, [], months: Small.months("2027-02", "2027-02"))
    let team = TeamHours(
      skill: Skill(.care, .level3), hours: 120, wage: 20, euro: 0, paidHours: 150)
    return MonthIndicators(
      changed.months[0], of: scenario, plan: plan,
      in: MonthCase(month: Small.month("2027-02"), need: [:], team: [team]))
  }

  private var plan: MonthPlan {
    var euro = CostParts()
    euro.contracts = 4500
    euro.hired = 1500
    return MonthPlan(
      month: Small.month("2027-02"),
      work: [
        Work(shell: .team, kind: HourKind(Skill(.care, .level3), .day), hours: 100),
        Work(shell: .pool, kind: HourKind(Skill(.care, .level3), .evening), hours: 20),
        Work(shell: .hired, kind: HourKind(Skill(.care, .level4), .night), hours: 30),
      ], short: [:], recruited: [:], trained: [:], euro: euro)
  }

  @Test("Fte per client: contracts, pool x 1.25 and hired hours, x 12 / 1692 / residents")
  func ftePerClient() throws {
    // 150 + 20 x 1.25 + 30 = 205 hours; x 12 / 1692 = 1.453901 fte; / 4.
    #expect(abs(try #require(try indicators().ftePerClient) - 0.363475) < 1e-6)
    // A job more: 36 x 4 = 144 hours; 349 x 12 / 1692 / 4.
    let more = try indicators(jobs: [Skill(.care, .level3): 1])
    #expect(abs(try #require(more.ftePerClient) - 0.618794) < 1e-6)
  }

  @Test("Shares per level and of hired people, of 150 hours worked and 6,000 euro")
  func shares() throws {
    let indicators = try indicators()
    #expect(abs(try #require(indicators.levelShares[Skill(.care, .level3)]) - 0.8) < 1e-9)
    #expect(abs(try #require(indicators.levelShares[Skill(.care, .level4)]) - 0.2) < 1e-9)
    #expect(abs(try #require(indicators.hiredHours) - 0.2) < 1e-9)
    #expect(abs(try #require(indicators.hiredCost) - 0.25) < 1e-9)
  }

  @Test("Heads: 100 hours / 28 days / 8 hours by day")
  func heads() throws {
    let heads = try indicators().heads
    #expect(abs(try #require(heads[HourKind(Skill(.care, .level3), .day)]) - 0.446429) < 1e-6)
    #expect(heads[HourKind(Skill(.care, .level4), .day)] == nil)
  }

  @Test("Occupancy, absence, and sizes of contracts on the last day")
  func house() throws {
    let indicators = try indicators()
    #expect(abs(try #require(indicators.occupancy) - 4.0 / 6) < 1e-9)
    #expect(indicators.absence == 0.0907)
    // 16, 0 to 24, and 20 + 16 = 36 h; VIG-04 left the day before, UZK-01 is hired.
    #expect(indicators.contractSizes == [1, 1, 0, 1])
  }
}
