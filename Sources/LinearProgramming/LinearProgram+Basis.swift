import CGLPK

/// Where a row or column stands in a basis.
public enum BasisStatus: Hashable, Sendable {
  /// In the basis: its value follows from the others.
  case basic
  /// Outside, at its lower bound.
  case atLower
  /// Outside, at its upper bound.
  case atUpper
  /// Outside, without bounds, at 0.
  case free
  /// Outside, at its only value.
  case fixed
}

extension BasisStatus {
  fileprivate init(glpk status: Int32) {
    self =
      switch status {
      case GLP_BS: .basic
      case GLP_NL: .atLower
      case GLP_NU: .atUpper
      case GLP_NF: .free
      default: .fixed
      }
  }

  fileprivate var glpk: Int32 {
    switch self {
    case .basic: GLP_BS
    case .atLower: GLP_NL
    case .atUpper: GLP_NU
    case .free: GLP_NF
    case .fixed: GLP_NS
    }
  }
}

extension LinearProgram {
  /// Where a column stands in the present basis.
  public func basisStatus(column: Int) -> BasisStatus {
    BasisStatus(glpk: glp_get_col_stat(handle, columnNumber(column)))
  }

  /// Where a row stands in the present basis.
  public func basisStatus(row: Int) -> BasisStatus {
    BasisStatus(glpk: glp_get_row_stat(handle, rowNumber(row)))
  }

  /// Moves a column in or out of the basis. Outside, it goes where its bounds let it. A basis whose
  /// basic members do not number the rows is made anew by the next solve.
  public mutating func setBasisStatus(_ status: BasisStatus, column: Int) {
    glp_set_col_stat(handle, columnNumber(column), status.glpk)
  }

  /// Moves a row in or out of the basis; as for a column.
  public mutating func setBasisStatus(_ status: BasisStatus, row: Int) {
    glp_set_row_stat(handle, rowNumber(row), status.glpk)
  }

  /// Makes the basis of all rows, the one a program starts with.
  public mutating func setStandardBasis() { glp_std_basis(handle) }

  /// Makes a triangular basis with as many columns as fit (a crash basis).
  public mutating func crashBasis() { glp_adv_basis(handle, 0) }
}
