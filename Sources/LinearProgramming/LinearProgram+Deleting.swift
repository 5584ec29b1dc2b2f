import CGLPK
import CGLPKShim

extension LinearProgram {
  /// Deletes columns, given in any order. Later ones move down.
  ///
  /// The basis stays a basis: a basic column among them is first exchanged for another member, at
  /// the cost of one factorisation each.
  public mutating func deleteColumns(_ columns: [Int]) {
    guard !columns.isEmpty else { return }
    let doomed = marked(columns, limit: columnCount, owner: "a list of columns to delete")
    for column in columns where basisStatus(column: column) == .basic {
      guard exchange(basicColumn: column, sparing: doomed) else { break }
    }
    glp_del_cols(handle, Int32(columns.count), glpkNumbers(columns))
  }

  /// Deletes rows, given in any order. Later ones move down. The basis stays a basis, as above.
  public mutating func deleteRows(_ rows: [Int]) {
    guard !rows.isEmpty else { return }
    let doomed = marked(rows, limit: rowCount, owner: "a list of rows to delete")
    for row in rows where basisStatus(row: row) != .basic {
      guard exchange(nonbasicRow: row, sparing: doomed) else { break }
    }
    glp_del_rows(handle, Int32(rows.count), glpkNumbers(rows))
  }

  /// One flag per index below `limit`: whether it is listed.
  private func marked(_ indices: [Int], limit: Int, owner: String) -> [Bool] {
    var marked = [Bool](repeating: false, count: limit)
    for index in indices {
      require(0 <= index && index < limit, "\(owner) names \(index), there are \(limit)")
      require(!marked[index], "\(owner) names \(index) twice")
      marked[index] = true
    }
    return marked
  }

  /// The indices as GLPK takes them: 1-based, in an array whose element 0 is not used.
  private func glpkNumbers(_ indices: [Int]) -> [Int32] { [0] + indices.map { Int32($0 + 1) } }
}

// Exchanging members of the basis. GLPK numbers rows 1...m and columns m+1...m+n here. A tableau
// entry that is not zero says that the two variables it belongs to can be exchanged; the largest is
// taken, for accuracy. Where nothing can be done, the next solve makes the basis anew.
extension LinearProgram {
  /// Takes a column out of the basis, in exchange for anything but a doomed column.
  private mutating func exchange(basicColumn column: Int, sparing doomed: [Bool]) -> Bool {
    guard factorize() else { return false }
    let m = rowCount
    let entries = TableauEntries(count: columnCount) { indices, values in
      glp_eval_tab_row(handle, Int32(m + column + 1), indices, values)
    }
    guard let entering = entries.largest(where: { $0 < m || !doomed[$0 - m] }) else { return false }
    setBasisStatus(.atLower, column: column)
    setBasisStatus(.basic, variable: entering)
    return true
  }

  /// Takes a row into the basis, in exchange for anything but a doomed row.
  private mutating func exchange(nonbasicRow row: Int, sparing doomed: [Bool]) -> Bool {
    guard factorize() else { return false }
    let m = rowCount
    let entries = TableauEntries(count: m) { indices, values in
      glp_eval_tab_col(handle, Int32(row + 1), indices, values)
    }
    guard let leaving = entries.largest(where: { $0 >= m || !doomed[$0] }) else { return false }
    setBasisStatus(.basic, row: row)
    setBasisStatus(.atLower, variable: leaving)
    return true
  }

  /// Sets the status of a row, or of a column counted on from the rows.
  private mutating func setBasisStatus(_ status: BasisStatus, variable: Int) {
    let m = rowCount
    if variable < m {
      setBasisStatus(status, row: variable)
    } else {
      setBasisStatus(status, column: variable - m)
    }
  }

  /// Factorises the present basis if that has not been done; whether it can be.
  mutating func factorize() -> Bool {
    guard glp_bf_exists(handle) == 0 else { return true }
    let code = cglpk_factorize(handle)
    if code == CGLPK_ABORTED { _ = lose() }
    return code == 0
  }
}
