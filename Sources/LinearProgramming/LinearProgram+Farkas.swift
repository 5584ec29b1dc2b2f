import CGLPK

extension LinearProgram {
  /// Multipliers of the rows that prove the program infeasible (a Farkas ray); nil if the last solve
  /// did not leave any. The dual simplex leaves them when the duals could be made feasible, as they
  /// can where all costs are >= 0 (minimising) and all columns are `atLeast`.
  ///
  /// With y the ray, A the coefficients, r a row's value and x a column's: r = A x always, but
  /// min over the row bounds of y r > max over the column bounds of (y A) x. Hence y >= 0 on an
  /// `atLeast` row, <= 0 on an `atMost` one. A new column with coefficients a and bounds
  /// `atLeast(0)` can mend the program only if y a > 0. It is scaled arbitrarily.
  public mutating func farkasRay() -> [Double]? {
    guard simplexOutcome == .infeasible, factorize() else { return nil }
    let culprit = glp_get_unbnd_ray(handle)
    guard culprit > 0, isBasic(culprit) else { return nil }
    let combination = combination(of: culprit)
    let sums = reach(of: combination)
    let sign: Double = sums.lowest > tolerance ? 1 : sums.highest < -tolerance ? -1 : 0
    guard sign != 0 else { return nil }
    var ray = [Double](repeating: 0, count: rowCount)
    for (variable, factor) in combination where variable < rowCount {
      ray[variable] = sign * factor
    }
    return ray
  }

  /// Below this, a factor is a rounding error.
  private var tolerance: Double { 1e-9 }

  private func isBasic(_ number: Int32) -> Bool {
    let m = glp_get_num_rows(handle)
    return number <= m
      ? glp_get_row_stat(handle, number) == GLP_BS : glp_get_col_stat(handle, number - m) == GLP_BS
  }

  /// The basic variable less its tableau row times the nonbasic ones: a combination of the rows'
  /// equations r - A x = 0, so 0 for every solution, in which a row's factor is its multiplier.
  private func combination(of number: Int32) -> [(variable: Int, factor: Double)] {
    let row = TableauEntries(count: columnCount) { indices, values in
      glp_eval_tab_row(handle, number, indices, values)
    }
    let others = row.entries.filter { $0.value.magnitude > tolerance }
    return [(Int(number) - 1, 1)] + others.map { ($0.variable, -$0.value) }
  }

  /// Between what values a combination of rows and columns can lie, by their bounds alone.
  private func reach(
    of combination: [(variable: Int, factor: Double)]
  ) -> (lowest: Double, highest: Double) {
    let m = rowCount
    var reach = (lowest: 0.0, highest: 0.0)
    for (variable, factor) in combination {
      let bounds = variable < m ? bounds(row: variable) : bounds(column: variable - m)
      let ends = [factor * bounds.lower, factor * bounds.upper]
      reach.lowest += factor > 0 ? ends[0] : ends[1]
      reach.highest += factor > 0 ? ends[1] : ends[0]
    }
    return reach
  }
}
