/// A value that stands on a row of its own in one of the tables.
protocol TableRow {
  /// The table.
  static var file: ScenarioFile { get }
  /// What stands in each of its columns.
  var cells: [Column: CellText] { get }
}

/// A table as text: the columns of its file, those that may be left out too, and a row for each
/// value in the order given.
enum TableText {
  static func of<Row: TableRow>(_ rows: [Row]) -> String {
    let columns = Row.file.columns
    let header = CSVWriter.line(columns.map(\.rawValue))
    return header + rows.map { line($0.cells, columns) }.joined()
  }

  private static func line(_ cells: [Column: CellText], _ columns: [Column]) -> String {
    CSVWriter.line(
      columns.map { column in
        guard let cell = cells[column] else { preconditionFailure("no cell for \(column)") }
        return cell.written
      })
  }
}
