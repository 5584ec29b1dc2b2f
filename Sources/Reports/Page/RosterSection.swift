import LabourRules
import Planning
import RosterModel

/// The grid: people by days in blocks of weeks, with the cover of every shift above them.
struct RosterSection {
  let result: PlanResult
  let say: Voice
  let stamp: String
  private let days: RosterDays

  /// Weeks side by side at most: four fit a screen of 1400 pixels and an A3 sheet.
  private static let weeksPerBlock = 4

  init(result: PlanResult, say: Voice, stamp: String) {
    self.result = result
    self.say = say
    self.stamp = stamp
    days = RosterDays(result: result)
  }

  var markup: Markup {
    RosterHTML.section("roster", say(.roster), blocks.map(block))
  }

  /// Mondays, spread evenly over as few blocks as will do.
  private var blocks: [[CivilDate]] {
    let weeks = result.scenario.period.weeks
    let count = (weeks + Self.weeksPerBlock - 1) / Self.weeksPerBlock
    return (0..<count).map { index in
      (weeks * index / count..<weeks * (index + 1) / count).map {
        result.scenario.period.start + 7 * $0
      }
    }
  }

  private func block(_ mondays: [CivilDate]) -> Markup {
    let dates = mondays.flatMap { monday in (0..<7).map { monday + $0 } }
    let title = title(mondays)
    return .element(
      "div", ["class": "block"],
      [
        RosterHTML.scrolling(
          title,
          .element(
            "table", ["class": "grid", "style": "--days: \(dates.count)"],
            [
              caption(title), head(mondays, dates),
              CoverRows(result: result, dates: dates, say: say).markup, people(dates),
            ])),
        .element("p", ["class": "codes", "aria-hidden": "true"], text: codes),
      ])
  }

  /// The title; on paper, where sheets part, with the location and the stamp.
  private func caption(_ title: String) -> Markup {
    .element(
      "caption", [:],
      [
        .text(title),
        .element(
          "span", ["class": "print"], text: " · \(result.scenario.location) · \(stamp)"),
      ])
  }

  /// The legend in a line, for under each printed sheet.
  private var codes: String {
    let marks: [(Words, Words)] = [
      (.absentCode, .absent), (.pinnedMark, .pinned), (.wishMark, .wishUnmet),
      (.findingMark, .findingHere),
    ]
    let shifts = result.scenario.shifts.map { "\($0.code) \(LegendSection.times($0, say))" }
    return (shifts + marks.map { "\(say($0.0)) \(say($0.1))" }).joined(separator: " · ")
  }

  private func title(_ mondays: [CivilDate]) -> String {
    guard let first = mondays.first, let last = mondays.last else { return "" }
    let weeks = [first, last].map { String($0.isoWeek.week) }
    let name =
      first == last ? say(.weekOfBlock, weeks[0]) : say(.weeksOfBlock, weeks[0], weeks[1])
    let extent = say(.fromTo, say.day(first), say.dayAndYear(last + 6))
    return "\(name) · \(extent)"
  }

  private func head(_ mondays: [CivilDate], _ dates: [CivilDate]) -> Markup {
    .element(
      "thead", [:],
      [
        .element(
          "tr", [:],
          [.element("td", ["class": "corner"])]
            + mondays.map { monday in
              .element(
                "th", ["scope": "colgroup", "colspan": "7", "class": "week"],
                text: say(.week, String(monday.isoWeek.week)))
            }),
        .element(
          "tr", [:],
          [.element("th", ["scope": "col", "class": "name"], text: say(.person))]
            + dates.map(dayHead)),
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
    .element(
      "tbody", [:],
      [
        Markup.element(
          "tr", ["class": "part"],
          [
            .element("th", ["scope": "rowgroup", "class": "name"], text: say(.people)),
            .element("td", ["colspan": String(dates.count)]),
          ])
      ]
        + result.scenario.people.map { person in
          .element(
            "tr", [:],
            [.element("th", ["scope": "row", "class": "name"], text: person.id)]
              + dates.map { cell(person.id, $0) })
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
    let absent: [Markup] =
      day.isAbsent ? [.element("abbr", ["title": say(.absent)], text: say(.absentCode))] : []
    return shifts + absent + (day.isPinned ? [mark("pin", .pinnedMark, .pinned)] : [])
      + (day.breaksWish ? [mark("wish", .wishMark, .wishUnmet)] : [])
      + (day.hasFinding ? [mark("bang", .findingMark, .findingHere)] : [])
  }

  private func mark(_ kind: String, _ sign: Words, _ meaning: Words) -> Markup {
    .element("abbr", ["class": "mark \(kind)", "title": say(meaning)], text: say(sign))
  }
}
