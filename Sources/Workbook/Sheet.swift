/// A sheet of a workbook, as a value.
public struct Sheet: Hashable, Sendable {
  /// Columns of one width.
  public struct Columns: Hashable, Sendable {
    /// Which, counted from 0.
    public var range: ClosedRange<Int>
    /// How many digits fit, 0 to 255.
    public var width: Double

    /// Columns of one width.
    public init(_ range: ClosedRange<Int>, width: Double) {
      self.range = range
      self.width = width
    }
  }

  /// Its name, as the tab shows it and as formulas call it.
  public var name: String
  /// What stands where.
  public private(set) var cells: [CellPlace: Cell] = [:]
  /// Widths that differ from the usual.
  public var columns: [Columns] = []
  /// Heights of rows in points, 0 to 409, where it is not that of one line: not every reader makes
  /// room for text of several lines by itself.
  public var rowHeights: [Int: Double] = [:]
  /// Rows at the top that stay in sight.
  public var frozenRows = 0
  /// Columns at the left that stay in sight.
  public var frozenColumns = 0
  /// How it is printed.
  public var print = PrintSetup()

  /// An empty sheet.
  public init(name: String) { self.name = name }

  /// The cell at a place.
  public subscript(row: Int, column: Int) -> Cell? {
    get { cells[CellPlace(row: row, column: column)] }
    set { cells[CellPlace(row: row, column: column)] = newValue }
  }

  /// Writes cells next to each other from a place on.
  public mutating func write(_ cells: [Cell], row: Int, column: Int = 0) {
    for (index, cell) in cells.enumerated() { self[row, column + index] = cell }
  }

  /// The name as formulas on another sheet call it: in quotes, which are doubled within.
  public var reference: String { "'\(name.replacing("'", with: "''"))'!" }
}

/// How a sheet is printed.
public struct PrintSetup: Hashable, Sendable {
  /// The paper.
  public enum Paper: Hashable, Sendable {
    /// A4 and A3.
    case a4, a3
  }

  /// How large.
  public enum Scale: Hashable, Sendable {
    /// Percent of the size on the screen, 10 to 400.
    case percent(Int)
    /// As small as it takes to fit on this many sheets side by side; any number below each other.
    case sheetsWide(Int)
  }

  /// The paper.
  public var paper = Paper.a4
  /// The long side lies.
  public var isLandscape = true
  /// How large.
  public var scale = Scale.percent(100)
  /// Rows that head every sheet of paper.
  public var repeatedRows: ClosedRange<Int>?
  /// Columns that begin every sheet of paper.
  public var repeatedColumns: ClosedRange<Int>?
  /// Columns that a new sheet of paper begins with; they do nothing where the scale fits sheets.
  public var columnBreaks: [Int] = []
  /// The line at the foot of every sheet of paper; the number of the sheet comes after it.
  public var footer = ""

  /// A4, lying, as large as on the screen.
  public init() {}
}
