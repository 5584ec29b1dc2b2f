import Workforce

/// The table of measures: a figure of each, with its difference to the first below it.
extension WhatIfText {
  /// The measures, and what their marks mean.
  func measures(_ comparison: WhatIfComparison) -> [String] {
    table(comparison.rows, comparison) + keys(comparison)
  }

  /// Rows of any measures.
  func table(_ rows: [ComparedRow], _ comparison: WhatIfComparison) -> [String] {
    let label = rows.map(\.title.count).max() ?? 0
    let limit = (reportWidth - label) / max(comparison.figures.count, 1) - 2
    let columns = comparison.names.enumerated().map { index, name in
      let title = shortened("\(index + 1) \(name)", to: min(limit, 24))
      return TextTable.Column(title: title, isNumber: true, limit: limit)
    }
    return TextTable(
      columns: [.words("", limit: label)] + columns,
      rows: rows.flatMap { lines($0, comparison) }
    ).lines
  }

  private func lines(_ row: ComparedRow, _ comparison: WhatIfComparison) -> [[String]] {
    let indices = comparison.figures.indices
    let figures = [row.title] + indices.map { row.cell($0, say) }
    guard row.differs(say) else { return [figures] }
    return [figures, [""] + indices.map { row.difference($0, say) ?? "" }]
  }

  private func keys(_ comparison: WhatIfComparison) -> [String] {
    let figures = comparison.figures
    let rooms = figures.flatMap { figures in
      figures.outcome.room.compactMap { say.room($0, of: say.name(of: figures.outcome)) }
    }
    return [
      figures.count > 1 ? say(.differenceKey) : nil,
      figures.contains { $0.revenue != nil } ? say(.leftKey) : nil,
      figures.contains(where: \.isMadeUp) ? say(.madeUpKey) : nil,
    ].compactMap(\.self).flatMap { wrapped($0) } + rooms.flatMap { wrapped($0) }
  }
}
