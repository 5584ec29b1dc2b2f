public import RosterModel

/// What stands in a cell, and how it looks.
public struct Cell: Hashable, Sendable {
  /// What stands in a cell.
  public enum Content: Hashable, Sendable {
    /// Nothing but its looks.
    case blank
    /// Text as it is: also where it starts with `=`, `+`, `-` or `@`, it is never a formula.
    case text(String)
    /// A number.
    case number(Double)
    /// A day; its style says how it is written.
    case date(CivilDate)
    /// A formula in English function names with commas, with or without its `=`; `result` is what
    /// readers that do not calculate show.
    case formula(String, result: Double)
  }

  /// What stands in it.
  public var content: Content
  /// How it looks.
  public var style: CellStyle

  /// A cell.
  public init(_ content: Content, style: CellStyle = CellStyle()) {
    self.content = content
    self.style = style
  }
}

/// Where a cell stands; rows and columns are counted from 0.
public struct CellPlace: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Its row.
  public var row: Int
  /// Its column.
  public var column: Int

  /// A place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Row by row, then column by column.
  public static func < (left: CellPlace, right: CellPlace) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// As formulas name it: `AB12`.
  public var description: String { Self.letters(column) + String(row + 1) }

  /// As formulas name it where copying must not move it: `$AB$12`.
  public var fixed: String { "$\(Self.letters(column))$\(row + 1)" }

  /// The letters of a column: `A` for 0, `AA` for 26.
  public static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))
      letters.insert(letter, at: letters.startIndex)
      rest = (rest - 1) / 26
    }
    return letters
  }
}
