import Explanations
import RosterModel
import RosterProblem
import Testing

/// Shortages planted in small wards, held against every roster there is.
@Suite("A shortage as a count anyone can check")
struct PlantedCountsTests {
  @Test("The planted reason is found, with the right numbers", arguments: PlantedCase.all)
  func planted(_ planted: PlantedCase) throws {
    let told = ExplainShortage(planted.scenario, cover: planted.cover).shortages(seconds: 60)
    let first = try #require(told.first)
    switch (planted.shortage, first) {
    case (.count(let needed, let possible, let because), .count(let proof)):
      #expect(proof.needed == needed)
      #expect(proof.possible == possible)
      let reasons = proof.people.map { ($0.person, Set($0.because)) }
      #expect(
        Dictionary(uniqueKeysWithValues: reasons) == because.mapValues { Set($0) })
    case (.contradiction(let person, let reasons), .contradiction(let found, let because)):
      #expect(found == person)
      #expect(Set(because) == reasons)
      #expect(told.count == 1)
    case (
      .conflict(let short, let reasons, let people), .conflict(let because, let found, let open)
    ):
      #expect(open == short)
      #expect(Set(found) == people)
      let others = because.filter {
        if case .need = $0 { false } else { true }
      }
      #expect(Set(others) == reasons)
    default: Issue.record("told otherwise: \(first)")
    }
  }

  @Test("Each count is right, and no smaller one exists", arguments: PlantedCase.all)
  func counts(_ planted: PlantedCase) throws {
    let every = EveryRoster(planted.scenario, cover: planted.cover)
    let told = ExplainShortage(planted.scenario, cover: planted.cover).shortages(seconds: 60)
    let proofs = told.compactMap { shortage in
      if case .count(let proof) = shortage { proof } else { nil }
    }
    for proof in proofs {
      for (index, person) in planted.scenario.people.enumerated() {
        let part = proof.people.first { $0.person == person.id }
        #expect(every.most(index, of: proof.need) == part?.most ?? 0)
      }
      let least = try #require(every.leastOpen)
      #expect(proof.short > 0 && proof.short <= least)
    }
    // Without a lawful roster there is nothing to count.
    if every.leastOpen != nil { #expect(proofs.first?.needed == every.smallestCount) }
  }

  @Test("It is as planted when every roster is tried", arguments: PlantedCase.all)
  func everyRoster(_ planted: PlantedCase) throws {
    let every = EveryRoster(planted.scenario, cover: planted.cover)
    switch planted.shortage {
    case .count: #expect(try #require(every.leastOpen) > 0)
    case .contradiction: #expect(every.leastOpen == nil)
    case .conflict(let short, _, _):
      #expect(every.leastOpen == short)
      #expect(every.smallestCount == nil)
    }
  }
}
