/// A row or column of the simplex tableau: the entries that are not zero, each with its variable,
/// which is a row, or a column counted on from the rows (both from 0).
struct TableauEntries {
  /// The entries.
  let entries: [(variable: Int, value: Double)]

  /// The entries that GLPK writes into its 1-based arrays of `count`.
  init(
    count: Int,
    _ evaluate: (UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Double>) -> Int32
  ) {
    var indices = [Int32](repeating: 0, count: count + 1)
    var values = [Double](repeating: 0, count: count + 1)
    let written = Int(evaluate(&indices, &values))
    entries = (0..<written).map { (Int(indices[$0 + 1]) - 1, values[$0 + 1]) }
  }

  /// The variable of the largest entry by magnitude among those that may be taken.
  func largest(where mayBeTaken: (Int) -> Bool) -> Int? {
    entries.filter { mayBeTaken($0.variable) }
      .max { $0.value.magnitude < $1.value.magnitude }?.variable
  }
}
