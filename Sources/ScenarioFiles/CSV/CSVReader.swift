/// One cell with where it starts.
struct CSVCell: Hashable {
  /// The text, quotes taken off.
  var text: String
  /// The line its first character stands on, from 1.
  var line: Int
  /// The column of its first character (the opening quote, if any), from 1, in Unicode scalars.
  var column: Int
  /// What the file says, where `text` is a translation of it.
  var original: String?
  /// Whether what is wrong with it is told already, so that a row's reader says no more of it.
  var isTold = false

  /// What the file says.
  var written: String { original ?? text }
}

/// How a CSV file is written.
struct CSVDialect: Hashable {
  /// The delimiter, or `nil` for that of the header: `,` or `;`.
  var delimiter: Unicode.Scalar?
  /// Whether lines that start with `#` are skipped.
  var hasComments: Bool

  /// A file of a scenario.
  static let own = CSVDialect(delimiter: nil, hasComments: true)
}

/// The rows of a CSV file (RFC 4180, with `#` lines skipped) and the delimiter of its header.
struct CSVDocument {
  var delimiter: Unicode.Scalar
  var rows: [[CSVCell]]
}

/// Reads a CSV file character by character, so that every cell knows its place.
///
/// Accepts `,` or `;` (the one in the first row) or the delimiter it is told, CRLF and LF, quoted
/// cells with line ends and doubled quotes. Everything else about the grid is a problem, logged with
/// its place.
struct CSVReader {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private let dialect: CSVDialect
  private let log: ProblemLog
  private var at = 0
  private var line = 1
  private var lineStart = 0
  private var delimiter: Unicode.Scalar = ","

  /// The rows, or `nil` where the grid cannot be told (not UTF-8, an unclosed quote).
  static func read(
    _ bytes: [UInt8], file: String, as dialect: CSVDialect = .own, log: ProblemLog
  ) -> CSVDocument? {
    guard let scalars = UTF8Text.scalars(bytes, file: file, log: log) else { return nil }
    var reader = CSVReader(scalars: scalars, file: file, dialect: dialect, log: log)
    return reader.document()
  }

  private init(
    scalars: [Unicode.Scalar], file: String, dialect: CSVDialect, log: ProblemLog
  ) {
    self.scalars = scalars
    self.file = file
    self.dialect = dialect
    self.log = log
  }

  private mutating func document() -> CSVDocument? {
    var rows: [[CSVCell]] = []
    var blankLines: [Int] = []
    while at < scalars.count {
      if dialect.hasComments, scalars[at] == "#" {
        skipLine()
      } else if endOfLine(at) != nil {
        blankLines.append(line)
        skipLine()
      } else {
        if rows.isEmpty { delimiter = dialect.delimiter ?? headerDelimiter() }
        reportBlank(&blankLines)
        guard let row = row() else { return nil }
        rows.append(row)
      }
    }
    return CSVDocument(delimiter: delimiter, rows: rows)
  }

  /// Blank lines at the end are let be; before a row they are a problem.
  private func reportBlank(_ lines: inout [Int]) {
    for line in lines { log.report(.blankLine, in: file, line: line, maybe: .removeLine) }
    lines = []
  }

  /// The delimiter that occurs most before the first line end; `,` where there is none.
  private func headerDelimiter() -> Unicode.Scalar {
    let header = scalars[at...].prefix { $0 != "\n" }
    return header.count { $0 == ";" } > header.count { $0 == "," } ? ";" : ","
  }

  /// The length of a line end at a place: LF 1, CRLF 2.
  private func endOfLine(_ place: Int) -> Int? {
    if scalars[place] == "\n" { return 1 }
    guard scalars[place] == "\r", place + 1 < scalars.count, scalars[place + 1] == "\n" else {
      return nil
    }
    return 2
  }

  private mutating func newLine(_ length: Int) {
    at += length
    line += 1
    lineStart = at
  }

  private mutating func skipLine() {
    while at < scalars.count {
      if let length = endOfLine(at) { return newLine(length) }
      at += 1
    }
  }

  /// A row with its line end; `nil` where a quote is not closed.
  private mutating func row() -> [CSVCell]? {
    var cells: [CSVCell] = []
    while true {
      let quoted = at < scalars.count && scalars[at] == "\""
      guard let cell = quoted ? quotedCell() : plainCell() else { return nil }
      cells.append(cell)
      guard at < scalars.count else { return cells }
      if let length = endOfLine(at) {
        newLine(length)
        return cells
      }
      at += 1
    }
  }

  private mutating func plainCell() -> CSVCell {
    var cell = CSVCell(text: "", line: line, column: at - lineStart + 1)
    takeText(into: &cell)
    if cell.text.unicodeScalars.contains("\"") { report(.quoteInsideCell, cell, .quoteCell) }
    return cell
  }

  private mutating func quotedCell() -> CSVCell? {
    var cell = CSVCell(text: "", line: line, column: at - lineStart + 1)
    at += 1
    while at < scalars.count {
      if scalars[at] == "\"" {
        at += 1
        guard at < scalars.count, scalars[at] == "\"" else {
          takeRest(after: &cell)
          return cell
        }
      }
      takeQuoted(into: &cell)
    }
    cell.text = String(cell.text.prefix { !$0.isNewline })
    report(.unclosedQuote, cell, .closeQuote)
    return nil
  }

  /// One character, or one line end, within quotes.
  private mutating func takeQuoted(into cell: inout CSVCell) {
    if let length = endOfLine(at) {
      cell.text.unicodeScalars.append(contentsOf: scalars[at..<(at + length)])
      newLine(length)
    } else {
      append(scalars[at], to: &cell)
      at += 1
    }
  }

  /// What stands between a closing quote and the delimiter: nothing, or a problem.
  private mutating func takeRest(after cell: inout CSVCell) {
    let before = at
    takeText(into: &cell)
    if at > before { report(.textAfterQuote, cell, .quoteCell) }
  }

  /// Everything up to a delimiter or line end.
  private mutating func takeText(into cell: inout CSVCell) {
    while at < scalars.count, scalars[at] != delimiter, endOfLine(at) == nil {
      append(scalars[at], to: &cell)
      at += 1
    }
  }

  private func append(_ scalar: Unicode.Scalar, to cell: inout CSVCell) {
    cell.text.unicodeScalars.append(scalar)
    let isControl = scalar.value < 32 || (127..<160).contains(scalar.value)
    guard isControl, scalar != "\t" else { return }
    log.report(
      .controlCharacter(scalar.value), in: file, line: line, column: at - lineStart + 1,
      value: "U+" + String(scalar.value, radix: 16, uppercase: true), maybe: .removeCharacter)
  }

  private func report(
    _ kind: ScenarioProblem.Kind, _ cell: CSVCell, _ suggestion: ScenarioProblem.Suggestion
  ) {
    log.report(
      kind, in: file, line: cell.line, column: cell.column, value: cell.text, maybe: suggestion)
  }
}
