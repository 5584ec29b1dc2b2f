import LinearProgramming

/// A linear program solved for one goal after the other: each goal among the optima of those before.
///
/// After an optimum, whatever the duals pay for is fixed where it stands: a column with a reduced cost, a row with a
/// dual. What is left free are exactly the optima (complementary slackness), and the next goal starts from the basis
/// that is there.
struct LexicographicProgram {
  /// Limits as they stand, fixings included.
  private(set) var rowBounds: [Bounds]
  private(set) var columnBounds: [Bounds]
  private let columns: [ProgramColumn]
  private(set) var costs: [Double]

  /// Duals below this, euro or hours, are rounding: what they would fix stays free.
  private static let tolerance = 1e-7

  /// - Parameter costs: what is to be least first, a cost for each column; `nil` for nothing.
  init(_ program: WorkforceProgram, costs: [Double]? = nil) {
    rowBounds = program.rows.map(\.bounds)
    columnBounds = program.columns.map(\.bounds)
    columns = program.columns
    self.costs = costs ?? [Double](repeating: 0, count: columns.count)
  }

  /// Puts the program into an empty one.
  func load(into solver: inout LinearProgram) {
    _ = solver.addRows(rowBounds)
    _ = solver.addColumns(
      columns.indices.map {
        Column(
          cost: costs[$0], bounds: columnBounds[$0], rows: columns[$0].rows,
          coefficients: columns[$0].coefficients)
      })
  }

  /// What is to be least from now on: a cost for each column.
  mutating func setCosts(_ costs: [Double], _ solver: inout LinearProgram) {
    for (column, cost) in costs.enumerated() where cost != self.costs[column] {
      solver.setCost(cost, column: column)
    }
    self.costs = costs
  }

  mutating func setBounds(_ bounds: Bounds, column: Int, _ solver: inout LinearProgram) {
    columnBounds[column] = bounds
    solver.setBounds(bounds, column: column)
  }

  mutating func setBounds(_ bounds: Bounds, row: Int, _ solver: inout LinearProgram) {
    rowBounds[row] = bounds
    solver.setBounds(bounds, row: row)
  }

  /// Leaves only the optima of the goal that was solved.
  mutating func keepOptima(_ solver: inout LinearProgram) {
    let (duals, reduced) = (solver.duals(), solver.reducedCosts())
    let (sums, values) = (rowBounds.indices.map { solver.value(row: $0) }, solver.values())
    for row in duals.indices where abs(duals[row]) > Self.tolerance {
      setBounds(.fixed(sums[row]), row: row, &solver)
    }
    for column in reduced.indices where abs(reduced[column]) > Self.tolerance {
      setBounds(.fixed(values[column]), column: column, &solver)
    }
  }

  /// A lower bound on the goal by weak duality, whatever the duals y are:
  ///
  /// sum over rows of y x limit + sum over columns of d x limit, d = cost - y x coefficients,
  ///
  /// each at the limit that makes it least. Where a column has none, ``ProgramColumn/limit`` is one no
  /// optimum passes. It is computed here from the data, not taken from the solver.
  func bound(_ duals: [Double]) -> Double {
    let byRows = zip(duals, rowBounds).reduce(0.0) { sum, pair in
      let (dual, bounds) = pair
      guard dual != 0 else { return sum }
      let limit = dual > 0 ? bounds.lower : bounds.upper
      // A dual on a side without a limit is rounding of zero; the row counts nothing then.
      return limit.isFinite ? sum + dual * limit : sum
    }
    return columns.indices.reduce(byRows) { $0 + least($1, duals) }
  }

  private func least(_ column: Int, _ duals: [Double]) -> Double {
    let part = columns[column]
    let paid = zip(part.rows, part.coefficients).reduce(0.0) { sum, entry in
      let dual = duals[entry.0]
      let bounds = rowBounds[entry.0]
      let counts = (dual > 0 ? bounds.lower : bounds.upper).isFinite
      return counts ? sum + dual * entry.1 : sum
    }
    let reduced = costs[column] - paid
    let bounds = columnBounds[column]
    let limit = reduced > 0 ? bounds.lower : min(bounds.upper, part.limit)
    return reduced * (limit.isFinite ? limit : -part.limit)
  }
}
