import RosterModel
import Workbook

/// The level at which each person fills cover in a domain on each day; 0 where they fill none,
/// being without a contract there or on top of the cover.
struct LevelSheet {
  let domain: Domain
  /// Per person, per day.
  let levels: [[Double]]
  private let grid: RosterGrid
  private let say: Voice

  /// The levels of everyone in a domain.
  init(grid: RosterGrid, domain: Domain, say: Voice) {
    (self.grid, self.domain, self.say) = (grid, domain, say)
    let scenario = grid.scenario
    levels = grid.people.map { person in
      scenario.period.dates.map { date in
        guard !scenario.has(.supernumerary, person, on: date) else { return 0 }
        return scenario.level(of: person, in: domain, on: date)?.number ?? 0
      }
    }
  }

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(name: name)
    let dates = grid.scenario.period.dates.map {
      Cell(.date($0), style: Looks.head.centred.numbers(say.dayFormat))
    }
    sheet.write([Cell(.text(say(.person)), style: Looks.head)] + dates, row: 0)
    for (index, person) in grid.people.enumerated() {
      let numbers = levels[index].map { Cell(.number($0), style: Looks.level) }
      sheet.write(
        [Cell(.text(person.printable), style: Looks.plain)] + numbers, row: index + 1)
    }
    sheet.columns = [.init(0...0, width: 14), .init(1...max(dates.count, 1), width: 7)]
    (sheet.frozenRows, sheet.frozenColumns) = (1, 1)
    sheet.print.scale = .sheetsWide(max(grid.scenario.period.weeks / 4, 1))
    (sheet.print.repeatedRows, sheet.print.repeatedColumns) = (0...0, 0...0)
    return sheet
  }

  /// The levels of everyone on a day, as formulas on other sheets name them.
  func levels(on day: Int) -> String {
    let first = CellPlace(row: 1, column: day + 1)
    let last = CellPlace(row: max(levels.count, 1), column: day + 1)
    return Sheet(name: name).reference + "\(first):\(last)"
  }

  private var name: String { say(.levelSheet, say(.name(of: domain))) }
}

extension QualificationLevel {
  /// As a number to compare by: 2+ is 2.5.
  var number: Double { self == .level2Plus ? 2.5 : Double(description) ?? 0 }
}

extension Voice {
  /// How a spreadsheet writes a day, in this language whatever its own: `4 jan`.
  var dayFormat: String { language == .dutch ? "[$-413]d mmm" : "[$-809]d mmm" }
}
