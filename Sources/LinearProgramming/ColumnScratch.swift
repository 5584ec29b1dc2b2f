/// Room for the coefficients of one column in the form GLPK takes them: parallel arrays whose
/// element 0 is not used. Kept from column to column, so that adding thousands allocates nothing.
struct ColumnScratch: ~Copyable {
  /// GLPK's numbers of the rows, from 1.
  private var indices: [Int32] = [0]
  /// The coefficients.
  private var values: [Double] = [0]
  /// Per row (from 0), the stamp of the last column that named it.
  private var stamps: [UInt32] = []
  /// The stamp of the present column.
  private var stamp: UInt32 = 0

  /// Checks one column (or row) given as entries and hands it over in GLPK's form.
  ///
  /// - Parameter limit: how many indices there are.
  mutating func withEntries(
    _ positions: [Int], _ coefficients: [Double], limit: Int, owner: @autoclosure () -> String,
    _ body: (Int32, UnsafePointer<Int32>, UnsafePointer<Double>) -> Void
  ) {
    require(
      positions.count == coefficients.count,
      "\(owner()) names \(positions.count) indices but \(coefficients.count) coefficients")
    begin(limit: limit)
    for (k, position) in positions.enumerated() {
      let value = coefficients[k]
      require(
        0 <= position && position < limit,
        "\(owner()) names index \(position), there are \(limit)")
      require(stamps[position] != stamp, "\(owner()) names index \(position) twice")
      require(value.isFinite, "\(owner()) has coefficient \(value) at index \(position)")
      stamps[position] = stamp
      indices[k + 1] = Int32(position + 1)
      values[k + 1] = value
    }
    body(Int32(positions.count), indices, values)
  }

  /// Makes room for `limit` entries and takes a new stamp.
  private mutating func begin(limit: Int) {
    if stamps.count < limit {
      stamps.append(contentsOf: repeatElement(0, count: limit - stamps.count))
      indices.append(contentsOf: repeatElement(0, count: limit + 1 - indices.count))
      values.append(contentsOf: repeatElement(0, count: limit + 1 - values.count))
    }
    if stamp == .max {
      stamp = 0
      for position in stamps.indices { stamps[position] = 0 }
    }
    stamp += 1
  }
}
