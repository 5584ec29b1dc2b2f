import Explanations
import LabourRules
import RosterModel
import Testing

/// Ways out of shortages drawn at random, each tried with every roster there is.
@Suite("Ways out of random shortages")
struct RandomRelaxationsTests {
  @Test("Each does what it says, and no step less does", arguments: 0..<80)
  func random(seed: Int) throws {
    let scenario = PlantedCase.random(seed).scenario
    let cover = scenario.tableCells
    let before = EveryRoster(scenario, cover: cover).leastOpen
    let ways = FindRelaxations(scenario, cover: cover).relaxations(seconds: 120)
    if before == 0 { #expect(ways.isEmpty, "seed \(seed)") }
    for way in ways {
      let open = { (steps: [Relaxation.Step]) in
        let taken = TakenSteps(steps, in: scenario)
        return EveryRoster(taken.scenario, cover: taken.cover).leastOpen
      }
      #expect(way.open.before == before ?? cover.reduce(0) { $0 + $1.required }, "seed \(seed)")
      let after = open(way.steps)
      if way.kind == .lowerCover || way.kind == .borrow {
        // No plan puts someone who may not be alone on a shift of one, though a colleague above the need would do.
        #expect(after ?? .max >= way.open.after, "seed \(seed): \(way.kind) \(way.steps)")
        #expect(way.steps.count == before, "seed \(seed): \(way.kind)")
      } else {
        #expect(after == way.open.after, "seed \(seed): \(way.kind) \(way.steps)")
      }
      let taken = TakenSteps(way.steps, in: scenario)
      let judgement = Judge(rules: scenario.ruleSet).judge(way.roster, in: taken.scenario)
      // What was pinned may break something by itself.
      let planned = judgement.findings.filter { finding in
        (finding.kind == .law || finding.kind == .consent)
          && !finding.assignments.contains(where: \.isPinned)
      }
      #expect(planned.isEmpty, "seed \(seed): \(way.kind) \(planned.map(\.rule))")
      #expect(
        way.roster.open(of: taken.cover, in: taken.scenario) == way.open.after, "seed \(seed)")
      for left in way.steps.indices {
        var fewer = way.steps
        fewer.remove(at: left)
        #expect(open(fewer) ?? .max > way.open.after, "seed \(seed): \(way.kind) \(way.steps)")
      }
    }
  }
}

/// Ways out of one count, where the rest of the need is left aside.
@Suite("Ways out of a part of the need")
struct PartialReliefTests {
  @Test("Of the places of a count, as many stay open as are told", arguments: PlantedCase.all)
  func counted(_ planted: PlantedCase) throws {
    let (scenario, cover) = (planted.scenario, planted.cover)
    let told = ExplainShortage(scenario, cover: cover).shortages(seconds: 60)
    guard case .count(let proof)? = told.first else { return }
    let ways = FindRelaxations(scenario, cover: cover)
      .relaxations(seconds: 60, for: proof.need)
    #expect(ways.count >= 2)
    for way in ways {
      #expect(way.open.before >= proof.short)
      #expect(way.open.after < way.open.before)
      #expect(way.isSmallest)
      let taken = TakenSteps(way.steps, in: scenario)
      let open = proof.need.cells.reduce(0) { sum, cell in
        let lowered = way.steps.count { step in
          switch step {
          case .borrow(cell.date, cell.shift, cell.domain, _),
            .lowerCover(cell.date, cell.shift, cell.domain, _):
            true
          default: false
          }
        }
        let there = way.roster.assignments.count { assignment in
          assignment.date == cell.date && assignment.shift == cell.shift
            && taken.scenario.level(of: assignment.person, in: cell.domain, on: cell.date)
              .map { $0 >= cell.level } ?? false
        }
        return sum + max(0, cell.heads - lowered - there)
      }
      #expect(open == way.open.after, "\(way.kind)")
    }
  }
}
