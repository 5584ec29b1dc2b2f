import CareDemand
import LabourRules
import Planning
import RosterModel
import ScenarioFiles
import Testing

@Suite("Plans under a collective agreement")
struct CollectiveAgreementTests {
  @Test(
    "With all packs on no plan breaks what is law or needs a consent, and the pack's end is told",
    arguments: [("small", 300), ("heemzorg", 30), ("heem-team", 5)])
  func lawful(name: String, steps: Int) throws {
    var scenario = try Shipped.scenario(name)
    scenario.rulePacks = RulePack.shipped
    let plan = try Planner(.counted(steps)).plan(scenario)[0]
    #expect(!plan.roster.assignments.isEmpty)
    let broken = plan.judgement.findings.filter { $0.kind == .law || $0.kind == .consent }
    #expect(broken.map { "\($0.rule) \($0.person) \($0.from)" } == [])
    #expect(
      plan.assumptions.contains(
        .rulePackOutdated(
          title: "CAO VVT 2025-2026", from: CivilDate("2025-01-01"), to: CivilDate("2026-08-31"))))
  }
}
