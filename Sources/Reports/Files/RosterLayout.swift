import RosterModel
import Workbook

/// Where everything stands on the sheet of the roster.
struct RosterLayout {
  /// A total of a person, behind the days.
  enum Total: Int, CaseIterable {
    case rostered, away, balance, nights, evenings, weekends, unknown
  }

  /// The sheet's name.
  let sheetName: String
  /// People with a row.
  let people: Int
  /// Days with a column.
  let days: Int
  /// Whether someone's contract is a range of hours, which takes a second column.
  let hasRanges: Bool

  /// The week, the day of the week, the date.
  static let weekRow = 2, weekdayRow = 3, dateRow = 4
  /// The first person's row.
  static let firstPerson = 5

  /// The columns of the person, their level, and their contract.
  let person = 0, level = 1, leastContract = 2
  /// Where the contract's most hours stand.
  var mostContract: Int { hasRanges ? 3 : 2 }
  /// The last column before the days.
  var lastHead: Int { mostContract }
  /// The first day's column.
  var firstDay: Int { lastHead + 1 }
  /// The first total's column.
  var firstTotal: Int { firstDay + days }
  /// The column after the last total.
  var end: Int { firstTotal + Total.allCases.count }
  /// The row that heads the cover, one below the people's.
  var coverRow: Int { Self.firstPerson + people + 1 }

  /// A person's row.
  func row(_ person: Int) -> Int { Self.firstPerson + person }
  /// A day's column.
  func column(_ day: Int) -> Int { firstDay + day }
  /// A total's column.
  func column(_ total: Total) -> Int { firstTotal + total.rawValue }

  /// A person's days, as formulas name them.
  func days(of person: Int) -> String {
    Self.range(row(person), column(0), row(person), column(max(days, 1) - 1))
  }

  /// Everyone's cells of a day, as formulas name them.
  func people(on day: Int) -> String {
    Self.range(row(0), column(day), row(max(people, 1) - 1), column(day))
  }

  /// One cell of a person, as formulas on this sheet name it.
  func cell(_ person: Int, _ column: Int) -> String {
    CellPlace(row: row(person), column: column).description
  }

  /// A person's day, as formulas on other sheets name it.
  func dayFromElsewhere(_ person: Int, _ day: Int) -> String {
    Sheet(name: sheetName).reference + cell(person, column(day))
  }

  private static func range(_ top: Int, _ left: Int, _ bottom: Int, _ right: Int) -> String {
    "\(CellPlace(row: top, column: left)):\(CellPlace(row: bottom, column: right))"
  }
}
