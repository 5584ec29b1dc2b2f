import RosterModel
import Workbook

/// The sheet of weekends: 1 for each a person works in, Saturday 00:00 to Monday 00:00.
struct WeekendSheet {
  let grid: RosterGrid
  let layout: RosterLayout
  let table: ShiftSheet
  let say: Voice

  /// The sheet.
  var sheet: Sheet {
    let period = grid.scenario.period
    var sheet = Sheet(name: say(.weekendSheet))
    let heads =
      [say(.person)]
      + (0..<period.weeks).map { say(.week, String((period.start + 7 * $0).isoWeek.week)) }
    sheet.write(heads.map { Cell(.text($0), style: Looks.head) }, row: 0)
    for (index, person) in grid.people.enumerated() {
      sheet[index + 1, 0] = Cell(.text(person.printable), style: Looks.plain)
      for week in 0..<period.weeks {
        let works = worksInWeekend(person, week)
        sheet[index + 1, week + 1] = Cell(
          .formula(formula(index, week), result: works ? 1 : 0), style: Looks.sparse)
      }
    }
    sheet.columns = [.init(0...0, width: 14), .init(1...max(period.weeks, 1), width: 9)]
    (sheet.frozenRows, sheet.frozenColumns) = (1, 1)
    sheet.print.scale = .sheetsWide(1)
    sheet.print.repeatedRows = 0...0
    return sheet
  }

  /// The sum over a person's weekends, as a formula on another sheet.
  func sum(_ person: Int) -> String {
    let first = CellPlace(row: person + 1, column: 1)
    let last = CellPlace(row: person + 1, column: max(grid.scenario.period.weeks, 1))
    return "SUM(\(Sheet(name: say(.weekendSheet)).reference)\(first):\(last))"
  }

  /// How many weekends a person works in.
  func count(_ person: PersonID) -> Int {
    (0..<grid.scenario.period.weeks).count { worksInWeekend(person, $0) }
  }

  /// A Saturday or Sunday with a shift, or a Friday with one that ends after midnight.
  private func formula(_ person: Int, _ week: Int) -> String {
    let cells = (4...6).map { layout.dayFromElsewhere(person, 7 * week + $0) }
    let formulas = table.formulas
    let terms = [
      formulas.sum(of: table.nextDay, in: cells[0]), formulas.known(in: cells[1]),
      formulas.known(in: cells[2]),
    ]
    return "IF(\(terms.joined(separator: "+"))>0,1,0)"
  }

  private func worksInWeekend(_ person: PersonID, _ week: Int) -> Bool {
    let scenario = grid.scenario
    let friday = scenario.period.start + (7 * week + 4)
    let works = { (day: Int, counts: (Shift) -> Bool) in
      grid[person, friday + day].compactMap(scenario.shift).contains(where: counts)
    }
    return works(0, \.reachesNextDay) || works(1) { _ in true } || works(2) { _ in true }
  }
}
