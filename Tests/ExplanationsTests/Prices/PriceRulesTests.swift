import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing

@testable import Explanations

@Suite("What local rules cost")
struct PriceRulesTests {
  /// One carer with eight hours a week; an early shift on Monday to Wednesday.
  private var ward: DrawnWard {
    var ward = DrawnWard()
    ward.add("VIG-01", hours: 8)
    ward.scenario.cover = (0..<3).map {
      CoverRequirement(
        days: .date(ward.scenario.period.start + $0), shift: "D", domain: .care, minLevel: .level3,
        heads: 1)
    }
    return ward
  }

  private func price(_ rule: LocalRule, _ roster: RosterCase) throws -> RulePrice {
    try #require(PriceRules(roster).prices(seconds: 4).first { $0.rule == rule })
  }

  @Test("Contract hours keep two of three shifts open, which whoever consents to more could work")
  func contract() throws {
    let price = try price(.consent("VVT-CONTRACT"), try ward.roster(["VIG-01": "D......"]))
    #expect(price.with == OpenRange(found: 2, atLeast: 2))
    #expect(price.without == OpenRange(found: 0, atLeast: 0))
    let fewer = price.without.fewer(than: price.with)
    #expect(fewer.atLeast == 2 && fewer.atMost == 2)
  }

  @Test("An assignment agreed on a day without need costs the place it could have filled")
  func pins() throws {
    var ward = ward
    var pin = ward.drawn(["VIG-01": "....D.."]).assignments[0]
    pin.isPinned = true
    ward.scenario.roster = Roster([pin])
    let price = try price(.pins, try ward.roster(["VIG-01": "....D.."]))
    #expect(price.with == OpenRange(found: 3, atLeast: 3))
    #expect(price.without == OpenRange(found: 2, atLeast: 2))
  }

  @Test("Soft rules cost points and no places")
  func soft() throws {
    var ward = ward
    ward.scenario.contracts[0].weekly = .hours(24) ... .hours(24)
    // From a late shift back to an early one two days later: backward rotation costs its weight, two points.
    ward.scenario.cover = [("A", 0), ("D", 2)].map { shift, day in
      CoverRequirement(
        days: .date(ward.scenario.period.start + day), shift: shift, domain: .care,
        minLevel: .level3, heads: 1)
    }
    let roster = try ward.roster(["VIG-01": "A.D...."])
    let pack = try #require(roster.scenario.rulePacks.first { $0.id == "healthy-rostering" })
    let price = try price(.soft(pack.title), roster)
    #expect(price.with == OpenRange(found: 0, atLeast: 0) && price.without == price.with)
    let (found, less) = (try #require(price.pointsWith.found), price.pointsWithout.found)
    #expect(less == found - 2)
    #expect(price.pointsWithout.fewer(than: price.pointsWith).atMost ?? 0 >= 2)
  }

  @Test(
    "No rule of law is ever one, in any of the packs that ship, and lifting one leaves the law as it is"
  )
  func neverTheLaw() {
    var scenario = ward.scenario
    scenario.rulePacks = RulePack.shipped
    let law = scenario.ruleSet.rules.filter { $0.kind == .law }
    let rules = scenario.localRules
    #expect(rules.contains(.consent("VVT-CONTRACT")))
    for rule in rules {
      if case .consent(let id) = rule { #expect(!law.contains { $0.id == id }) }
      let left = scenario.lifting(rule).ruleSet.rules.filter { $0.kind == .law }
      #expect(left == law, "\(rule)")
    }
  }

  @Test("Where a pack asks for consent what another forbids by law, the law is what is left")
  func lawBehind() throws {
    var scenario = ward.scenario
    let own = try #require(scenario.ruleSet["VVT-CONTRACT"])
    var law = own
    law.kind = .law
    scenario.rulePacks.insert(RulePack(id: "law", title: "law", rules: [law]), at: 0)
    let lifted = scenario.lifting(.consent("VVT-CONTRACT"))
    #expect(scenario.ruleSet["VVT-CONTRACT"]?.kind == .consent)
    #expect(lifted.ruleSet["VVT-CONTRACT"]?.kind == .law)
  }

  @Test(
    "By trying every roster: what is told of each rule holds with it and without it",
    arguments: 1...6)
  func byTrying(seed: Int) throws {
    guard let week = try TriedWeek(seed: seed) else { return }
    for price in PriceRules(week.standing).prices(seconds: 3) {
      let least = try least(week.scenario)
      let wider = try self.least(week.scenario.lifting(price.rule))
      for (range, least) in [
        (price.with, least.open), (price.without, wider.open), (price.pointsWith, least.points),
        (price.pointsWithout, wider.points),
      ] {
        #expect(range.atLeast <= least, "seed \(seed), \(price)")
        #expect(range.found ?? .max >= least, "seed \(seed), \(price)")
      }
    }
  }

  private func least(_ scenario: Scenario) throws -> (open: Int, points: Int) {
    let problem = try RosterCase(scenario, roster: Roster()).encoded.problem
    let tried = TriedWeek.solutions(of: problem)
    let open = tried.map { roster in
      problem.cover.reduce(0) { $0 + problem.open($1, in: roster) }
    }
    return (open.min() ?? .max, tried.compactMap { problem.cost(of: $0) }.min() ?? .max)
  }
}
