import Planning
import RosterModel
import SelfRostering

/// One week on one sheet: the grid with filled and needed below it, what stays open, and the codes.
struct WeekSheet {
  let printed: PrintedRoster
  let days: RosterDays
  let need: NeedRows
  let monday: CivilDate
  let say: Voice

  /// The place of a week on the page.
  static func id(of monday: CivilDate) -> String { "week-\(Voice.isoWeek(monday))" }

  var markup: Markup {
    let table = RosterTable(
      roster: printed.roster, days: days, mondays: [monday], need: need, say: say)
    let caption = Markup.element("caption", ["class": "quiet"], text: table.title)
    let grid = table.markup(caption, need: .below) { _ in heading(table.title) }
    return RosterHTML.section(
      Self.id(of: monday), table.title, looks: "sheet",
      [
        .element("p", ["class": "stamp"], text: say.stamp(printed)),
        RosterHTML.scrolling(table.title, grid), open,
        .element("p", ["class": "codes"], text: codes),
      ])
  }

  /// On paper the head of the table is the head of the sheet, so that it stands again where a large team takes two.
  private func heading(_ title: String) -> [Markup] {
    let team = say(.pageTitle, printed.roster.location)
    return [
      .element("span", ["class": "screen"], text: say(.week, String(monday.isoWeek.week))),
      .element("span", ["class": "print"], text: "\(team) · \(title) · \(say.stamp(printed))"),
    ]
  }

  private var codes: String {
    LegendSection.line(
      of: printed.roster.shifts(on: (0..<7).map { monday + $0 }), say)
  }

  private var open: Markup {
    let cover = printed.roster.cover.filter { $0.cell.date.monday == monday }
    let open = OpenShift.all(in: cover)
    guard !open.isEmpty else { return .element("p", text: say(.nothingOpenInWeek)) }
    return .element(
      "div", ["class": "opens"],
      [
        .element("h3", text: say(.openOfWeek)),
        .element("ul", [:], open.map { .element("li", text: line($0)) }),
      ])
  }

  /// `di 5 jan: 2x V (zorg, niveau 3)`.
  private func line(_ open: OpenShift) -> String {
    let level = say(.domainAndLevel, say(.name(of: open.domain)), open.level.description)
    let shift = open.heads > 1 ? "\(open.heads)x \(open.shift)" : open.shift
    return "\(say.day(open.date)): \(shift) (\(level))"
  }
}
