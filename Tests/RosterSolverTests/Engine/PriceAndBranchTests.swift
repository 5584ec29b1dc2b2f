import RosterProblem
import RosterSolver
import TestSupport
import Testing

/// From a roster that stands, held against every roster there is.
@Suite("Price and branch")
struct PriceAndBranchTests {
  /// A tiny problem without presence caps, which are no part of this method.
  private static func tiny(_ random: inout SplitMix) -> RosterProblem {
    var problem = RosterProblem.tiny(&random)
    problem.presences = []
    return problem
  }

  /// Every person's rows at random; `nil` where someone has none.
  private static func start(_ problem: RosterProblem, _ random: inout SplitMix) -> DutyRoster? {
    var roster = DutyRoster(people: problem.people.count, days: problem.days)
    for person in problem.people.indices {
      let rows = problem.rows(of: person)
      guard !rows.isEmpty else { return nil }
      let row = random.pick(rows)
      for day in 0..<problem.days { roster[person, day] = Int(row[day]) }
    }
    return roster
  }

  @Test("Bound and roster stand on either side of the best of all, and mostly meet there")
  func best() throws {
    var (solved, reached, proven) = (0, 0, 0)
    for seed in 1...60 {
      var random = SplitMix(seed: seed)
      let problem = Self.tiny(&random)
      guard let start = Self.start(problem, &random) else { continue }
      let least = try #require(problem.leastByTrying()).cost
      let result = PriceAndBranch(seconds: 5).solve(problem, from: start)
      let roster = try #require(result.rosters.first, "seed \(seed)")
      let cost = try #require(result.cost)
      solved += 1
      reached += cost == least ? 1 : 0
      proven += result.lowerBound == cost ? 1 : 0
      #expect(problem.cost(of: roster) == cost, "seed \(seed)")
      #expect(cost <= problem.cost(of: start) ?? .max, "seed \(seed)")
      #expect(result.lowerBound <= least && least <= cost, "seed \(seed)")
    }
    #expect(solved > 30, "\(solved) of 60 have a roster")
    #expect(reached * 5 >= solved * 4, "\(reached) of \(solved) to the best")
    #expect(proven * 2 >= solved, "\(proven) of \(solved) proven")
  }

  @Test("What a problem with cells closed left is a start, and costs no less than with them open")
  func wider() throws {
    var solved = 0
    for seed in 1...30 {
      var random = SplitMix(seed: seed)
      let wide = Self.tiny(&random)
      guard let start = Self.start(wide, &random) else { continue }
      var narrow = wide
      for person in narrow.people.indices {
        for day in 0..<narrow.days where random.once(in: 2) {
          for duty in 0...narrow.people[person].duties.count where duty != start[person, day] {
            narrow.people[person].close(duty, on: day)
          }
        }
      }
      let first = PriceAndBranch(seconds: 5).solve(narrow, from: start)
      let kept = try #require(first.kept, "seed \(seed)")
      let second = PriceAndBranch(seconds: 5).solve(wide, from: kept.roster, keeping: kept)
      let least = try #require(wide.leastByTrying()).cost
      #expect(try #require(second.cost) <= #require(first.cost), "seed \(seed)")
      #expect(second.lowerBound <= least, "seed \(seed)")
      solved += second.cost == least ? 1 : 0
    }
    #expect(solved > 10, "\(solved) of 30 to the best")
  }

  @Test("Of a start that is not lawful the first whose row it is is named")
  func unlawful() throws {
    var random = SplitMix(seed: 3)
    var problem = Self.tiny(&random)
    let start = try #require(Self.start(problem, &random))
    problem.people[1].close(start[1, 2], on: 2)
    let result = PriceAndBranch(seconds: 5).solve(problem, from: start)
    #expect(result.impossiblePerson == 1)
    #expect(result.rosters.isEmpty)
  }
}
