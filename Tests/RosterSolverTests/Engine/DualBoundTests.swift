import RosterProblem
import Testing
import TestSupport

@testable import RosterSolver

@Suite("What prices prove without solving")
struct DualBoundTests {
  private static let seeds = 1...150

  /// Drawn duals of the right shape: any of them bound.
  private static func duals(_ problem: RosterProblem, _ random: inout SplitMix) -> [Double] {
    Master(Layout(problem), objective: .total).bounds.map { _ in Double(random.int(-20...120)) }
  }

  @Test(
    "Whatever the duals, no roster is cheaper than they say; nor one in which duties are closed")
  func valid() throws {
    var asked = 0
    for seed in Self.seeds {
      var random = SplitMix(seed: seed)
      let plain = RosterProblem.tiny(&random)
      let problem = random.once(in: 2) ? plain : plain.countingShortfalls()
      guard let least = problem.leastByTrying() else { continue }
      let bound = try #require(DualBound(problem, duals: Self.duals(problem, &random)))
      #expect(bound.bound <= Double(least.cost) + 1e-6, "seed \(seed)")
      let person = random.int(0...(problem.people.count - 1))
      let closed = (0..<problem.days).compactMap { day in
        random.once(in: 2)
          ? (day: day, duty: random.int(0...problem.people[person].duties.count)) : nil
      }
      var narrowed = problem
      for (day, duty) in closed { narrowed.people[person].close(duty, on: day) }
      guard let priced = bound.bound(closing: closed, of: person) else {
        #expect(narrowed.rows(of: person) == [], "seed \(seed)")
        continue
      }
      #expect(priced >= bound.bound - 1e-6, "seed \(seed)")
      guard let left = narrowed.leastByTrying() else { continue }
      asked += 1
      #expect(priced <= Double(left.cost) + 1e-6, "seed \(seed)")
    }
    #expect(asked > 60)
  }

  @Test("At the duals of a proven bound it is that bound again")
  func again() throws {
    var options = SolverOptions()
    (options.timeLimit, options.workLimit, options.threads) = (nil, 500, 1)
    for seed in 1...30 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.tiny(&random)
      let solved = RosterSolver(options).bound(problem)
      guard !solved.duals.isEmpty else { continue }
      let bound = try #require(DualBound(problem, duals: solved.duals)).bound
      #expect(Int((bound - 1e-6).rounded(.up)) <= solved.lowerBound, "seed \(seed)")
      // Presence is no part of the duals, and costs are whole: nothing else may be lost.
      #expect(bound > Double(solved.lowerBound) - 1 - 1e-6, "seed \(seed)")
    }
  }

  @Test("Duals of another problem's shape are refused")
  func shape() {
    var random = SplitMix(seed: 1)
    #expect(DualBound(RosterProblem.tiny(&random), duals: [1, 2]) == nil)
  }
}

@Suite("How much one person can do")
struct PersonReachTests {
  @Test("The most of anything is what the best of all lawful rows has")
  func most() throws {
    var told = 0
    var tight = 0
    for seed in 1...200 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.tiny(&random)
      for person in problem.people.indices {
        let width = problem.people[person].duties.count + 1
        let worth = (0..<(problem.days * width)).map { $0 % width == 0 ? 0 : random.int(0...2) }
        let rows = problem.rows(of: person)
        let best = rows.map { row in
          row.enumerated().reduce(0) { $0 + worth[$1.offset * width + Int($1.element)] }
        }.max()
        let most = PersonReach(problem, person: person).most { worth[$0 * width + $1] }
        guard let best else { continue }
        told += 1
        let found = try #require(most, "seed \(seed)")
        #expect(found >= best, "seed \(seed), person \(person)")
        tight += found == best ? 1 : 0
      }
    }
    #expect(tight * 100 >= told * 97, "\(tight) of \(told) exact")
  }
}
