import RosterModel
import Workbook

/// The sheet of the roster: one row per person, one column per day, totals behind them and the
/// cover below.
struct RosterSheet {
  let grid: RosterGrid
  let layout: RosterLayout
  let heading: RosterWorkbook.Heading
  let say: Voice

  private var period: Period { grid.scenario.period }

  /// The sheet, with the totals of people and the cover filled in by those who know them.
  func sheet(totals: PersonTotals, cover: CoverBlock) -> Sheet {
    var sheet = Sheet(name: layout.sheetName)
    writeHead(on: &sheet)
    for (index, person) in grid.people.enumerated() {
      writeRow(of: person, at: index, on: &sheet)
      for (total, cell) in totals.cells(of: person, at: index) {
        sheet[layout.row(index), layout.column(total)] = cell
      }
    }
    cover.write(on: &sheet)
    setUp(&sheet)
    return sheet
  }

  private func writeHead(on sheet: inout Sheet) {
    sheet[0, 0] = Cell(.text(heading.title(say)), style: Looks.title)
    sheet[1, 0] = Cell(.text(extent))
    for (day, date) in period.dates.enumerated() {
      let look = Looks.dayHead(isOff: date.isOff)
      let week = date.weekday == .monday ? say(.week, String(date.isoWeek.week)) : ""
      let column = layout.column(day)
      sheet[RosterLayout.weekRow, column] = Cell(.text(week), style: Looks.title)
      sheet[RosterLayout.weekdayRow, column] = Cell(
        .text(say.weekday(date.weekday)), style: look)
      sheet[RosterLayout.dateRow, column] = Cell(
        .date(date), style: look.numbers(say.dayFormat))
    }
    writeTitles(on: &sheet)
  }

  private func writeTitles(on sheet: inout Sheet) {
    let row = RosterLayout.dateRow
    let contract = layout.hasRanges ? [Words.contractLeast, .contractMost] : [.contract]
    let titles = [Words.person, .level] + contract
    sheet.write(titles.map { Cell(.text(say($0)), style: Looks.head.wrapped) }, row: row)
    for total in RosterLayout.Total.allCases {
      sheet[row, layout.column(total)] = Cell(.text(say(total.title)), style: Looks.head.wrapped)
    }
  }

  private var extent: String {
    let days = say(.fromTo, say.dayAndYear(period.start), say.dayAndYear(period.end))
    return ([days] + heading.stamps(say)).joined(separator: " · ")
  }

  private func writeRow(of person: PersonID, at index: Int, on sheet: inout Sheet) {
    let row = layout.row(index)
    let range = grid.scenario.contractRange(of: person, over: period)
    sheet[row, layout.person] = Cell(.text(person.printable), style: Looks.plain)
    sheet[row, layout.level] = Cell(.text(levels(of: person)), style: Looks.plain)
    sheet[row, layout.leastContract] = Cell(
      .number(range.lowerBound.inHours), style: Looks.hours)
    sheet[row, layout.mostContract] = Cell(.number(range.upperBound.inHours), style: Looks.hours)
    for (day, date) in period.dates.enumerated() {
      let codes = grid[person, date].map(\.printable).joined(separator: "|")
      sheet[row, layout.column(day)] = Cell(
        codes.isEmpty ? .blank : .text(codes),
        style: Looks.day(isOff: date.isOff, isAway: grid.isAway(person, on: date)))
    }
  }

  /// The levels a person has in the period; with their domains where the team has several.
  private func levels(of person: PersonID) -> String {
    let domains = Set(grid.scenario.contracts.map(\.domain))
    var texts: [String] = []
    for contract in grid.scenario.contracts where contract.person == person {
      guard period.dates.contains(where: contract.holds) else { continue }
      let domain = domains.count > 1 ? say(.name(of: contract.domain)) + " " : ""
      let text = domain + contract.level.description
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.joined(separator: ", ")
  }

  /// As wide as the longest list of levels, within reason.
  private var levelWidth: Double {
    Double(min(max(8, grid.people.map { levels(of: $0).count }.max() ?? 0), 24) + 1)
  }

  private func setUp(_ sheet: inout Sheet) {
    sheet.columns = [
      .init(0...0, width: 14), .init(1...1, width: levelWidth),
      .init(2...layout.lastHead, width: 9),
      .init(layout.firstDay...layout.firstTotal - 1, width: 6.3),
      .init(layout.firstTotal...layout.end - 1, width: 12),
    ]
    sheet.rowHeights = layout.hasRanges ? [RosterLayout.dateRow: Looks.twoLines] : [:]
    (sheet.frozenRows, sheet.frozenColumns) = (RosterLayout.firstPerson, layout.firstDay)
    sheet.print.paper = .a3
    // Four weeks and the names fit a lying A3, also where another font is wider.
    sheet.print.scale = .percent(62)
    sheet.print.columnBreaks = stride(from: 4, through: period.weeks, by: 4).map {
      layout.column(7 * $0)
    }
    sheet.print.repeatedRows = RosterLayout.weekRow...RosterLayout.dateRow
    sheet.print.repeatedColumns = 0...layout.lastHead
    let stamps = ([heading.title(say)] + heading.stamps(say)).joined(separator: " · ")
    sheet.print.footer = shortened(stamps, to: 100)
  }
}

extension CivilDate {
  /// A weekend day or a public holiday.
  var isOff: Bool { weekday.isWeekend || PublicHolidays.contains(self) }
}

extension RosterLayout.Total {
  /// Its heading.
  var title: Words {
    switch self {
    case .rostered: .rostered
    case .away: .absentHours
    case .balance: .balance
    case .nights: .nights
    case .evenings: .evenings
    case .weekends: .weekends
    case .unknown: .unknownCodes
    }
  }
}
