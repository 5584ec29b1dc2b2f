import Workbook

/// How cells of the roster's workbook look. No meaning rests on colour alone.
enum Looks {
  private static let grey = CellStyle.Colour(0xE7, 0xE7, 0xE2)
  /// Heights of one line of text and of two, in points.
  static let line = 15.0, twoLines = 30.0

  private static let pale = CellStyle.Colour(0xF3, 0xF0, 0xE4)

  /// Titles above a sheet, and text without lines around it.
  static let title = CellStyle().bold
  /// A heading.
  static let head = CellStyle().bold.bordered.filled(pale)
  /// Text.
  static let plain = CellStyle().bordered
  /// A code as it is typed: `07` stays `07`.
  static let code = CellStyle().bordered.numbers("@")
  /// Hours.
  static let hours = CellStyle().bordered.numbers("0.00")
  /// A difference in hours.
  static let balance = CellStyle().bordered.numbers("+0.00;-0.00;0.00")
  /// A count.
  static let count = CellStyle().bordered.numbers("0")
  /// A count of which nothing is shown where it is 0.
  static let sparse = CellStyle().bordered.centred.numbers("0;-0;")

  /// A level as a number.
  static let level = CellStyle().bordered.centred

  /// A person's day.
  static func day(isOff: Bool, isAway: Bool) -> CellStyle {
    let style = code.centred.filled(isOff ? grey : nil)
    return isAway ? style.slashed : style
  }

  /// A head of a day's column.
  static func dayHead(isOff: Bool) -> CellStyle {
    CellStyle().bold.bordered.centred.filled(isOff ? grey : pale)
  }

  /// A day's count, of which nothing is shown where it is 0.
  static func dayCount(isOff: Bool, isBold: Bool = false) -> CellStyle {
    let style = sparse.filled(isOff ? grey : nil)
    return isBold ? style.bold : style
  }
}
