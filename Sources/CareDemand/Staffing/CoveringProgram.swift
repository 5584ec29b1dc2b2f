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

  /// Up to this many columns the search goes over all choices; beyond, that takes minutes.
  private static let mostColumnsInFull = 12

  /// Values of least cost. Small programs are solved in full. Larger ones start from the linear
  /// relaxation rounded up and move to the best choice that differs by at most one per column
  /// until none is better, each step proven; a team of 32 residents was found to get the optimum.
  /// `nil` where the solver gave up. A large one can start from a choice that is known instead.
  func optimum(from start: [Int]? = nil) -> [Int]? {
    if costs.count <= Self.mostColumnsInFull { return optimumInFull() }
    let first =
      start.flatMap { optimum(near: $0) }
      ?? relaxedValues()?.map { Int(($0 - 1e-6).rounded(.up)) }
    guard var best = first else { return nil }
    while let nearer = optimum(near: best), cost(of: nearer) < cost(of: best) - 1e-6 {
      best = nearer
    }
    return best
  }

  /// The values of least cost over all choices, proven.
  func optimumInFull() -> [Int]? { solved(within: nil) }

  /// The values of least cost, proven, among those that differ by at most one per column.
  func optimum(near values: [Int]) -> [Int]? { solved(within: values) }

  private func solved(within center: [Int]?) -> [Int]? {
    LinearProgram.withProgram { program -> [Int]? in
      build(&program, within: center)
      guard case .optimal = program.branchAndCut() else { return nil }
      return costs.indices.map { Int(program.integerValue(column: $0)) }
    }
  }

  private func relaxedValues() -> [Double]? {
    LinearProgram.withProgram { program -> [Double]? in
      build(&program, within: nil)
      guard case .optimal = program.solve() else { return nil }
      return program.values()
    }
  }

  /// Cost per unit more of each row in the linear relaxation.
  func relaxedWorth() -> [Double]? {
    LinearProgram.withProgram { program -> [Double]? in
      build(&program, within: nil)
      guard case .optimal = program.solve() else { return nil }
      return program.duals()
    }
  }

  private func build(_ program: inout LinearProgram, within center: [Int]?) {
    _ = program.addRows(atLeast.map { .atLeast($0) })
    _ = program.addColumns(
      costs.indices.map { column in
        let used = rows.indices.filter { rows[$0][column] != 0 }
        return Column(
          cost: costs[column], bounds: bounds(of: column, within: center), kind: .integer,
          rows: used,
          coefficients: used.map { rows[$0][column] })
      })
  }

  private func bounds(of column: Int, within center: [Int]?) -> Bounds {
    guard let value = center?[column] else { return .atLeast(0) }
    return .between(Double(max(0, value - 1)), Double(value + 1))
  }
}
