import RosterModel
import Testing
import Workbook

@Suite("What a workbook refuses")
struct WorkbookFaultTests {
  private func fault(_ change: (inout Sheet) -> Void) -> WorkbookFault? {
    var sheet = Sheet(name: "Uren")
    sheet[0, 0] = Cell(.text("D"))
    change(&sheet)
    return fault(of: WorkbookDocument(title: "", sheets: [sheet]))
  }

  private func fault(of document: WorkbookDocument) -> WorkbookFault? {
    do throws(WorkbookFault) {
      try document.check()
      return nil
    } catch {
      return error
    }
  }

  /// The fault of one cell, in the first row and column.
  private func cellFault(_ content: Cell.Content, format: String? = nil) -> WorkbookFault? {
    var style = CellStyle()
    style.numberFormat = format
    return fault { $0[0, 0] = Cell(content, style: style) }
  }

  private func cell(_ fault: WorkbookFault.Cell) -> WorkbookFault {
    .cell(sheet: "Uren", CellPlace(row: 0, column: 0), fault)
  }

  @Test("A workbook without sheets, and a title that is too long")
  func document() {
    #expect(fault(of: WorkbookDocument(title: "", sheets: [])) == .noSheets)
    let long = String(repeating: "a", count: 256)
    let sheets = [Sheet(name: "A")]
    #expect(fault(of: WorkbookDocument(title: long, sheets: sheets)) == .title)
    #expect(fault(of: WorkbookDocument(title: String(long.dropLast()), sheets: sheets)) == nil)
  }

  @Test(
    "Names that Excel does not take",
    arguments: [
      ("", .length), (String(repeating: "a", count: 32), .length), ("a/b", .character),
      ("a[b", .character), ("'a", .character), ("a'", .character), ("a\nb", .character),
      ("HISTORY", .taken),
    ] as [(String, WorkbookFault.Name)])
  func names(name: String, expected: WorkbookFault.Name) {
    #expect(
      fault(of: WorkbookDocument(title: "", sheets: [Sheet(name: name)]))
        == .name(name, sheet: 0, expected))
  }

  @Test("Two sheets with one name but for large letters; a name of 31 with an apostrophe is taken")
  func taken() {
    let sheets = [Sheet(name: "Uren"), Sheet(name: "uren")]
    #expect(
      fault(of: WorkbookDocument(title: "", sheets: sheets)) == .name("uren", sheet: 1, .taken))
    let right = Sheet(name: String(repeating: "a", count: 29) + "'b")
    #expect(fault(of: WorkbookDocument(title: "", sheets: [right])) == nil)
  }

  @Test("Places outside the sheet")
  func places() {
    for place in [(-1, 0), (0, -1), (1_048_576, 0), (0, 16_384)] {
      let expected = WorkbookFault.cell(
        sheet: "Uren", CellPlace(row: place.0, column: place.1), .place)
      #expect(fault { $0[place.0, place.1] = Cell(.blank) } == expected)
    }
    #expect(fault { $0[1_048_575, 16_383] = Cell(.blank) } == nil)
  }

  @Test("Text, numbers, days and formulas that a file cannot hold")
  func contents() {
    let long = String(repeating: "a", count: 32_768)
    #expect(cellFault(.text(long)) == cell(.textLength))
    #expect(cellFault(.text(String(long.dropLast()))) == nil)
    #expect(cellFault(.text("a\u{0}b")) == cell(.character("\u{0}")))
    #expect(cellFault(.text("\u{FFFE}")) == cell(.character("\u{FFFE}")))
    #expect(cellFault(.text("a\n\tb")) == nil)
    #expect(cellFault(.number(.nan)) == cell(.number))
    #expect(cellFault(.formula("1", result: .infinity)) == cell(.number))
    #expect(cellFault(.formula("", result: 0)) == cell(.formulaLength))
    #expect(cellFault(.formula("=", result: 0)) == cell(.formulaLength))
    let formula = String(repeating: "1+", count: 4096) + "1"
    #expect(cellFault(.formula(formula, result: 0)) == cell(.formulaLength))
    #expect(cellFault(.date(CivilDate(year: 1899, month: 12, day: 31)!)) == cell(.date))
    #expect(cellFault(.date(CivilDate(year: 1900, month: 1, day: 1)!)) == nil)
    #expect(cellFault(.number(1), format: "") == cell(.numberFormat))
    #expect(cellFault(.number(1), format: "0\n0") == cell(.character("\n")))
  }

  @Test("A set-up that names what is not there")
  func setUp() {
    let expected = { WorkbookFault.setUp(sheet: "Uren", $0) }
    #expect(fault { $0.columns = [.init(0...16_384, width: 8)] } == expected(.columns))
    #expect(fault { $0.columns = [.init(0...3, width: 255.5)] } == expected(.columns))
    #expect(fault { $0.columns = [.init(0...3, width: .nan)] } == expected(.columns))
    #expect(fault { $0.rowHeights = [-1: 15] } == expected(.rows))
    #expect(fault { $0.rowHeights = [0: 409.5] } == expected(.rows))
    #expect(fault { $0.rowHeights = [0: 409] } == nil)
    #expect(fault { $0.frozenRows = -1 } == expected(.frozen))
    #expect(fault { $0.print.scale = .percent(9) } == expected(.scale))
    #expect(fault { $0.print.scale = .percent(10) } == nil)
    #expect(fault { $0.print.scale = .percent(401) } == expected(.scale))
    #expect(fault { $0.print.scale = .sheetsWide(0) } == expected(.scale))
    #expect(fault { $0.print.repeatedColumns = -1...2 } == expected(.printedPlaces))
    #expect(fault { $0.print.columnBreaks = [0] } == expected(.printedPlaces))
    #expect(fault { $0.print.footer = String(repeating: "a", count: 250) } == expected(.footer))
    #expect(fault { $0.print.footer = String(repeating: "a", count: 240) } == nil)
  }
}
