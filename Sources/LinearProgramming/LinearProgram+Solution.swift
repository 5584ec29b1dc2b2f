import CGLPK

// Reading the basic solution of the last simplex run.
extension LinearProgram {
  /// The objective value of the last solve.
  public var objectiveValue: Double { glp_get_obj_val(solved) }

  /// The value of a column.
  public func value(column: Int) -> Double { glp_get_col_prim(solved, columnNumber(column)) }

  /// The reduced cost of a column: its cost less the duals times its coefficients.
  public func reducedCost(column: Int) -> Double {
    glp_get_col_dual(solved, columnNumber(column))
  }

  /// The value of a row: the sum of its columns' values times their coefficients.
  public func value(row: Int) -> Double { glp_get_row_prim(solved, rowNumber(row)) }

  /// The dual of a row: what one unit more of its active bound adds to the objective.
  public func dual(row: Int) -> Double { glp_get_row_dual(solved, rowNumber(row)) }

  /// The values of all columns.
  public func values() -> [Double] { all(columnCount, glp_get_col_prim) }

  /// The duals of all rows.
  public func duals() -> [Double] { all(rowCount, glp_get_row_dual) }

  /// The reduced costs of all columns.
  public func reducedCosts() -> [Double] { all(columnCount, glp_get_col_dual) }

  /// One number of each row or column, by GLPK's getter.
  private func all(_ count: Int, _ number: (OpaquePointer, Int32) -> Double) -> [Double] {
    let program = solved
    return (0..<count).map { number(program, Int32($0 + 1)) }
  }

  /// GLPK's program, which must have a basic solution.
  private var solved: OpaquePointer {
    switch simplexOutcome {
    case nil: fatalError("a value of a linear program was read before a solve")
    case .failed: fatalError("a value of a linear program was read after a solve that failed")
    default: handle
    }
  }
}
