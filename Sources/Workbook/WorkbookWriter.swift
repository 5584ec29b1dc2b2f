import CXLSXWriter
import Foundation
import RosterModel

/// The one place that calls the library; everything it is given has been checked.
struct WorkbookWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  /// Writes a document to a file.
  ///
  /// - Parameter path: what the caller calls the file, for the errors.
  static func write(
    _ document: WorkbookDocument, to file: String, named path: String
  ) throws(WorkbookFault) {
    guard let book = workbook_new(file) else {
      throw .file(path: path, .write("no memory"))
    }
    var writer = WorkbookWriter(book: book)
    do throws(WorkbookFault) {
      try writer.fill(document)
    } catch {
      lxw_workbook_free(book)
      throw error
    }
    // This frees the book, whatever comes of it.
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else { throw .file(path: path, .write(words(of: code))) }
  }

  private init(book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  private mutating func fill(_ document: WorkbookDocument) throws(WorkbookFault) {
    setProperties(document)
    for sheet in document.sheets {
      guard let page = workbook_add_worksheet(book, sheet.name) else {
        throw .refused(sheet: sheet.name, "name")
      }
      for (place, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
        try require(write(cell, at: place, on: page), sheet)
      }
      try setUp(sheet, page)
    }
  }

  private func setProperties(_ document: WorkbookDocument) {
    document.title.withCString { title in
      var properties = lxw_doc_properties()
      // The library copies it and does not write to it.
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = time_t(document.made.minute * 60)
      workbook_set_properties(book, &properties)
    }
  }

  private mutating func write(
    _ cell: Cell, at place: CellPlace, on page: UnsafeMutablePointer<lxw_worksheet>
  ) -> lxw_error {
    let (row, column) = (UInt32(place.row), UInt16(place.column))
    let format = format(cell.style)
    switch cell.content {
    case .blank: return worksheet_write_blank(page, row, column, format)
    case .text(let text):
      return worksheet_write_string(page, row, column, text.withMarksKept, format)
    case .number(let number): return worksheet_write_number(page, row, column, number, format)
    case .date(let date):
      var day = lxw_datetime()
      (day.year, day.month, day.day) = (Int32(date.year), Int32(date.month), Int32(date.day))
      return worksheet_write_datetime(page, row, column, &day, format)
    case .formula(let formula, let result):
      return worksheet_write_formula_num(page, row, column, formula, format, result)
    }
  }

  /// The library's format of a style; one that is the same is made once.
  private mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    guard style != CellStyle() else { return nil }
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    style.apply(to: format)
    formats[style] = format
    return format
  }

  private func setUp(
    _ sheet: Sheet, _ page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookFault) {
    for columns in sheet.columns {
      let range = columns.range
      try require(
        worksheet_set_column(
          page, UInt16(range.lowerBound), UInt16(range.upperBound), columns.width, nil), sheet)
    }
    for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
      try require(worksheet_set_row(page, UInt32(row), height, nil), sheet)
    }
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(page, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
    }
    try require(sheet.print.apply(to: page), sheet)
  }

  private func require(_ code: lxw_error, _ sheet: Sheet) throws(WorkbookFault) {
    guard code == LXW_NO_ERROR else {
      throw .refused(sheet: sheet.name, Self.words(of: code))
    }
  }

  private static func words(of code: lxw_error) -> String {
    lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
  }
}

extension String {
  /// A text that looks like one of the file's own marks for a character, `_x0041_`, with its first
  /// `_` written as such a mark, so that it is read back as it is.
  fileprivate var withMarksKept: String {
    replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
  }
}
