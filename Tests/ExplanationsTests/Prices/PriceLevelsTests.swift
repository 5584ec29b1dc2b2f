import LabourRules
import Planning
import RosterModel
import RosterSolver
import Testing

@testable import Explanations

@Suite("What one more person brings")
struct PriceLevelsTests {
  /// Two carers of level 3 and 2 with 16 and 24 hours; an A a day at level 3.
  private var ward: DrawnWard {
    var ward = DrawnWard()
    ward.add("VIG-01", .level3, hours: 16)
    ward.add("HLP-02", .level2, hours: 16)
    ward.add("HLP-03", .level2, hours: 24)
    ward.need("A", (.level3, 1))
    return ward
  }

  @Test("Sixteen hours of the level asked for fill two shifts more; of a lower level none")
  func byHand() throws {
    let prices = PriceLevels(try ward.roster(["VIG-01": "AA....."]))
      .prices([(.care, .level3, .hours(16)), (.care, .level2, .hours(16))], seconds: 6)
    #expect(prices.map(\.with) == Array(repeating: OpenRange(found: 5, atLeast: 5), count: 2))
    #expect(prices[0].more == OpenRange(found: 3, atLeast: 3))
    #expect(prices[1].more == OpenRange(found: 5, atLeast: 5))
    #expect(prices[0].more.fewer(than: prices[0].with).atLeast == 2)
    #expect(prices[0].level == .level3 && prices[0].weekly == .hours(16))
  }

  @Test("Asked for are the levels of contracts, with the commonest hours")
  func usual() throws {
    let usual = PriceLevels(try ward.roster(["VIG-01": "A......"])).usual
    #expect(usual.map(\.level) == [.level2, .level3])
    #expect(usual.allSatisfy { $0.domain == .care && $0.weekly == .hours(16) })
  }

  @Test("Whoever is new has an id that nobody has, and works under the same rules")
  func ids() {
    var ward = ward
    ward.add("NIEUW-1")
    let scenario = ward.scenario.hiring(.care, .level4, weekly: .hours(24))
    #expect(scenario.people.last?.id == "NIEUW-2")
    #expect(scenario.contracts.last?.person == "NIEUW-2")
    #expect(Set(scenario.people.map(\.id)).count == scenario.people.count)
    #expect(scenario.rulePacks == ward.scenario.rulePacks)
  }

  @Test(
    "A head that nobody can fill is worth an open place; a place that is filled with ease, nothing")
  func heads() throws {
    var ward = ward
    ward.scenario.cover = [
      CoverRequirement(
        days: .date(ward.scenario.period.start), shift: "N", domain: .care, minLevel: .level5,
        heads: 1),
      CoverRequirement(
        days: .date(ward.scenario.period.start + 1), shift: "D", domain: .care, minLevel: .level2,
        heads: 1),
    ]
    var options = SolverOptions.alone(2)
    options.workLimit = 20_000
    let plan = try #require(try Planner(options).plan(ward.scenario).first)
    let roster = try RosterCase(ward.scenario, roster: plan.roster, proof: plan.proof)
    let values = HeadValues.values(roster)
    let night = try #require(values.first { $0.shift == "N" })
    #expect(night.level == .level5 && abs(night.points - 1000) < 1)
    #expect(values.filter { $0.shift == "D" }.allSatisfy { $0.points < 100 })
    #expect(HeadValues.values(try RosterCase(ward.scenario, roster: plan.roster)).isEmpty)
  }
}
