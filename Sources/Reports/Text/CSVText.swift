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

  /// Rows as text. Cells of the columns that are `numbers` are figures of ours and stand as they are:
  /// a minus in front makes no formula.
  func text(_ rows: [[String]], numbers: Set<Int> = []) -> String {
    (style == .excel ? "\u{FEFF}" : "") + rows.map { line($0, numbers) }.joined()
  }

  private func line(_ row: [String], _ numbers: Set<Int>) -> String {
    let cells = row.enumerated().map { numbers.contains($0) ? $1 : cell($1) }
    return cells.joined(separator: delimiter) + "\n"
  }

  /// A number given in hundredths, always with two decimals: `7.50`.
  func fixed(hundredths: Int) -> String {
    let minus = hundredths < 0 ? "-" : ""
    let digits = String(hundredths.magnitude % 100 + 100).dropFirst()
    return "\(minus)\(hundredths.magnitude / 100)\(sign)\(digits)"
  }

  /// A number with at most so many decimals, as few as it needs: `47`, `7.5`.
  func trimmed(_ value: Double, decimals: Int = 2) -> String {
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let scaled = Int((value * Double(unit)).rounded())
    let digits = String(Int(scaled.magnitude) % unit + unit).dropFirst()
    let fraction = digits.trimmingSuffix { $0 == "0" }
    let whole = (scaled < 0 ? "-" : "") + String(Int(scaled.magnitude) / unit)
    return fraction.isEmpty ? whole : whole + sign + fraction
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
