import LinearProgramming
import RosterProblem

/// Rows of a program over whole columns by which nobody who may not be alone is: for each group g, with N people,
///
///     sum of heads that may not be alone - N (sum of heads that may be + lone_g) <= 0
///
/// where the binary `lone_g` costs what being alone does.
struct LoneRows {
  /// The bounds of the rows, and their slack columns.
  let bounds: [Bounds]
  let slacks: [Column]
  private let layout: Layout
  private let firstRow: Int
  /// The row of each group, counted from the first; -1 where nobody in the columns could be wrongly alone.
  private var rowOf: [Int]

  init(_ layout: Layout, _ columns: [RosterColumn], firstRow: Int) {
    self.layout = layout
    self.firstRow = firstRow
    rowOf = layout.problem.cover.map { _ in -1 }
    var costs: [Int] = []
    for column in columns {
      for (group, mayBeAlone) in layout.heads(of: column) where !mayBeAlone && rowOf[group] < 0 {
        guard layout.problem.cover[group].loneCost > 0 else { continue }
        rowOf[group] = costs.count
        costs.append(layout.problem.cover[group].loneCost)
      }
    }
    let most = Double(layout.problem.people.count)
    bounds = costs.map { _ in .atMost(0) }
    slacks = costs.enumerated().map { index, cost in
      Column(
        cost: Double(cost), bounds: .between(0, 1), kind: .binary, rows: [firstRow + index],
        coefficients: [-most])
    }
  }

  /// Puts the heads of a column into the rows.
  func add(_ column: RosterColumn, to made: inout Column) {
    let most = Double(layout.problem.people.count)
    for (group, mayBeAlone) in layout.heads(of: column) where rowOf[group] >= 0 {
      made.rows.append(firstRow + rowOf[group])
      made.coefficients.append(mayBeAlone ? -most : 1)
    }
  }
}

extension Layout {
  /// The groups that a column has a head in, and whether it may be alone there.
  fileprivate func heads(of column: RosterColumn) -> [Int: Bool] {
    var heads: [Int: Bool] = [:]
    for (day, duty) in column.duties.enumerated() where duty > 0 {
      for serve in problem.people[column.person].duties[Int(duty) - 1].serves {
        let group = groupAt[day * slots + serve.slot]
        if group >= 0 { heads[group] = (heads[group] ?? false) || serve.mayBeAlone }
      }
    }
    return heads
  }
}
