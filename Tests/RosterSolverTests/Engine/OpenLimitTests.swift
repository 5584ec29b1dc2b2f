import RosterProblem
import TestSupport
import Testing

@testable import RosterSolver

@Suite("What is proven of rosters that leave few heads open")
struct OpenLimitTests {
  private static var options: SolverOptions {
    var options = SolverOptions()
    options.timeLimit = 5
    options.threads = 1
    return options
  }

  /// The least cost of rosters by the heads they leave open, by trying all, with a roster for each.
  private static func byTrying(_ problem: RosterProblem) -> [Int: (cost: Int, roster: DutyRoster)] {
    let choices = problem.people.indices.map { problem.rows(of: $0) }
    var least: [Int: (cost: Int, roster: DutyRoster)] = [:]
    var roster = DutyRoster(people: problem.people.count, days: problem.days)
    func place(_ person: Int) {
      guard person < problem.people.count else {
        let open = problem.cover.reduce(0) { $0 + problem.open($1, in: roster) }
        guard let cost = problem.cost(of: roster), cost < least[open]?.cost ?? .max else { return }
        return least[open] = (cost, roster)
      }
      for row in choices[person] {
        for day in 0..<problem.days { roster[person, day] = Int(row[day]) }
        place(person + 1)
      }
    }
    place(0)
    return least
  }

  /// The same problem in which an open head costs nothing, as in a goal that comes after it.
  private static func goal(_ seed: Int) -> RosterProblem {
    var random = SplitMix(seed: seed)
    var problem = RosterProblem.tiny(&random)
    for group in problem.cover.indices {
      problem.cover[group].openCost = 0
      problem.cover[group].loneCost = 0
    }
    return problem
  }

  @Test(
    "No bound is above what a roster that leaves as few open costs, and it says more than one without the limit"
  )
  func limited() {
    var (asked, gained, tight) = (0, 0, 0)
    for seed in 1...60 {
      let problem = Self.goal(seed)
      let least = Self.byTrying(problem)
      guard let fewest = least.keys.min() else { continue }
      let free = RosterSolver(Self.options).bound(problem).lowerBound
      for most in fewest...(fewest + 2) {
        let within = least.filter { $0.key <= most }.values.min { $0.cost < $1.cost }
        // A bound below nothing is not told.
        guard let within, within.cost >= 0 else { continue }
        let solver = RosterSolver(Self.options)
        let bound = solver.bound(problem, openAtMost: most, from: within.roster).lowerBound
        asked += 1
        gained += bound > free ? 1 : 0
        tight += bound == within.cost ? 1 : 0
        #expect(bound <= within.cost, "seed \(seed), at most \(most) open")
        #expect(bound >= free, "seed \(seed), at most \(most) open")
      }
    }
    #expect(asked > 60, "\(asked) asked")
    #expect(gained * 4 > asked, "\(gained) of \(asked) gain by the limit")
    #expect(tight * 8 > asked, "\(tight) of \(asked) tight")
  }

  @Test("A start that leaves more open, or is not lawful, takes nothing from the bound")
  func otherStarts() {
    for seed in 1...30 {
      let problem = Self.goal(seed)
      let least = Self.byTrying(problem)
      guard let fewest = least.keys.min(), let within = least[fewest], within.cost >= 0,
        let other = least[least.keys.max() ?? fewest]
      else { continue }
      for start in [other.roster, DutyRoster(people: problem.people.count, days: problem.days)] {
        let bound = RosterSolver(Self.options)
          .bound(problem, openAtMost: fewest, from: start).lowerBound
        #expect(bound <= within.cost, "seed \(seed)")
      }
    }
  }

  @Test("Open heads alone are bounded by no more than the fewest, mostly by them")
  func openAlone() {
    var (asked, tight) = (0, 0)
    for seed in 1...60 {
      let problem = Self.goal(seed)
      guard let fewest = Self.byTrying(problem).keys.min() else { continue }
      let proven = RosterSolver(Self.options).boundOpen(problem).openAtLeast
      asked += 1
      tight += proven == fewest ? 1 : 0
      #expect(proven <= fewest, "seed \(seed)")
    }
    #expect(asked > 20 && tight * 2 > asked, "\(tight) of \(asked) tight")
  }
}
