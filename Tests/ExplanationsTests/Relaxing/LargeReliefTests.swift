import LabourRules
import RosterModel
import Testing

@testable import Explanations

/// Ways out found from a roster that stands, as in large cases: less is proven of them, and what they say is so.
@Suite("Ways out from a roster that stands")
struct LargeReliefTests {
  @Test("Rosters are lawful with the steps taken, and leave open what is told", arguments: 0..<60)
  func random(seed: Int) throws {
    let scenario = PlantedCase.random(seed).scenario
    let cover = scenario.tableCells
    let asked = AskedRelief(scenario: scenario, cover: cover)
    let least = EveryRoster(scenario, cover: cover).leastOpen
    let ways = LargeRelief(asked: asked, roster: nil, clock: CountingClock(seconds: 20))
      .relaxations()
    for way in ways {
      let taken = TakenSteps(way.steps, in: scenario)
      #expect(way.open.before >= least ?? 0, "seed \(seed)")
      #expect(way.open.after < way.open.before || least == nil, "seed \(seed)")
      #expect(
        way.roster.open(of: taken.cover, in: taken.scenario) == way.open.after,
        "seed \(seed): \(way.kind) \(way.steps)")
      let judgement = Judge(rules: scenario.ruleSet).judge(way.roster, in: taken.scenario)
      let planned = judgement.findings.filter { finding in
        (finding.kind == .law || finding.kind == .consent)
          && !finding.assignments.contains(where: \.isPinned)
      }
      #expect(planned.isEmpty, "seed \(seed): \(way.kind) \(planned.map(\.rule))")
      if way.isSmallest, way.kind == .borrow { #expect(way.steps.count == least, "seed \(seed)") }
    }
  }

  @Test("Where pins contradict each other, those to let go are found there too")
  func contradiction() throws {
    let planted = PlantedCase.pinsTooNear
    let asked = AskedRelief(scenario: planted.scenario, cover: planted.cover)
    let ways = LargeRelief(asked: asked, roster: nil, clock: CountingClock(seconds: 20))
      .relaxations()
    let pins = try #require(ways.first { $0.kind == .dropPins })
    #expect(pins.steps.count == 1 && pins.isSmallest)
    let taken = TakenSteps(pins.steps, in: planted.scenario)
    #expect(EveryRoster(taken.scenario, cover: taken.cover).leastOpen != nil)
  }
}
