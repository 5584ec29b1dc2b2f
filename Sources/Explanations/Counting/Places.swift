import RosterModel

/// Places of a need: of some cells one row each, so that nobody counts twice on a place.
struct Places: Hashable, Sendable {
  /// The row by cell; -1 where the cell is no part of it.
  private var rows: [Int16]

  /// No places, of so many cells.
  init(cells: Int) { rows = [Int16](repeating: -1, count: cells) }

  /// Cells with one row each.
  init(cells: Int, _ chosen: [(cell: Int, row: Int)]) {
    self.init(cells: cells)
    for (cell, row) in chosen { rows[cell] = Int16(row) }
  }

  /// The row of a cell that counts, `nil` where the cell does not.
  func row(of cell: Int) -> Int? { rows[cell] < 0 ? nil : Int(rows[cell]) }

  /// The cells, in order.
  var cells: [Int] { rows.indices.filter { rows[$0] >= 0 } }

  /// The same without some cells.
  func without(_ cells: some Sequence<Int>) -> Places {
    var left = self
    for cell in cells { left.rows[cell] = -1 }
    return left
  }

  /// The heads they ask for.
  func needed(of cover: [CoverCell]) -> Int {
    cells.reduce(0) { $0 + cover[$1].rows[Int(rows[$1])].heads }
  }

  /// As a need that can be told.
  func need(of cover: [CoverCell]) -> CountedNeed {
    let told = cells.map { index -> CountedNeed.Cell in
      let cell = cover[index]
      let row = cell.rows[Int(rows[index])]
      return CountedNeed.Cell(
        date: cell.date, shift: cell.shift, domain: cell.domain, level: row.minLevel,
        heads: row.heads)
    }
    return CountedNeed(
      told.sorted { ($0.date, $0.shift, $0.domain) < ($1.date, $1.shift, $1.domain) })
  }
}
