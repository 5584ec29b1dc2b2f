import LinearProgramming

/// The basis of a program, to come back to.
struct SavedBasis {
  private let rows: [BasisStatus]
  private let columns: [BasisStatus]

  init(_ program: borrowing LinearProgram) {
    var rows: [BasisStatus] = []
    for row in 0..<program.rowCount { rows.append(program.basisStatus(row: row)) }
    var columns: [BasisStatus] = []
    for column in 0..<program.columnCount { columns.append(program.basisStatus(column: column)) }
    self.rows = rows
    self.columns = columns
  }

  /// Puts it back, in a program of the same size.
  func restore(_ program: inout LinearProgram) {
    for (row, status) in rows.enumerated() { program.setBasisStatus(status, row: row) }
    for (column, status) in columns.enumerated() { program.setBasisStatus(status, column: column) }
  }
}
