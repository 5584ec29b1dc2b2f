import Planning
import RosterModel
import RosterProblem
import RosterSolver
import Testing

@Suite("The problem of some parts of the objective")
struct ObjectivePartsProblemTests {
  @Test("Each part alone allows the same rosters, and together they cost what the whole does")
  func sum() throws {
    let scenario = try Shipped.scenario("small")
    let whole = try Planner.problem(of: scenario)
    let parts = try ObjectivePart.allCases.map { try Planner.problem(of: scenario, parts: [$0]) }
    for part in parts { #expect(part.allowsTheSame(as: whole)) }
    var options = SolverOptions.counted(20)
    let rosters = try [1, 2, 3].map { seed in
      options.seed = seed
      return try #require(RosterSolver(options).solve(whole).rosters.first)
    }
    for roster in rosters {
      #expect(parts.reduce(0) { $0 + ($1.cost(of: roster) ?? .max / 16) } == whole.cost(of: roster))
    }
    // More than one part has something to say of them.
    #expect(parts.count { $0.cost(of: rosters[0]) ?? 0 > 0 } > 1)
  }
}
