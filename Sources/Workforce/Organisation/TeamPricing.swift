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
  var allowances: [Double] { caps.map(workforce.allowance) }

  /// The plan of least weight + prices . usage; prices are zero or more. The next starts from its basis.
  ///
  /// - Returns: the plan, and the same with every hired hour left short, which every cap allows.
  mutating func plan(
    at prices: [Double]
  ) throws(WorkforceError) -> (plan: TeamTotals, withoutHired: TeamTotals) {
    let program = WorkforceProgram(workforce)
    let usage = program.usage(of: caps)
    let solved = try LinearProgram.withProgram { solver throws(WorkforceError) in
      let steps = LexicographicProgram(program, costs: weights(program, usage, prices))
      steps.load(into: &solver)
      let isWarm = start(program, steps, &solver)
      guard case .optimal = solver.solve(isWarm ? .primal : .dual) else {
        throw WorkforceError.unsolved
      }
      return (values: solver.values(), basis: solver.basis)
    }
    basis = solved.basis
    let plan = totals(program, usage, solved.values)
    return (plan, plan.without(hired(program, usage, solved.values), euroPerHourShort))
  }

  private func weights(
    _ program: WorkforceProgram, _ usage: [[Double]], _ prices: [Double]
  ) -> [Double] {
    program.columns.indices.map { column in
      let own = program.columns[column].euro + program.columns[column].hoursShort * euroPerHourShort
      return prices.indices.reduce(own) { $0 + prices[$1] * usage[$1][column] }
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

  /// What hired hours take: their euro, hours, and of each cap more than the same hours short would.
  private func hired(
    _ program: WorkforceProgram, _ usage: [[Double]], _ values: [Double]
  ) -> TeamTotals {
    var hired = TeamTotals(cost: 0, hoursShort: 0, weight: 0, usage: caps.map { _ in 0 })
    for (column, value) in values.enumerated() where value > 0 {
      let part = program.columns[column]
      guard program.shell(of: part.kind) == .hired, let month = part.kind.month else { continue }
      hired.cost += part.euro * value
      hired.hoursShort += value
      for (index, cap) in caps.enumerated() where cap.months.contains(month) {
        let short = cap.cap.base == .hours ? cap.cap.share : 0
        hired.usage[index] += (usage[index][column] - short) * value
      }
    }
    return hired
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

extension TeamTotals {
  /// With hired hours left short.
  fileprivate func without(_ hired: TeamTotals, _ euroPerHourShort: Double) -> TeamTotals {
    TeamTotals(
      cost: cost - hired.cost, hoursShort: hoursShort + hired.hoursShort,
      weight: weight - hired.cost + hired.hoursShort * euroPerHourShort,
      usage: zip(usage, hired.usage).map { $0 - $1 })
  }
}
