import CGLPK

extension LinearProgram {
  /// Deletes columns, given in any order. Later ones move down.
  public mutating func deleteColumns(_ columns: [Int]) {
    guard !columns.isEmpty else { return }
    let numbers = glpkNumbers(columns, limit: columnCount, owner: "a list of columns to delete")
    glp_del_cols(handle, Int32(columns.count), numbers)
  }

  /// Deletes rows, given in any order. Later ones move down.
  public mutating func deleteRows(_ rows: [Int]) {
    guard !rows.isEmpty else { return }
    let numbers = glpkNumbers(rows, limit: rowCount, owner: "a list of rows to delete")
    glp_del_rows(handle, Int32(rows.count), numbers)
  }

  /// The indices as GLPK takes them: 1-based, in an array whose element 0 is not used.
  private func glpkNumbers(_ indices: [Int], limit: Int, owner: String) -> [Int32] {
    var named = [Bool](repeating: false, count: limit)
    for index in indices {
      require(0 <= index && index < limit, "\(owner) names \(index), there are \(limit)")
      require(!named[index], "\(owner) names \(index) twice")
      named[index] = true
    }
    return [0] + indices.map { Int32($0 + 1) }
  }
}
