/// Cells a spreadsheet would take for a formula: they start with `=`, `+`, `-` or `@`.
enum Neutralised {
  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@"]

  /// With one more leading `'` where the text, past any `'` of its own, starts with such a sign.
  static func write(_ text: String) -> String { startsWithSign(text) ? "'" + text : text }

  /// The reverse: without one leading `'`.
  static func read(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.first == "'" && startsWithSign(text) ? String(scalars.dropFirst()) : text
  }

  private static func startsWithSign(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
  }
}

extension CSVCell {
  /// Without the `'` that keeps a spreadsheet from taking it for a formula.
  var asMeant: CSVCell { CSVCell(text: Neutralised.read(text), line: line, column: column) }
}
