import CGLPK

extension LinearProgram {
  /// How many rows there are.
  public var rowCount: Int { Int(glp_get_num_rows(handle)) }

  /// How many columns there are.
  public var columnCount: Int { Int(glp_get_num_cols(handle)) }

  /// Adds rows without coefficients, which come with the columns, and returns their indices. They
  /// enter the basis.
  @discardableResult
  public mutating func addRows(_ bounds: [Bounds]) -> Range<Int> {
    let first = rowCount
    guard !bounds.isEmpty else { return first..<first }
    for (k, bounds) in bounds.enumerated() { bounds.validate("row \(first + k)") }
    glp_add_rows(handle, Int32(bounds.count))
    for (k, bounds) in bounds.enumerated() { apply(bounds, row: first + k) }
    return first..<first + bounds.count
  }

  /// Adds columns and returns their indices. They stay outside the basis, so that the next solve
  /// starts from the present solution. Takes time in proportion to the coefficients.
  @discardableResult
  public mutating func addColumns(_ columns: [Column]) -> Range<Int> {
    let first = columnCount
    guard !columns.isEmpty else { return first..<first }
    glp_add_cols(handle, Int32(columns.count))
    for (k, column) in columns.enumerated() { fill(first + k, with: column) }
    return first..<first + columns.count
  }

  /// Gives an empty column its cost, kind, bounds and coefficients.
  private mutating func fill(_ index: Int, with column: Column) {
    column.bounds.validate("column \(index)")
    let bounds = column.kind.cut(column.bounds, "column \(index)")
    setCost(column.cost, column: index)
    if column.kind != .continuous { glp_set_col_kind(handle, Int32(index + 1), GLP_IV) }
    apply(bounds, column: index)
    let program = handle
    scratch.withEntries(
      column.rows, column.coefficients, limit: rowCount, owner: "column \(index)"
    ) { count, indices, values in
      glp_set_mat_col(program, Int32(index + 1), count, indices, values)
    }
  }

  /// Replaces the coefficients of a row: to add a cut over columns that are there.
  public mutating func setCoefficients(_ coefficients: [Double], columns: [Int], row: Int) {
    let number = rowNumber(row)
    let program = handle
    scratch.withEntries(columns, coefficients, limit: columnCount, owner: "row \(row)") {
      count, indices, values in
      glp_set_mat_row(program, number, count, indices, values)
    }
  }

  /// Changes the bounds of a row.
  public mutating func setBounds(_ bounds: Bounds, row: Int) {
    _ = rowNumber(row)
    bounds.validate("row \(row)")
    apply(bounds, row: row)
  }

  /// Changes the bounds of a column.
  public mutating func setBounds(_ bounds: Bounds, column: Int) {
    _ = columnNumber(column)
    bounds.validate("column \(column)")
    apply(bounds, column: column)
  }

  /// Changes what one unit of a column adds to the objective.
  public mutating func setCost(_ cost: Double, column: Int) {
    require(cost.isFinite, "column \(column) has cost \(cost)")
    glp_set_obj_coef(handle, columnNumber(column), cost)
  }

  /// Changes what values a column may take. `binary` cuts its bounds to 0...1.
  public mutating func setKind(_ kind: Kind, column: Int) {
    let number = columnNumber(column)
    let bounds = kind.cut(bounds(column: column), "column \(column)")
    glp_set_col_kind(handle, number, kind == .continuous ? GLP_CV : GLP_IV)
    apply(bounds, column: column)
  }

  private func apply(_ bounds: Bounds, row: Int) {
    let (lower, upper) = bounds.glpkLimits
    glp_set_row_bnds(handle, Int32(row + 1), bounds.glpkType, lower, upper)
  }

  private func apply(_ bounds: Bounds, column: Int) {
    let (lower, upper) = bounds.glpkLimits
    glp_set_col_bnds(handle, Int32(column + 1), bounds.glpkType, lower, upper)
  }
}

extension LinearProgram {
  /// The bounds of a row.
  public func bounds(row: Int) -> Bounds {
    let number = rowNumber(row)
    return Bounds(
      lower: limit(glp_get_row_lb(handle, number)), upper: limit(glp_get_row_ub(handle, number)))
  }

  /// The bounds of a column.
  public func bounds(column: Int) -> Bounds {
    let number = columnNumber(column)
    return Bounds(
      lower: limit(glp_get_col_lb(handle, number)), upper: limit(glp_get_col_ub(handle, number)))
  }

  /// GLPK says "none" with the greatest finite number.
  private func limit(_ number: Double) -> Double {
    number.magnitude == .greatestFiniteMagnitude ? .infinity : number
  }

  /// GLPK's number of a row.
  func rowNumber(_ row: Int) -> Int32 {
    require(0 <= row && row < rowCount, "row \(row) does not exist, there are \(rowCount)")
    return Int32(row + 1)
  }

  /// GLPK's number of a column.
  func columnNumber(_ column: Int) -> Int32 {
    require(
      0 <= column && column < columnCount,
      "column \(column) does not exist, there are \(columnCount)")
    return Int32(column + 1)
  }
}
