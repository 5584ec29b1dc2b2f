import LinearProgramming

/// Columns at hand for the master: those the volume method met near the best duals. Taking the
/// cheapest of them each round replaces most pricings, and a master with few columns is solved faster
/// than one with all.
struct ColumnReserve {
  private let master: Master
  private var entries: [(column: RosterColumn, entry: Column)]

  init(_ columns: [RosterColumn], for master: Master) {
    self.master = master
    entries = columns.distinct.map { ($0, master.column($0)) }
  }

  /// Takes out each person's cheapest columns at these duals, at most `perPerson`, all below zero.
  mutating func take(perPerson: Int, at duals: [Double]) -> [RosterColumn] {
    let costs = entries.map { $0.entry.reducedCost(duals) }
    let order = entries.indices.filter { costs[$0] < -1e-6 }
      .sorted { (costs[$0], $0) < (costs[$1], $1) }
    var left = [Int](repeating: perPerson, count: master.firstCoverRow)
    var taken: Set<Int> = []
    for index in order where left[entries[index].column.person] > 0 {
      left[entries[index].column.person] -= 1
      taken.insert(index)
    }
    defer { entries = entries.indices.filter { !taken.contains($0) }.map { entries[$0] } }
    return taken.sorted().map { entries[$0].column }
  }
}

extension Column {
  /// Its cost less the duals times its coefficients.
  func reducedCost(_ duals: [Double]) -> Double {
    zip(rows, coefficients).reduce(cost) { $0 - duals[$1.0] * $1.1 }
  }
}

extension Master {
  /// The reduced cost of a column at these duals.
  func reducedCost(_ column: RosterColumn, _ duals: [Double]) -> Double {
    self.column(column).reducedCost(duals)
  }
}
