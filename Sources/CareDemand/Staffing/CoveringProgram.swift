import LinearProgramming

/// An integer program: whole numbers x[j] >= 0 of least cost with
/// sum over j of coefficient[i][j] x x[j] >= atLeast[i] for every row i.
struct CoveringProgram {
  /// Cost per unit, one per column, above zero.
  var costs: [Double]
  /// One coefficient per column.
  private(set) var rows: [[Double]] = []
  /// What each row needs at least.
  var atLeast: [Double] = []

  init(costs: [Double]) { self.costs = costs }

  /// Adds a row.
  mutating func add(_ coefficients: [Double], atLeast limit: Double) {
    rows.append(coefficients)
    atLeast.append(limit)
  }

  /// The index of a row that nothing can fill.
  var unreachable: Int? {
    rows.indices.first { atLeast[$0] > 0 && !rows[$0].contains { $0 > 0 } }
  }

  /// What a choice costs.
  func cost(of values: [Int]) -> Double {
    zip(costs, values).reduce(0) { $0 + $1.0 * Double($1.1) }
  }

  /// The values of least cost, proven; `nil` where the solver gave up.
  func optimum() -> [Int]? {
    LinearProgram.withProgram { program -> [Int]? in
      build(&program)
      guard case .optimal = program.branchAndCut() else { return nil }
      return costs.indices.map { Int(program.integerValue(column: $0)) }
    }
  }

  /// The optimum of a program that asks for more than one already solved, whose least cost `known`
  /// is: that cost is a bound, and where it is reached the search ends at once.
  func optimum(costingAtLeast known: Double) -> [Int]? {
    var bounded = self
    bounded.add(costs, atLeast: known * (1 - 1e-7))
    return bounded.optimum()
  }

  /// Cost per unit more of each row in the linear relaxation.
  func relaxedWorth() -> [Double]? {
    LinearProgram.withProgram { program -> [Double]? in
      build(&program)
      guard case .optimal = program.solve() else { return nil }
      return program.duals()
    }
  }

  private func build(_ program: inout LinearProgram) {
    _ = program.addRows(atLeast.map { .atLeast($0) })
    _ = program.addColumns(
      costs.indices.map { column in
        let used = rows.indices.filter { rows[$0][column] != 0 }
        return Column(
          cost: costs[column], kind: .integer, rows: used,
          coefficients: used.map { rows[$0][column] })
      })
  }
}
