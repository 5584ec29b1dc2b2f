import LinearProgramming
import Testing

@Suite("Duals and reduced costs")
struct DualTests {
  @Test("The dual of an at-least row is >= 0 when minimising")
  func atLeastMinimising() {
    SmallProgram.diet.lent { program in
      program.solve()
      #expect(isClose(program.duals(), [1.5, 0.5]))
      #expect(isClose(program.dual(row: 1), 0.5))
      #expect(isClose(program.reducedCosts(), [0, 0]))
    }
  }

  @Test("The dual of an at-most row is >= 0 when maximising, and 0 where there is room")
  func atMostMaximising() {
    SmallProgram.products.lent { program in
      program.solve()
      #expect(isClose(program.duals(), [0, 1.5, 1]))
    }
  }

  @Test("The dual of an at-most row is <= 0 when minimising, of an at-least row when maximising")
  func otherSides() {
    // Least -x with x <= 3: one more saves 1. Greatest -x with x >= 3: one more costs 1.
    let column = Column(cost: -1, rows: [0], coefficients: [1])
    let duals = [
      SmallProgram(rows: [.atMost(3)], columns: [column]),
      SmallProgram(sense: .maximize, rows: [.atLeast(3)], columns: [column]),
    ].map { $0.lent { program in (program.solve(), program.duals()).1 } }
    #expect(duals == [[-1], [-1]])
  }

  @Test("A column left out has the reduced cost it would have to lose")
  func reducedCost() {
    // Cover 4 at 2 each (dual 2); a column that covers 1 at cost 5 is 3 too dear.
    let program = SmallProgram(
      rows: [.atLeast(4)],
      columns: [
        Column(cost: 2, rows: [0], coefficients: [1]),
        Column(cost: 5, rows: [0], coefficients: [1]),
      ])
    program.lent { program in
      program.solve()
      #expect(program.reducedCost(column: 1) == 3)
      #expect(program.values() == [4, 0])
    }
  }

  @Test("Random programs: duals price every column and give the objective", arguments: 1...20)
  func strongDuality(seed: UInt64) {
    let data = SmallProgram.covering(seed: seed)
    data.lent { program in
      #expect(program.solve(seed.isMultiple(of: 2) ? .dual : .primal) == .optimal)
      let duals = program.duals()
      let priced = data.columns.map { column in
        zip(column.rows, column.coefficients).reduce(column.cost) { $0 - duals[$1.0] * $1.1 }
      }
      #expect(isClose(priced, program.reducedCosts()), "seed \(seed)")
      #expect(priced.allSatisfy { $0 > -1e-7 } && duals.allSatisfy { $0 > -1e-7 }, "seed \(seed)")
      let dualObjective = zip(data.rows, duals).reduce(0) { $0 + $1.0.lower * $1.1 }
      #expect(isClose(dualObjective, program.objectiveValue), "seed \(seed)")
    }
  }

  @Test("A Farkas ray proves the contradiction and prices what would mend it")
  func farkas() throws {
    let ray = SmallProgram.contradiction.lent { program in
      program.solve(.dual)
      return program.farkasRay()
    }
    // x + y <= 1 less x + y >= 2: equal and opposite multipliers.
    let y = try #require(ray)
    #expect(y[0] < 0 && y[1] > 0)
    #expect(isClose(y[0], -y[1]))
    // A column that serves the second row alone mends it.
    let mended = SmallProgram.contradiction.lent { program in
      program.addColumns([Column(cost: 1, rows: [1], coefficients: [1])])
      return program.solve(.dual)
    }
    #expect(mended == .optimal)
  }

  @Test("There is no Farkas ray of a feasible program")
  func noFarkas() {
    let ray = SmallProgram.diet.lent { program in
      program.solve(.dual)
      return program.farkasRay()
    }
    #expect(ray == nil)
  }
}
