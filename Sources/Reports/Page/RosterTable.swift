import RosterModel
import SelfRostering

/// A grid of some weeks: people by days, with rows of need above or below them.
struct RosterTable {
  /// Where the rows of need stand.
  enum NeedPlace {
    case above, below
  }

  let roster: SharedRoster
  let days: RosterDays
  let mondays: [CivilDate]
  let need: NeedRows
  let say: Voice

  /// `Week 1 · ma 4 jan t/m zo 10 jan 2027`.
  var title: String {
    guard let first = mondays.first, let last = mondays.last else { return "" }
    let weeks = [first, last].map { String($0.isoWeek.week) }
    let name =
      first == last ? say(.weekOfBlock, weeks[0]) : say(.weeksOfBlock, weeks[0], weeks[1])
    let extent = say(.fromTo, say.day(first), say.dayAndYear(last + 6))
    return "\(name) · \(extent)"
  }

  /// The table, with what stands above each of its weeks.
  func markup(
    _ caption: Markup, need place: NeedPlace, week: (CivilDate) -> [Markup]
  ) -> Markup {
    let dates = mondays.flatMap { monday in (0..<7).map { monday + $0 } }
    let needed = need.markup(over: dates, say)
    let parts = place == .above ? [needed, people(dates)] : [people(dates), needed]
    // Two lines are headings.
    let rows = roster.people.count + need.rows.count + 2
    return .element(
      "table", ["class": "grid", "style": "--days: \(dates.count); --rows: \(rows)"],
      [caption, head(dates, week)] + parts)
  }

  private func head(_ dates: [CivilDate], _ week: (CivilDate) -> [Markup]) -> Markup {
    let corner = Markup.element("td", ["class": "corner"])
    let name = Markup.element("th", ["scope": "col", "class": "name"], text: say(.person))
    let weeks = mondays.map { monday in
      Markup.element(
        "th", ["scope": "colgroup", "colspan": "7", "class": "week"], week(monday))
    }
    return .element(
      "thead", [:],
      [
        .element("tr", [:], [corner] + weeks),
        .element("tr", [:], [name] + dates.map(dayHead)),
      ])
  }

  private func dayHead(_ date: CivilDate) -> Markup {
    .element(
      "th", ["scope": "col", "class": Self.dayClass(date)],
      [
        .text(say.weekday(date.weekday)),
        .element("span", ["class": "date"], text: "\(date.day) \(say.month(date.month))"),
      ])
  }

  /// The column's looks: a line before each Monday, a tint at weekends and on public holidays.
  static func dayClass(_ date: CivilDate) -> String? {
    if date.weekday == .monday { return PublicHolidays.contains(date) ? "mon off" : "mon" }
    return date.weekday.isWeekend || PublicHolidays.contains(date) ? "off" : nil
  }

  private func people(_ dates: [CivilDate]) -> Markup {
    let heading = Markup.element(
      "tr", ["class": "part"],
      [
        .element("th", ["scope": "rowgroup", "class": "name"], text: say(.people)),
        .element("td", ["colspan": String(dates.count)]),
      ])
    return .element(
      "tbody", [:],
      [heading]
        + roster.people.map { person in
          let name = Markup.element("th", ["scope": "row", "class": "name"], text: person)
          return Markup.element("tr", [:], [name] + dates.map { cell(person, $0) })
        })
  }

  private func cell(_ person: PersonID, _ date: CivilDate) -> Markup {
    let day = days[person, date]
    let looks = [Self.dayClass(date), day.looks, day.isTight ? "tight" : nil].compactMap { $0 }
      .joined(separator: " ")
    return .element("td", ["class": looks.isEmpty ? nil : looks], content(day))
  }

  private func content(_ day: RosterDays.Day) -> [Markup] {
    let shifts = day.assignments.enumerated().flatMap { index, assignment in
      [
        .text(index > 0 ? " " : ""),
        Markup.element("span", ["class": "code"], text: assignment.shift),
      ]
    }
    return shifts + (day.isAbsent ? [Self.absent(say)] : [])
      + (day.isPinned ? [mark("pin", .pinnedMark, .pinned)] : [])
      + (day.breaksWish ? [mark("wish", .wishMark, .wishUnmet)] : [])
      + (day.hasFinding ? [mark("bang", .findingMark, .findingHere)] : [])
  }

  /// Someone is away, for whatever reason.
  static func absent(_ say: Voice) -> Markup {
    .element("abbr", ["title": say(.absent)], text: say(.absentCode))
  }

  private func mark(_ kind: String, _ sign: Words, _ meaning: Words) -> Markup {
    .element("abbr", ["class": "mark \(kind)", "title": say(meaning)], text: say(sign))
  }
}
