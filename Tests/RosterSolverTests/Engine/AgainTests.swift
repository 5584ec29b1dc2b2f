import RosterProblem
import Testing
import TestSupport

@testable import RosterSolver

@Suite("Solving nearly the same problem again")
struct AgainTests {
  private static func solver(work: Int, seed: Int = 1) -> RosterSolver {
    var options = SolverOptions()
    options.timeLimit = nil
    options.workLimit = work
    options.threads = 1
    options.seed = seed
    return RosterSolver(options)
  }

  @Test(
    "After one closed cell the bound stays below the new optimum, and the roster is lawful and no dearer than it need be"
  )
  func closedCell() {
    var solved = 0
    var reached = 0
    for seed in 1...32 {
      var random = SplitMix(seed: seed)
      var problem = RosterProblem.tiny(&random)
      let before = Self.solver(work: 1000, seed: seed).solve(problem)
      guard let kept = before.kept else { continue }
      let person = random.int(0...(problem.people.count - 1))
      let day = random.int(0...(problem.days - 1))
      problem.people[person].close(kept.roster[person, day], on: day)
      guard let least = problem.leastByTrying() else { continue }
      let result = Self.solver(work: 1000, seed: seed).solve(problem, keeping: kept)
      guard let roster = result.rosters.first else {
        Issue.record("seed \(seed): a roster exists, none was found")
        continue
      }
      solved += 1
      reached += result.cost == least.cost ? 1 : 0
      #expect(problem.cost(of: roster) == result.cost, "seed \(seed)")
      #expect(result.lowerBound <= least.cost, "seed \(seed)")
      #expect(result.cost ?? 0 >= least.cost, "seed \(seed)")
    }
    #expect(solved > 12, "\(solved) of 32 have a roster before and after")
    #expect(reached * 4 >= solved * 3, "\(reached) of \(solved) solved to the optimum")
  }

  @Test("What was kept proves nearly the old bound in a hundredth of the work")
  func boundAtOnce() throws {
    var compared = 0
    for seed in 1...8 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.fortnight(&random)
      let before = Self.solver(work: 2000, seed: seed).solve(problem)
      guard let kept = before.kept, before.converged else { continue }
      let again = Self.solver(work: 20, seed: seed).solve(problem, keeping: kept)
      compared += 1
      #expect(again.lowerBound >= before.lowerBound - 1, "seed \(seed)")
      #expect(try #require(again.cost) <= #require(before.cost), "seed \(seed)")
    }
    #expect(compared > 2, "\(compared) of 8 had a bound to keep")
  }

  @Test("Of a start with one unlawful row the other rows are kept")
  func unlawfulRow() throws {
    // Three people, four days, one early shift a day; nobody works three days running.
    let machine = RuleMachine(
      states: 3, classes: 2, variantOfDay: [0, 0, 0, 0], next: [0, 1, 0, 2, 0, -1],
      cost: [0, 0, 0, 0, 0, 0], step: [0, 0, 0, 0, 0, 0])
    let member = Member(
      machine: 0, initialState: 0,
      duties: [Duty(dutyClass: 1, serves: [.init(slot: 0, rank: 0)])],
      cellCost: [Int32](repeating: 0, count: 8), laneCost: [0], tallies: [])
    let problem = RosterProblem(
      days: 4, machines: [machine], people: [member, member, member],
      cover: (0..<4).map {
        CoverGroup(day: $0, slot: 0, rows: [.init(rank: 0, heads: 1)], openCost: 10, overCost: 1)
      })
    // A: E E . .   B: E E E .  (unlawful)   C: . . . E
    var start = DutyRoster(people: 3, days: 4)
    for (person, day) in [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 3)] { start[person, day] = 1 }
    guard case .found(let state) = FirstRoster.build(Layout(problem), near: start) else {
      Issue.record("a roster exists")
      return
    }
    let rows = (0..<3).map { person in
      (0..<4).map { state.roster[person, $0] == 0 ? "." : "E" }.joined(separator: " ")
    }
    #expect(rows == ["E E . .", ". . E .", ". . . E"])
  }

  @Test("A price on changes keeps all but what must change")
  func changes() throws {
    var kept = 0
    for seed in 1...16 {
      var random = SplitMix(seed: seed)
      var problem = RosterProblem.tiny(&random)
      guard let reference = Self.solver(work: 500, seed: seed).solve(problem).rosters.first else {
        continue
      }
      problem.people[0].close(reference[0, 0], on: 0)
      let charged = problem.charging(forChangesFrom: reference) { _, _ in 1000 }
      guard let least = charged.leastByTrying() else { continue }
      let result = Self.solver(work: 1000, seed: seed).solve(charged, from: reference)
      let roster = try #require(result.rosters.first)
      let changed = zip(roster.duties, reference.duties).count { $0 != $1 }
      let cost = try #require(problem.cost(of: roster))
      #expect(result.cost == cost + 1000 * changed, "seed \(seed)")
      #expect(result.lowerBound <= least.cost, "seed \(seed)")
      kept += 1
    }
    #expect(kept > 6, "\(kept) of 16 could be repaired")
  }
}
