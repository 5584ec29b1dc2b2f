import Foundation
import RosterModel
import Testing
import Workbook

@Suite("A workbook as a file")
struct WorkbookFileTests {
  /// A new folder, gone after the test.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func document() -> WorkbookDocument {
    var sheet = Sheet(name: "Uren & meer")
    sheet.write([Cell(.text("=1+1")), Cell(.number(7.5)), Cell(.blank)], row: 0)
    sheet[1, 0] = Cell(.formula("SUM(B1:B1)", result: 7.5), style: CellStyle().numbers("0.0"))
    sheet[2, 0] = Cell(
      .date(CivilDate(year: 2027, month: 1, day: 4)!),
      style: CellStyle().numbers("d mmm").filled(.init(0, 0, 0)).slashed.bold.bordered.centred)
    sheet.columns = [.init(0...2, width: 12)]
    sheet.rowHeights = [1: 30]
    (sheet.frozenRows, sheet.frozenColumns) = (1, 1)
    sheet.print.paper = .a3
    sheet.print.scale = .percent(80)
    sheet.print.repeatedRows = 0...0
    sheet.print.repeatedColumns = 0...0
    sheet.print.columnBreaks = [2, 1]
    sheet.print.footer = "R&D"
    var other = Sheet(name: "foto's")
    other.print.scale = .sheetsWide(1)
    return WorkbookDocument(title: "Proef", sheets: [sheet, other])
  }

  @Test("The same workbook gives the same bytes, in the place of what was there")
  func deterministic() throws {
    try inFolder { folder in
      let (one, two) = (folder.appending(path: "1.xlsx"), folder.appending(path: "2.xlsx"))
      try Data("old".utf8).write(to: two)
      try document().write(to: one.path)
      try document().write(to: two.path)
      let bytes = try Data(contentsOf: one)
      #expect(bytes.starts(with: Data("PK".utf8)))
      #expect(bytes == (try Data(contentsOf: two)))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["1.xlsx", "2.xlsx"])
    }
  }

  @Test("A folder that is not there is an error that names the file")
  func noFolder() throws {
    try inFolder { folder in
      let path = folder.appending(path: "none/1.xlsx").path
      #expect(throws: WorkbookFault.file(path: path, .create(errno: ENOENT))) {
        try document().write(to: path)
      }
    }
  }

  @Test("A folder in the place of the file stays, and nothing is left beside it")
  func folderInPlace() throws {
    try inFolder { folder in
      let path = folder.appending(path: "1.xlsx")
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
      #expect(throws: WorkbookFault.file(path: path.path, .replace(errno: EISDIR))) {
        try document().write(to: path.path)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["1.xlsx"])
    }
  }

  @Test("A fault leaves what was there")
  func faulty() throws {
    try inFolder { folder in
      let path = folder.appending(path: "1.xlsx")
      try Data("old".utf8).write(to: path)
      #expect(throws: WorkbookFault.noSheets) {
        try WorkbookDocument(title: "", sheets: []).write(to: path.path)
      }
      #expect(try Data(contentsOf: path) == Data("old".utf8))
    }
  }
}

@Suite("Places and names in formulas")
struct CellPlaceTests {
  @Test(
    "Columns count through letters",
    arguments: zip(
      [0, 25, 26, 701, 702, 16_383],
      [
        "A", "Z", "AA", "ZZ", "AAA", "XFD",
      ]))
  func letters(column: Int, letters: String) {
    #expect(CellPlace.letters(column) == letters)
    #expect(CellPlace(row: 11, column: column).description == letters + "12")
    #expect(CellPlace(row: 11, column: column).fixed == "$\(letters)$12")
  }

  @Test("A sheet is called in quotes, doubled within")
  func reference() {
    #expect(Sheet(name: "Uren").reference == "'Uren'!")
    #expect(Sheet(name: "foto's a").reference == "'foto''s a'!")
  }
}
