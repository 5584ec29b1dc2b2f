/// Turns a file of another system into a table of ours, cell by cell: each cell keeps its place and
/// what was written there, for problems.
struct TableTranslator {
  let mapping: TableMapping
  let log: ProblemLog

  /// Where the cells of a column of ours come from.
  private enum Source {
    /// A column of theirs.
    case column(Int)
    /// The same in every row.
    case fixed(MappedValue)
  }

  /// The table; `nil`, with the problems logged, where the grid does not hold.
  func table(_ bytes: [UInt8]) -> Table? {
    let read = CSVReader.read(bytes, file: mapping.file, as: mapping.dialect, log: log)
    guard let document = read, let header = header(of: document) else { return nil }
    let sources = mapping.target.columns.compactMap { column in
      source(of: column, header).map { (column: column, source: $0) }
    }
    let body = document.body(name: mapping.file, log: log)
    let kept = body.whole.filter { !isSkipped($0, header) }
    return Table(
      file: mapping.target, name: mapping.file, decimalComma: mapping.comma ?? false,
      columns: Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.column, $0) }),
      rows: kept.map { row in sources.map { cell(row, $0.column, $0.source, logging: true) } },
      brokenRows: body.broken.map { row in
        sources.map { cell(row, $0.column, $0.source, logging: false) }
      })
  }

  /// The header row; `nil`, logged, where there is none or another delimiter separates it.
  private func header(of document: CSVDocument) -> [CSVCell]? {
    guard let header = document.rows.first else {
      let names = mapping.columns.map(\.header)
      log.report(
        .fileEmpty, in: mapping.file,
        maybe: .header(names.joined(separator: String(Character(mapping.delimiter)))))
      return nil
    }
    let other = MappingReader.delimiters.first {
      $0.sign != mapping.delimiter && header[0].text.contains(Character($0.sign))
    }
    guard header.count == 1, let other,
      let node = mapping.section.node("delimiter")
    else { return header }
    mapping.section.report(.wrongDelimiter(file: mapping.file), node, .closest(other.name))
    return nil
  }

  /// Where a column of ours comes from, `nil` where the mapping leaves it out.
  private func source(of column: Column, _ header: [CSVCell]) -> Source? {
    if let value = mapping.fixed[column] { return .fixed(value) }
    guard let mapped = mapping.columns.first(where: { $0.column == column }) else {
      return mapping.required.contains(column) ? .fixed(.told) : nil
    }
    let places = header.indices.filter { header[$0].text == mapped.header }
    guard let first = places.first else {
      reportMissing(mapped, header.map(\.text))
      return .fixed(.told)
    }
    for place in places.dropFirst() { report(.duplicateHeader, header[place], .removeColumn) }
    return .column(first)
  }

  private func reportMissing(_ mapped: MappedColumn, _ header: [String]) {
    let names = header.filter { !$0.isEmpty }
    mapping.section.report(
      .mappedColumnMissing(file: mapping.file, found: names), mapped.node,
      Closest.suggest(mapped.header, in: names))
  }

  /// Whether the mapping leaves a row out.
  private func isSkipped(_ row: [CSVCell], _ header: [CSVCell]) -> Bool {
    mapping.columns.contains { mapped in
      guard let values = mapping.skipped[mapped.column],
        let place = header.firstIndex(where: { $0.text == mapped.header })
      else { return false }
      return values.contains(row[place].text)
    }
  }

  /// A cell of ours. In a row with too few or too many cells nothing more is said of them.
  private func cell(
    _ row: [CSVCell], _ column: Column, _ source: Source, logging: Bool
  ) -> CSVCell {
    switch source {
    case .fixed(let value):
      var cell = row.first ?? CSVCell(text: "", line: 1, column: 1)
      cell.text = ""
      return cell.saying(value)
    case .column(let place):
      guard row.indices.contains(place) else { return CSVCell(text: "", line: 1, column: 1) }
      return translated(row[place], column, logging: logging)
    }
  }

  private func translated(_ cell: CSVCell, _ column: Column, logging: Bool) -> CSVCell {
    var translated = cell
    translated.original = cell.text
    switch ValueTranslator(mapping: mapping).read(cell.text, as: column) {
    case .value(let value): return translated.saying(value)
    case .fault(let fault):
      if logging { report(fault.kind, cell, fault.suggestion) }
      return translated.saying(.told)
    }
  }

  private func report(
    _ kind: ScenarioProblem.Kind, _ cell: CSVCell, _ suggestion: ScenarioProblem.Suggestion
  ) {
    log.report(
      kind, in: mapping.file, line: cell.line, column: cell.column, value: cell.text,
      maybe: suggestion)
  }
}

extension CSVCell {
  /// This cell with a value of ours in it.
  fileprivate func saying(_ value: MappedValue) -> CSVCell {
    var cell = self
    switch value {
    case .text(let text): cell.text = text
    case .told: cell.isTold = true
    }
    return cell
  }
}
