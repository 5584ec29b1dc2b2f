import LinearProgramming
import Testing

@Suite("Stopping at a limit claims no more than was proved")
struct LimitTests {
  @Test("The primal simplex stopped on its way is feasible, not optimal")
  func primal() {
    SmallProgram.products.lent { program in
      #expect(program.solve(.primal, iterationLimit: 1) == .feasible)
      #expect(program.objectiveValue < 36)
      #expect(program.solve() == .optimal)
    }
  }

  @Test("The dual simplex stopped on its way bounds the optimum")
  func dual() {
    SmallProgram.diet.lent { program in
      #expect(program.solve(.dual, iterationLimit: 1) == .dualFeasible)
      #expect(program.objectiveValue < 9)
      #expect(program.solve(.dual) == .optimal)
    }
  }

  @Test("The primal simplex stopped before it is feasible has proved nothing")
  func nothing() {
    // The rows hold nowhere at 0, and the negative cost makes the duals infeasible as well.
    let program = SmallProgram(
      rows: [.atLeast(4), .atLeast(6)],
      columns: [
        Column(cost: -2, bounds: .between(0, 9), rows: [0, 1], coefficients: [1, 1]),
        Column(cost: 3, rows: [0, 1], coefficients: [1, 3]),
      ])
    #expect(program.lent { $0.solve(iterationLimit: 0) } == .unknown)
  }

  @Test("No time at all is not an optimum, and the next solve goes on")
  func noTime() {
    SmallProgram.covering(seed: 1).lent { program in
      #expect(program.solve(timeLimit: 0) != .optimal)
      #expect(program.solve(timeLimit: 3600) == .optimal)
    }
  }

  @Test("Branch and cut without time finds nothing or something, with a bound that holds")
  func integerNoTime() {
    let data = SmallProgram.packing(seed: 3, things: 40)
    let best = data.lent { program in
      #expect(program.branchAndCut() == .optimal)
      return program.integerObjective
    }
    for presolve in [true, false] {
      data.lent { program in
        let outcome = program.branchAndCut(IntegerOptions(presolve: presolve, timeLimit: 0))
        switch outcome {
        case .noSolution(let bound), .feasible(let bound): #expect(bound >= best - 1e-6)
        default: Issue.record("claims \(outcome) without time")
        }
      }
    }
  }
}
