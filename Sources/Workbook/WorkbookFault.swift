/// Why a workbook could not be written.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// What is wrong with the name of a sheet.
  public enum Name: Hashable, Sendable {
    /// Not 1 to 31 UTF-16 units long.
    case length
    /// One of `[ ] : * ? / \`, a control character, or an apostrophe at the start or end.
    case character
    /// Another sheet has it, letters large or small, or Excel keeps it for itself (`History`).
    case taken
  }

  /// What is wrong with a cell.
  public enum Cell: Hashable, Sendable {
    /// Row 1,048,576 or column 16,384 or higher, or below 0.
    case place
    /// Text of over 32,767 UTF-16 units.
    case textLength
    /// A character that files of this kind cannot hold.
    case character(Unicode.Scalar)
    /// A number, or the result of a formula, that is not finite.
    case number
    /// A formula that is empty or over 8,192 UTF-16 units.
    case formulaLength
    /// A day before 1 January 1900 or after 31 December 9999.
    case date
    /// A number format that is empty or over 255 UTF-16 units.
    case numberFormat
  }

  /// What is wrong with how a sheet is set up.
  public enum SetUp: Hashable, Sendable {
    /// A column that does not exist, or a width outside 0 to 255.
    case columns
    /// A row that does not exist, or a height outside 0 to 409 points.
    case rows
    /// Rows or columns that cannot be frozen: fewer than 0 or more than there are.
    case frozen
    /// A scale outside 10 to 400 percent, or sheets outside 1 to 1,000.
    case scale
    /// Repeated rows or columns, or breaks (at most 1,023), that do not exist.
    case printedPlaces
    /// A line at the foot that is too long, or holds a control character.
    case footer
  }

  /// What went wrong with the file.
  public enum File: Hashable, Sendable {
    /// It cannot be made, with the system's error number.
    case create(errno: Int32)
    /// It cannot take the place of the one that was there, with the system's error number.
    case replace(errno: Int32)
    /// It could not be written to the end, with the library's own words.
    case write(String)
  }

  /// There is no sheet.
  case noSheets
  /// A title of over 255 UTF-16 units, or with a control character.
  case title
  /// The name of a sheet, counted from 0.
  case name(String, sheet: Int, Name)
  /// A cell.
  case cell(sheet: String, CellPlace, Cell)
  /// How a sheet is set up.
  case setUp(sheet: String, SetUp)
  /// The library refused a piece that had been checked, with its own words.
  case refused(sheet: String, String)
  /// The file.
  case file(path: String, File)
}
