import LinearProgramming
import Testing

@Suite("Linear programs with known answers")
struct SimplexTests {
  static let methods: [SimplexMethod] = [.primal, .dual]

  @Test("Two products, three plants: a greatest profit of 36", arguments: methods)
  func products(method: SimplexMethod) {
    SmallProgram.products.lent { program in
      #expect(program.solve(method) == .optimal)
      #expect(isClose(program.objectiveValue, 36))
      #expect(isClose(program.values(), [2, 6]))
      #expect(isClose(program.value(column: 1), 6))
      #expect(isClose(program.value(row: 0), 2))  // plant 1 is used 2 of 4 hours
    }
  }

  @Test("Two rows that both bind: a least cost of 9", arguments: methods)
  func diet(method: SimplexMethod) {
    SmallProgram.diet.lent { program in
      #expect(program.solve(method) == .optimal)
      #expect(isClose(program.objectiveValue, 9))
      #expect(isClose(program.values(), [3, 1]))
    }
  }

  @Test("Transport with equalities: 150", arguments: methods)
  func transport(method: SimplexMethod) {
    SmallProgram.transport.lent { program in
      #expect(program.solve(method) == .optimal)
      #expect(isClose(program.objectiveValue, 150))
      #expect(isClose(program.values(), [5, 0, 15, 5, 25, 0]))
    }
  }

  @Test("The degenerate program that makes the textbook method cycle: -0.05", arguments: methods)
  func beale(method: SimplexMethod) {
    SmallProgram.beale.lent { program in
      #expect(program.solve(method) == .optimal)
      #expect(isClose(program.objectiveValue, -0.05))
      #expect(isClose(program.values(), [0.04, 0, 1, 0]))
    }
  }

  @Test("A contradiction is infeasible", arguments: methods)
  func contradiction(method: SimplexMethod) {
    #expect(SmallProgram.contradiction.lent { $0.solve(method) } == .infeasible)
  }

  @Test("An objective without limit is unbounded", arguments: methods)
  func endless(method: SimplexMethod) {
    #expect(SmallProgram.endless.lent { $0.solve(method) } == .unbounded)
  }

  @Test("A free variable follows through an equality below zero", arguments: methods)
  func free(method: SimplexMethod) {
    // Least x with x - y = 3, x >= -5, y free: x = -5, y = -8.
    let program = SmallProgram(
      rows: [.fixed(3)],
      columns: [
        Column(cost: 1, bounds: .atLeast(-5), rows: [0], coefficients: [1]),
        Column(cost: 0, bounds: .free, rows: [0], coefficients: [-1]),
      ])
    program.lent { program in
      #expect(program.solve(method) == .optimal)
      #expect(isClose(program.values(), [-5, -8]))
    }
  }

  @Test("A row between two limits holds at the one the objective pushes to")
  func range() {
    // 2 <= x + y <= 5: the least sum is 2, the greatest 5.
    let columns = [
      Column(cost: 1, rows: [0], coefficients: [1]), Column(cost: 1, rows: [0], coefficients: [1]),
    ]
    let least = SmallProgram(rows: [.between(2, 5)], columns: columns)
    let greatest = SmallProgram(sense: .maximize, rows: [.between(2, 5)], columns: columns)
    #expect(least.optimum == 2)
    #expect(greatest.optimum == 5)
  }

  @Test("Columns without rows go to their bounds, and a program of nothing is 0")
  func withoutRows() {
    let column = Column(cost: 2, bounds: .between(3, 7))
    #expect(SmallProgram(columns: [column]).optimum == 6)
    #expect(SmallProgram(sense: .maximize, columns: [column]).optimum == 14)
    #expect(SmallProgram().optimum == 0)
  }

  @Test("Equal limits are one value")
  func equalLimits() {
    let column = Column(cost: 1, bounds: .between(4, 4), rows: [0], coefficients: [1])
    #expect(SmallProgram(rows: [.between(4, 4)], columns: [column]).optimum == 4)
    #expect(SmallProgram(rows: [.atMost(3)], columns: [column]).optimum == nil)
  }

  @Test("Bounds come back as they were set")
  func bounds() {
    let all: [Bounds] = [.free, .atLeast(1), .atMost(-2), .between(0, 3), .fixed(5)]
    let program = SmallProgram(rows: all, columns: all.map { Column(cost: 0, bounds: $0) })
    program.lent { program in
      for (k, bounds) in all.enumerated() {
        #expect(program.bounds(row: k) == bounds)
        #expect(program.bounds(column: k) == bounds)
      }
    }
  }
}
