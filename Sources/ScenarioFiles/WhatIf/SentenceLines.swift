import Yams

/// The lines of a YAML file, to find where the characters of its texts stand.
struct SentenceLines {
  private let lines: [[Unicode.Scalar]]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let bare = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    lines = String(bare).split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { Array($0.unicodeScalars) }
  }

  /// A text with its place: in quotes it starts behind the first of them.
  func source(_ text: String, _ node: Node, file: String) -> SentenceSource {
    guard let mark = node.mark else { return SentenceSource(text: text, file: file) }
    for quote in 0...1 where holds(text, mark.line, mark.column + quote) {
      return SentenceSource(text: text, file: file, line: mark.line, column: mark.column + quote)
    }
    return SentenceSource(
      text: text, file: file, line: mark.line, column: mark.column, isLiteral: false)
  }

  /// Whether a text stands at a line and column, character by character.
  private func holds(_ text: String, _ line: Int, _ column: Int) -> Bool {
    guard lines.indices.contains(line - 1), column >= 1 else { return false }
    return lines[line - 1].dropFirst(column - 1).starts(with: text.unicodeScalars)
  }
}
