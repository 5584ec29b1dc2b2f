/// A CSV file whose header has been understood: every row has a cell for every column.
struct Table {
  /// The file.
  let file: ScenarioFile
  /// Its name for problems: `roster.csv` may have any name.
  let name: String
  /// Whether numbers have a decimal comma.
  let decimalComma: Bool
  /// Where each column stands.
  let columns: [Column: Int]
  /// The rows below the header that have as many cells as it, each cell ``CSVCell/asMeant``.
  let rows: [[CSVCell]]
  /// Cells of rows with another number of cells, for the columns that have one: what these rows
  /// name is known, so that the rest of the folder is not accused of inventing it.
  let brokenRows: [[CSVCell]]

  /// Reads a file's grid and header; `nil`, with the problems logged, where they do not hold.
  static func read(
    _ bytes: [UInt8], as file: ScenarioFile, name: String, log: ProblemLog
  ) -> Table? {
    guard let document = CSVReader.read(bytes, file: name, log: log) else { return nil }
    guard let header = document.rows.first else {
      let names = file.columns.map(\.rawValue).joined(separator: ",")
      log.report(.fileEmpty, in: name, maybe: .header(names))
      return nil
    }
    let headerReader = HeaderReader(file: file, name: name, cells: header, log: log)
    guard let columns = headerReader.columns() else { return nil }
    let body = document.body(name: name, log: log)
    return Table(
      file: file, name: name, decimalComma: document.delimiter == ";", columns: columns,
      rows: body.whole, brokenRows: body.broken)
  }

  /// What the broken rows say in a column.
  func brokenTexts(_ column: Column) -> [String] {
    guard let index = columns[column] else { return [] }
    return brokenRows.compactMap { $0.indices.contains(index) ? $0[index].text : nil }
  }

  /// Whether a column has a cell whose problem is told already, so that what it names is not known.
  func isTold(_ column: Column) -> Bool {
    guard let index = columns[column] else { return false }
    return rows.contains { $0[index].isTold }
  }

  /// Logs that rows are missing, where there are none.
  func requireRows(_ log: ProblemLog) {
    guard rows.isEmpty, brokenRows.isEmpty else { return }
    log.report(.noRows, in: name, maybe: .addRow)
  }
}

extension CSVDocument {
  /// The rows below the header: those with as many cells as it, and the others, which are logged.
  func body(name: String, log: ProblemLog) -> (whole: [[CSVCell]], broken: [[CSVCell]]) {
    let expected = rows.first?.count ?? 0
    let body = rows.dropFirst().map { $0.map(\.asMeant) }
    let broken: [[CSVCell]] = body.filter { $0.count != expected }
    for row in broken { reportLength(row, of: expected, name: name, log: log) }
    return (body.filter { $0.count == expected }, broken)
  }

  private func reportLength(
    _ row: [CSVCell], of expected: Int, name: String, log: ProblemLog
  ) {
    let sign = String(Character(delimiter))
    if row.count > expected {
      let extra = row[expected]
      log.report(
        .tooManyCells(expected: expected, found: row.count), in: name, line: extra.line,
        column: extra.column, value: extra.text, maybe: .quoteDelimiter(sign))
    } else if let last = row.last {
      log.report(
        .tooFewCells(expected: expected, found: row.count), in: name, line: last.line,
        column: last.column, value: last.text, maybe: .addDelimiters(sign, expected - row.count))
    }
  }
}

/// Finds the columns of a header row: every required one once, in any order, and no other.
struct HeaderReader {
  let file: ScenarioFile
  let name: String
  let cells: [CSVCell]
  let log: ProblemLog

  /// Where each column stands, or `nil` where the header does not hold.
  func columns() -> [Column: Int]? {
    let before = log.problems.count
    if cells.count == 1, cells[0].text.contains("\t") {
      report(.separatedByTabs, cells[0], .saveWithDelimiter)
      return nil
    }
    var found: [Column: Int] = [:]
    var unknown: [CSVCell] = []
    for (index, cell) in cells.enumerated() {
      guard let column = file.columns.first(where: { $0.rawValue == cell.text }) else {
        unknown.append(cell)
        continue
      }
      if found[column] != nil { report(.duplicateHeader, cell, .removeColumn) }
      found[column] = found[column] ?? index
    }
    reportUnknown(unknown, absent: file.columns.filter { found[$0] == nil })
    reportMissing(file.columns.prefix(file.requiredCount).filter { found[$0] == nil }, unknown)
    return log.problems.count == before ? found : nil
  }

  private func reportUnknown(_ unknown: [CSVCell], absent: [Column]) {
    let names = (absent.isEmpty ? file.columns : absent).map(\.rawValue)
    for cell in unknown {
      report(.unknownHeader, cell, Closest.suggest(cell.text, in: names))
    }
  }

  private func reportMissing(_ missing: [Column], _ unknown: [CSVCell]) {
    for column in missing {
      let near = Closest.match(column.rawValue, in: unknown.map(\.text))
      log.report(
        .missingHeader(column.rawValue), in: name, line: cells.first?.line,
        maybe: near.map { .rename($0, column.rawValue) } ?? .add(column.rawValue))
    }
  }

  private func report(
    _ kind: ScenarioProblem.Kind, _ cell: CSVCell, _ suggestion: ScenarioProblem.Suggestion
  ) {
    log.report(
      kind, in: name, line: cell.line, column: cell.column, value: cell.text, maybe: suggestion)
  }
}
