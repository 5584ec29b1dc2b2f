/// For whom a CSV file is written.
public enum CSVStyle: Hashable, Sendable, CaseIterable {
  /// For programs: delimiter `,`, decimal point.
  case plain
  /// For a Dutch Excel: a byte order mark, delimiter `;`, decimal comma.
  case excel
}

/// Writes tables as `roster.csv` is written: RFC 4180, LF, and a leading `'` where a spreadsheet
/// would take a cell for a formula (it starts with `=`, `+`, `-` or `@`).
struct CSVText {
  let style: CSVStyle

  /// Rows as text.
  func text(_ rows: [[String]]) -> String {
    (style == .excel ? "\u{FEFF}" : "")
      + rows.map { $0.map { cell($0) }.joined(separator: delimiter) + "\n" }.joined()
  }

  /// A number given in hundredths, always with two decimals: `7.50`.
  func fixed(hundredths: Int) -> String {
    let minus = hundredths < 0 ? "-" : ""
    let digits = String(hundredths.magnitude % 100 + 100).dropFirst()
    return "\(minus)\(hundredths.magnitude / 100)\(sign)\(digits)"
  }

  /// A number with at most two decimals, as few as it needs: `47`, `7.5`.
  func trimmed(_ value: Double) -> String {
    var text = fixed(hundredths: Int((value * 100).rounded()))
    while text.last == "0" { text.removeLast() }
    if text.hasSuffix(sign) { text.removeLast() }
    return text
  }

  private var delimiter: String { style == .excel ? ";" : "," }
  private var sign: String { style == .excel ? "," : "." }

  /// A cell, in quotes where it must be. Between semicolons a comma is a sign like any other.
  func cell(_ text: String) -> String {
    let isFormula = text.first { $0 != "'" }.map { "=+-@".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    let special: Set<Unicode.Scalar> =
      style == .excel ? [";", "\"", "\n", "\r"] : [",", ";", "\"", "\n", "\r"]
    // A row that starts with `#` would be read as a comment.
    guard safe.hasPrefix("#") || safe.unicodeScalars.contains(where: special.contains) else {
      return safe
    }
    let doubled = safe.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
