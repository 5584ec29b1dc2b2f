public import RosterModel

/// A workbook (XLSX) as a value.
///
/// ```swift
/// var sheet = Sheet(name: "Uren")
/// sheet.write([Cell(.text("D")), Cell(.number(7.5))], row: 0)
/// sheet[1, 1] = Cell(.formula("SUM(B1:B1)", result: 7.5))
/// try WorkbookDocument(title: "Uren", sheets: [sheet]).write(to: "uren.xlsx")
/// ```
public struct WorkbookDocument: Hashable, Sendable {
  /// Its title, in the properties of the file.
  public var title: String
  /// When it was made, in the properties of the file.
  public var made: Instant
  /// Its sheets, in the order of their tabs.
  public var sheets: [Sheet]

  /// The moment a document is made at where none is given: 1 January 1980. The same content gives
  /// the same bytes.
  public static let noMoment = Instant(minute: 5_258_880)

  /// A workbook.
  public init(title: String, made: Instant = noMoment, sheets: [Sheet]) {
    self.title = title
    self.made = made
    self.sheets = sheets
  }
}
