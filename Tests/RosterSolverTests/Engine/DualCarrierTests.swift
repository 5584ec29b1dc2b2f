import RosterProblem
import TestSupport
import Testing

@testable import RosterSolver

@Suite("Duals carried to another problem")
struct DualCarrierTests {
  private static var options: SolverOptions {
    var options = SolverOptions()
    options.timeLimit = 5
    options.threads = 1
    return options
  }

  @Test(
    "To the same problem they are the same; with one more person the bound stays within what that row fills"
  )
  func carried() {
    var asked = 0
    for seed in 1...120 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.tiny(&random)
      let solver = RosterSolver(Self.options)
      let own = solver.boundOpen(problem)
      guard own.impossiblePerson == nil, !own.duals.isEmpty else { continue }
      let people = problem.people.count
      let same = DualCarrier(from: problem, to: problem).open(own.duals)
      #expect(Array(same[people...]) == Array(own.duals[people...]), "seed \(seed)")

      // Few enough that all rosters can be tried.
      guard people == 2, problem.days == 4 else { continue }
      var more = problem
      more.people.append(problem.people[random.int(0...(people - 1))])
      let duals = DualCarrier(from: problem, to: more).open(own.duals)
      guard let most = PersonReach(more, person: people).most({ $1 == 0 ? 0 : 1 }) else { continue }
      let proven = solver.boundOpen(more, duals: duals).openAtLeast
      asked += 1
      // One more person fills no more places than a row of theirs has duties, and nobody else is worth less.
      #expect(proven >= own.openAtLeast - most, "seed \(seed)")
      #expect(proven <= more.leastByTrying()?.open ?? .max, "seed \(seed)")
    }
    #expect(asked > 15, "\(asked) asked")
  }

  @Test("Duals of another shape, or of another need, are none")
  func otherShapes() {
    var random = SplitMix(seed: 3)
    let problem = RosterProblem.tiny(&random)
    #expect(DualCarrier(from: problem, to: problem).open([1]).isEmpty)
    var other = problem
    other.cover.removeLast()
    let duals = RosterSolver(Self.options).boundOpen(problem).duals
    #expect(DualCarrier(from: problem, to: other).open(duals).isEmpty)
  }
}
