import LinearProgramming

/// One team within an organisation: its cheapest plan at prices for what it takes of the caps on the whole.
///
/// Its program stays the same and only costs change, so each solve starts from the basis of the last; the program itself
/// is made anew each time, since hundreds of them at once would not fit.
struct TeamPricing: Sendable {
  private let workforce: WorkforceCase
  private let caps: [CapCase]
  private let euroPerHourShort: Double
  private var basis: [BasisStatus]?

  init(_ workforce: WorkforceCase, of organisation: OrganisationCase) {
    self.workforce = workforce
    caps = organisation.caps
    euroPerHourShort = organisation.euroPerHourShort
  }

  /// What the team's contracts and needs add to the room of each cap.
  var allowances: [Double] {
    let program = WorkforceProgram(workforce)
    return caps.map(program.allowance)
  }

  /// The plan of least weight + prices . usage; prices are zero or more. The next starts from its basis.
  mutating func plan(at prices: [Double]) throws(WorkforceError) -> TeamTotals {
    let solved = try solved(at: prices, isHiringOpen: true)
    basis = solved.basis
    return solved.totals
  }

  /// The plan of least weight in which nobody is hired: every cap allows it.
  func planWithoutHired() throws(WorkforceError) -> TeamTotals {
    var team = self
    team.basis = nil
    return try team.solved(at: caps.map { _ in 0 }, isHiringOpen: false).totals
  }

  private func solved(
    at prices: [Double], isHiringOpen: Bool
  ) throws(WorkforceError) -> (totals: TeamTotals, basis: [BasisStatus]) {
    let program = WorkforceProgram(workforce)
    let usage = program.usage(of: caps)
    return try LinearProgram.withProgram { solver throws(WorkforceError) in
      var steps = LexicographicProgram(program)
      steps.setCosts(weights(program, usage, prices), &solver)
      steps.load(into: &solver)
      if !isHiringOpen { close(program, &steps, &solver) }
      let isWarm = start(program, steps, &solver)
      guard case .optimal = solver.solve(isWarm ? .primal : .dual) else { throw .unsolved }
      return (totals(program, usage, solver.values()), solver.basis)
    }
  }

  private func weights(
    _ program: WorkforceProgram, _ usage: [[Double]], _ prices: [Double]
  ) -> [Double] {
    program.columns.indices.map { column in
      let own = program.columns[column].euro + program.columns[column].hoursShort * euroPerHourShort
      return prices.indices.reduce(own) { $0 + prices[$1] * usage[$1][column] }
    }
  }

  private func close(
    _ program: WorkforceProgram, _ steps: inout LexicographicProgram,
    _ solver: inout LinearProgram
  ) {
    for column in program.columns.indices
    where program.shell(of: program.columns[column].kind) == .hired {
      steps.setBounds(.fixed(0), column: column, &solver)
    }
  }

  /// From the basis of the last solve, else from those of its years.
  private func start(
    _ program: WorkforceProgram, _ steps: LexicographicProgram, _ solver: inout LinearProgram
  ) -> Bool {
    guard let basis else {
      return WarmStart(program: program, steps: steps).apply(to: &solver)
    }
    solver.setBasis(basis, columns: program.columns.count)
    return true
  }

  private func totals(
    _ program: WorkforceProgram, _ usage: [[Double]], _ values: [Double]
  ) -> TeamTotals {
    var cost = program.fixedEuro
    var short = 0.0
    for (column, value) in values.enumerated() where value != 0 {
      cost += program.columns[column].euro * value
      short += program.columns[column].hoursShort * value
    }
    return TeamTotals(
      cost: cost, hoursShort: short, weight: cost + short * euroPerHourShort,
      usage: usage.map { row in zip(row, values).reduce(0) { $0 + $1.0 * $1.1 } })
  }
}

extension WorkforceProgram {
  /// What one unit of each column takes of each cap.
  fileprivate func usage(of caps: [CapCase]) -> [[Double]] {
    caps.map { cap in
      let range = columnStarts[cap.months.lowerBound]..<columnStarts[cap.months.upperBound]
      return columns.indices.map { range.contains($0) ? usage(of: cap, columns[$0]) : 0 }
    }
  }
}
