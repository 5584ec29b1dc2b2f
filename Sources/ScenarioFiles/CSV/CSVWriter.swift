/// Writes cells as RFC 4180 has them, with formulas made harmless.
enum CSVWriter {
  /// Rows of texts, each made a cell.
  static func text(_ rows: [[String]]) -> String { rows.map { line($0.map(cell)) }.joined() }

  /// A row of cells, with its line end.
  static func line(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }

  /// A text as a cell. Character by character as the reader goes: a quote with an accent on it is
  /// still a quote.
  static func cell(_ text: String) -> String {
    let scalars = Neutralised.write(text).unicodeScalars
    let special: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r"]
    // A row that starts with `#` would be read as a comment.
    guard scalars.first == "#" || scalars.contains(where: special.contains) else {
      return String(scalars)
    }
    let quote: Unicode.Scalar = "\""
    let parts = scalars.split(separator: quote, omittingEmptySubsequences: false)
    return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
  }
}
