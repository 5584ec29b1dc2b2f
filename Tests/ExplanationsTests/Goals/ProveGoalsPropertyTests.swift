import LabourRules
import Planning
import RosterModel
import Testing

@testable import Explanations

@Suite("What is proven of any roster")
struct ProveGoalsPropertyTests {
  @Test(
    "No lawful roster that leaves as few open comes to less, by trying all of them",
    arguments: 1...24)
  func neverAbove(seed: Int) throws {
    guard let week = try TriedWeek(seed: seed) else { return }
    let units = GoalUnits(week.scenario, cover: week.standing.cover)
    for proof in ProveGoals(week.standing).proofs(seconds: 30) {
      let within = week.rosters.filter { $0.accounts.open <= proof.givenOpen ?? .max }
      let least = within.map { amount(proof.goal, $0, units) }.min() ?? .max
      #expect(proof.found == amount(proof.goal, week.standing.reading, units), "seed \(seed)")
      #expect(proof.atLeast ?? 0 <= least, "seed \(seed): \(proof), least is \(least)")
    }
  }

  @Test("On most of them what is proven is the least there is")
  func mostlyTight() throws {
    var tight: [Bool] = []
    for seed in 1...12 {
      guard let week = try TriedWeek(seed: seed) else { continue }
      let units = GoalUnits(week.scenario, cover: week.standing.cover)
      for proof in ProveGoals(week.standing).proofs(seconds: 30) {
        let within = week.rosters.filter { $0.accounts.open <= proof.givenOpen ?? .max }
        tight.append(proof.atLeast == within.map { amount(proof.goal, $0, units) }.min())
      }
    }
    #expect(
      tight.count(where: \.self) * 3 > tight.count * 2,
      "\(tight.count(where: \.self)) of \(tight.count)")
  }

  /// A goal counted by its definition.
  private func amount(_ goal: Goal, _ reading: RosterReading, _ units: GoalUnits) -> Int {
    switch goal {
    case .open: reading.accounts.open
    case .openFrom(let level, let domain):
      reading.accounts.cover.filter { $0.cell.domain == domain }.reduce(0) { sum, line in
        var cell = line.cell
        cell.rows.removeAll { $0.minLevel < level }
        let there = reading.roster.assignments.filter {
          $0.date == cell.date && $0.shift == cell.shift && $0.domain == domain
        }
        return sum
          + cell.open(
            assigned: there.compactMap {
              units.scenario.level(of: $0.person, in: domain, on: $0.date)
            })
      }
    case .consents: reading.judgement.findings(of: .consent).count
    case .part(let part): units.found(reading)[part.rawValue] ?? 0
    }
  }
}
