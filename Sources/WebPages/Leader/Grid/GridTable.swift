import LabourRules
import Planning
package import Reports
import RosterModel
import SelfRostering

/// The roster as one table: people by days, with the need above them and names, dates and need that stay in sight.
package struct GridTable {
  let sheet: GridSheet
  let say: Voice

  /// A roster in a language.
  package init(_ sheet: GridSheet, _ say: Voice) {
    self.sheet = sheet
    self.say = say
  }

  /// The table, in a frame that scrolls.
  var markup: Markup {
    let period = sheet.view.scenario.period
    let name = say(
      .gridName, sheet.view.roster.location, say.day(period.start), say.dayAndYear(period.end))
    let columns = [
      Markup.void("col", ["class": "who"]), .void("col", ["class": "much"]),
      .void("col", ["class": "day", "span": "\(period.dayCount)"]),
    ]
    let table = Markup.element(
      "table",
      [
        "class": isTall ? "roster tall" : "roster", "role": "grid", "aria-label": name,
        "id": "grid",
        "data-first": "\(period.start)",
      ],
      [
        .element("colgroup", [:], columns), head, levels,
        .element("tbody", ["id": "rows"], rows.map(\.markup)),
      ])
    return .element(
      "div",
      [
        "class": "rosterframe", "id": "frame", "role": "region", "aria-label": say(.roster),
        "tabindex": "0",
      ], [table])
  }

  /// Whether the need of all shifts is too much to stay in sight.
  private var isTall: Bool { GridNeed(sheet, say).shifts.count > Self.mostInSight }

  /// Rows of need that stay in sight, at most.
  private static let mostInSight = 7

  /// Week and day, and the need of each shift.
  var head: Markup {
    let need = GridNeed(sheet, say)
    let weeks = stride(from: 0, to: sheet.dates.count, by: 7).map { index in
      let monday = sheet.dates[index]
      let week = say(.gridWeek, "\(monday.isoWeek.week)")
      return Markup.element(
        "th",
        ["scope": "colgroup", "colspan": "7", "class": "week m", "id": Self.weekID(index / 7)],
        text: "\(week) · \(say.month(monday.month)) \(monday.year)")
    }
    let corner = Markup.element("td", ["class": "name", "colspan": "2"])
    let names = [
      Markup.element("th", ["scope": "col", "class": "name"], text: say(.gridPerson)),
      .element("th", ["scope": "col", "class": "much"], text: say(.gridHours)),
    ]
    let days = sheet.dates.map { date in
      Markup.element(
        "th", ["scope": "col", "class": GridColumns.looks(date)],
        [.text(say.weekday(date.weekday) + " "), .element("b", text: "\(date.day)")])
    }
    return .element(
      "thead", [:],
      [
        .element("tr", ["class": "weeks"], [corner] + weeks),
        .element("tr", ["class": "days"], names + days),
      ] + need.markup(need.shifts, over: sheet.dates, say))
  }

  /// The need of each level.
  var levels: Markup {
    let need = GridNeed(sheet, say)
    return .element(
      "tbody", ["id": "levels"], need.markup(need.levels, over: sheet.dates, say))
  }

  static func weekID(_ index: Int) -> String { "week-\(index + 1)" }

  /// A row of one person, with a mark that changes with it.
  struct PersonRow {
    let number: Int
    let mark: String
    let markup: Markup
  }

  /// Everyone that is shown.
  var rows: [PersonRow] {
    sheet.rows.map { row in
      let cells = sheet.dates.enumerated().map { column, date in
        GridCell(
          day: sheet[row.person, date], date: date, row: row.number, column: column, say: say
        ).markup
      }
      let inside = [name(row), hours(row)] + cells
      let mark = Self.mark(
        inside.map(\.source) + [GridNotes(sheet: sheet, say: say).of(row).source])
      return PersonRow(
        number: row.number, mark: mark,
        markup: .element("tr", ["data-row": "\(row.number)", "data-mark": mark], inside))
    }
  }

  /// A short mark of texts (FNV-1a, 64 bits): whether a row on the page is still the row of the server.
  static func mark(_ texts: [String]) -> String {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in texts {
      for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return String(mark, radix: 36)
  }

  private func name(_ row: GridSheet.Row) -> Markup {
    let level = row.level.map { say(.gridLevelShort, "\($0)") }
    return .element(
      "th", ["scope": "row", "class": "name"],
      [.element("b", text: row.person)]
        + (level.map { [.element("span", ["class": "sub"], text: $0)] } ?? []))
  }

  private func hours(_ row: GridSheet.Row) -> Markup {
    guard let hours = row.hours else { return .element("td", ["class": "much"]) }
    let (least, most) = (hours.range.lowerBound, hours.range.upperBound)
    let isRange = most - least > Minutes(1)
    let meaning =
      isRange
      ? say(.gridHoursBetween, say.duration(hours.counted), say.duration(least), say.duration(most))
      : say(.gridHoursOf, say.duration(hours.counted), say.duration(most))
    let short = "\(short(hours.counted)) / " + (isRange ? "\(short(least))-" : "") + short(most)
    let sign = hours.counted > most ? " ▲" : hours.counted < least ? " ▼" : ""
    return .element("td", ["class": "much", "aria-label": meaning], text: short + sign)
  }

  /// Whole hours.
  private func short(_ minutes: Minutes) -> String { say.number((minutes.count + 30) / 60) }
}
