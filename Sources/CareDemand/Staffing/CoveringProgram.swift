import LinearProgramming

/// An integer covering program: heads n[j] >= 0, whole, of least cost with
/// sum over j of coefficient[i][j] x n[j] >= atLeast[i] for every row i.
struct CoveringProgram {
  /// Cost per head, one per column.
  var costs: [Double]
  /// One coefficient per column, none below zero.
  var rows: [[Double]] = []
  /// What each row needs at least.
  var atLeast: [Double] = []

  /// Adds a row.
  mutating func add(_ coefficients: [Double], atLeast limit: Double) {
    rows.append(coefficients)
    atLeast.append(limit)
  }

  /// The index of a row that nothing can fill. Costs and coefficients have no other conflict: heads
  /// have no upper bound.
  var unreachable: Int? {
    rows.indices.first { atLeast[$0] > 0 && !rows[$0].contains { $0 > 0 } }
  }

  /// More heads than this of one column are never needed: alone they fill every row they help.
  func mostHeads(of column: Int) -> Int {
    rows.indices.reduce(0) { most, row in
      let each = rows[row][column]
      return each > 0 ? max(most, Int((atLeast[row] / each).rounded(.up))) : most
    }
  }

  /// The heads of least cost, proven; `nil` where the solver gave up.
  func optimalHeads() -> [Int]? {
    LinearProgram.withProgram { program -> [Int]? in
      build(&program)
      guard case .optimal = program.branchAndCut() else { return nil }
      return costs.indices.map { Int(program.integerValue(column: $0)) }
    }
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
          cost: costs[column], bounds: .between(0, Double(mostHeads(of: column))), kind: .integer,
          rows: used, coefficients: used.map { rows[$0][column] })
      })
  }
}
