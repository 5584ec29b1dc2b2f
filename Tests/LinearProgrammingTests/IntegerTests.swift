import LinearProgramming
import Testing

@Suite("Integer programs with known answers")
struct IntegerTests {
  static let options = [true, false].flatMap { presolve in
    [true, false].map { IntegerOptions(presolve: presolve, cuts: $0) }
  }

  @Test("The optimum lies away from the rounded relaxation: 40 at (0, 5)", arguments: options)
  func awayFromRounding(options: IntegerOptions) {
    SmallProgram.awayFromRounding.lent { program in
      #expect(program.solve() == .optimal)
      #expect(isClose(program.objectiveValue, 41.25))
      #expect(program.branchAndCut(options) == .optimal)
      #expect(program.integerObjective == 40)
      #expect(program.bestBound == 40)
      #expect([program.integerValue(column: 0), program.integerValue(column: 1)] == [0, 5])
    }
  }

  @Test("A knapsack of 7 takes the things of 3 and 4: 23", arguments: options)
  func knapsack(options: IntegerOptions) {
    // Weights 3 4 2 3, values 10 13 7 8. Pairs within 7: 23, 17, 18, 20, 21, 15; no three fit.
    let things: [(Double, Double)] = [(3, 10), (4, 13), (2, 7), (3, 8)]
    let program = SmallProgram(
      sense: .maximize, rows: [.atMost(7)],
      columns: things.map {
        Column(cost: $0.1, kind: .binary, rows: [0], coefficients: [$0.0])
      })
    program.lent { program in
      #expect(program.branchAndCut(options) == .optimal)
      #expect(program.integerObjective == 23)
      #expect((0..<4).map { program.integerValue(column: $0) } == [1, 1, 0, 0])
    }
  }

  @Test("A fixed charge: 3 units at 1 each behind a gate of 10 cost 13", arguments: options)
  func fixedCharge(options: IntegerOptions) {
    // x >= 3, x <= 5z, z binary. Relaxed, z = 0.6 and the cost 9.
    let program = SmallProgram(
      rows: [.atLeast(3), .atMost(0)],
      columns: [
        Column(cost: 1, rows: [0, 1], coefficients: [1, 1]),
        Column(cost: 10, kind: .binary, rows: [1], coefficients: [-5]),
      ])
    program.lent { program in
      program.solve()
      #expect(isClose(program.objectiveValue, 9))
      #expect(program.branchAndCut(options) == .optimal)
      #expect(isClose(program.integerObjective, 13))
      #expect(isClose(program.integerValue(column: 0), 3))
    }
  }

  @Test("Feasible as a linear program, infeasible in whole numbers", arguments: options)
  func integerInfeasible(options: IntegerOptions) {
    // 2x + 2y = 3 holds for x + y = 1.5 alone.
    let program = SmallProgram(
      rows: [.fixed(3)],
      columns: (0..<2).map { _ in
        Column(cost: 1, bounds: .between(0, 9), kind: .integer, rows: [0], coefficients: [2])
      })
    program.lent { program in
      #expect(program.solve() == .optimal)
      #expect(program.branchAndCut(options) == .infeasible)
    }
  }

  @Test("An infeasible or unbounded relaxation says so", arguments: options)
  func relaxation(options: IntegerOptions) {
    var infeasible = SmallProgram.contradiction
    infeasible.columns[0].kind = .integer
    var unbounded = SmallProgram.endless
    unbounded.columns[0].kind = .integer
    #expect(infeasible.lent { $0.branchAndCut(options) } == .infeasible)
    #expect(unbounded.lent { $0.branchAndCut(options) } == .unbounded)
  }

  @Test("Without integer columns the optimum is that of the relaxation", arguments: options)
  func continuous(options: IntegerOptions) {
    SmallProgram.diet.lent { program in
      #expect(program.branchAndCut(options) == .optimal)
      #expect(isClose(program.integerObjective, 9))
    }
  }

  @Test("A gap asked for is kept, and the bound holds", arguments: [0.02, 0.3])
  func gap(relativeGap: Double) {
    let data = SmallProgram.packing(seed: 5, things: 40)
    data.lent { program in
      #expect(program.branchAndCut() == .optimal)
      let best = program.integerObjective
      let outcome = program.branchAndCut(IntegerOptions(relativeGap: relativeGap))
      if case .feasible(let bound) = outcome {
        #expect(bound == program.bestBound)
      } else {
        #expect(outcome == .optimal)
      }
      #expect(program.integerObjective <= best && program.bestBound >= best - 1e-6)
      let gap = (program.bestBound - program.integerObjective) / program.integerObjective
      #expect(gap <= relativeGap + 1e-9)
    }
  }

  @Test("A binary column keeps what it is given within 0...1, and can be made free again")
  func kinds() {
    let program = SmallProgram(
      sense: .maximize,
      columns: [
        Column(cost: 1, bounds: .free, kind: .binary), Column(cost: 1, bounds: .fixed(1)),
        Column(cost: 1, bounds: .between(0, 2.5)),
      ])
    program.lent { program in
      program.setKind(.binary, column: 1)
      #expect(program.bounds(column: 0) == .between(0, 1))
      #expect(program.bounds(column: 1) == .fixed(1))
      #expect(program.branchAndCut() == .optimal)
      #expect(program.integerObjective == 4.5)
      program.setBounds(.between(0, 2), column: 2)
      program.setKind(.integer, column: 2)
      program.setKind(.continuous, column: 0)
      program.setBounds(.between(0, 0.5), column: 0)
      #expect(program.branchAndCut() == .optimal)
      #expect(program.integerObjective == 3.5)
    }
  }

  @Test("Random packings match the best of all subsets", arguments: 1...20)
  func enumeration(seed: UInt64) {
    let data = SmallProgram.packing(seed: seed, things: 9)
    let expected = (0..<512).compactMap { data.value(ofSubset: $0) }.max()
    for options in Self.options {
      data.lent { program in
        #expect(program.branchAndCut(options) == .optimal)
        #expect(isClose(program.integerObjective, expected ?? .nan), "seed \(seed)")
        #expect(isClose(program.bestBound, program.integerObjective), "seed \(seed)")
      }
    }
  }

  @Test("The linear solution stays readable after branch and cut")
  func linearStays() {
    SmallProgram.awayFromRounding.lent { program in
      program.solve()
      for options in Self.options {
        program.branchAndCut(options)
        #expect(isClose(program.objectiveValue, 41.25))
        #expect(isClose(program.values(), [2.25, 3.75]))
      }
    }
  }
}

extension SmallProgram {
  /// The value of the things whose bit is set, nil if they do not fit.
  fileprivate func value(ofSubset bits: Int) -> Double? {
    let taken = columns.indices.filter { bits >> $0 & 1 == 1 }.map { columns[$0] }
    let fits = rows.indices.allSatisfy { row in
      taken.reduce(0) { $0 + $1.coefficients[row] } <= rows[row].upper
    }
    return fits ? taken.reduce(0) { $0 + $1.cost } : nil
  }
}
