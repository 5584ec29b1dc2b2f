import Explanations
import RosterModel
import Testing

/// Shortages of wards drawn at random, held against every roster there is.
@Suite("Counts of random wards")
struct RandomCountsTests {
  @Test("What is told is so, and no count is smaller", arguments: Array(0..<150) + [257])
  func random(seed: Int) throws {
    let scenario = PlantedCase.random(seed).scenario
    let cover = scenario.tableCells
    let every = EveryRoster(scenario, cover: cover)
    let told = ExplainShortage(scenario, cover: cover).shortages(seconds: 60)
    guard let least = every.leastOpen else {
      #expect(
        told.allSatisfy { if case .contradiction = $0 { true } else { false } }, "seed \(seed)")
      return
    }
    #expect(told.isEmpty == (least == 0), "seed \(seed): \(told)")
    for shortage in told {
      switch shortage {
      case .contradiction: Issue.record("seed \(seed): there is a roster")
      case .conflict(_, _, let short):
        #expect(every.smallestCount == nil, "seed \(seed)")
        #expect(short > 0 && short <= least, "seed \(seed)")
      case .count(let proof):
        for (index, person) in scenario.people.enumerated() {
          let most = proof.people.first { $0.person == person.id }?.most ?? 0
          #expect(every.most(index, of: proof.need) == most, "seed \(seed)")
        }
        #expect(proof.short > 0 && proof.short <= least, "seed \(seed)")
      }
    }
    if case .count(let first) = told.first {
      #expect(first.needed == every.smallestCount, "seed \(seed)")
    }
  }
}
