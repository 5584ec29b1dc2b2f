/// A table of plain text: columns as wide as their widest cell, two spaces apart.
package struct TextTable {
  /// A column.
  package struct Column {
    /// Its heading.
    var title: String
    /// Numbers stand right, words left.
    var isNumber: Bool
    /// No wider than this; a longer cell ends in `…`.
    var limit: Int

    /// Words, to the left.
    package static func words(_ title: String, limit: Int = 40) -> Column {
      Column(title: title, isNumber: false, limit: limit)
    }

    /// Numbers, to the right.
    package static func number(_ title: String) -> Column {
      Column(title: title, isNumber: true, limit: 24)
    }
  }

  /// Its columns.
  var columns: [Column]
  /// Its rows, each with a cell for every column.
  var rows: [[String]]

  /// A table of rows that have a cell for every column.
  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Heading and rows, without trailing spaces.
  var lines: [String] {
    let cells = ([columns.map(\.title)] + rows).map { row in
      zip(row, columns).map { shortened($0, to: $1.limit) }
    }
    let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { column in
      let space = String(repeating: " ", count: widths[column] - cells[column].count)
      return columns[column].isNumber ? space + cells[column] : cells[column] + space
    }
    return String(padded.joined(separator: "  ").trimmingSuffix { $0 == " " })
  }
}

/// A text no longer than `limit` characters; what is cut off becomes `…`.
func shortened(_ text: String, to limit: Int) -> String {
  text.count <= limit ? text : text.prefix(limit - 1) + "…"
}

extension StringProtocol {
  /// Without the characters at its end for which `isCut` holds.
  func trimmingSuffix(while isCut: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isCut(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
