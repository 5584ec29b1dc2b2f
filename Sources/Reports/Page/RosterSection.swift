import RosterModel
import SelfRostering

/// The grid of a plan: people by days in blocks of weeks, with the cover of every shift above them.
struct RosterSection {
  let roster: SharedRoster
  let say: Voice
  let stamp: String
  private let days: RosterDays
  private let need: NeedRows

  /// Weeks side by side at most: four fit a screen of 1400 pixels and an A3 sheet.
  private static let weeksPerBlock = 4

  init(roster: SharedRoster, say: Voice, stamp: String) {
    self.roster = roster
    self.say = say
    self.stamp = stamp
    days = RosterDays(roster)
    need = NeedRows.byShift(roster)
  }

  var markup: Markup {
    RosterHTML.section("roster", say(.roster), blocks.map(block))
  }

  /// Mondays, spread evenly over as few blocks as will do.
  private var blocks: [[CivilDate]] {
    let weeks = roster.period.weeks
    let count = (weeks + Self.weeksPerBlock - 1) / Self.weeksPerBlock
    return (0..<count).map { index in
      (weeks * index / count..<weeks * (index + 1) / count).map { roster.period.start + 7 * $0 }
    }
  }

  private func block(_ mondays: [CivilDate]) -> Markup {
    let table = RosterTable(roster: roster, days: days, mondays: mondays, need: need, say: say)
    let grid = table.markup(caption(table.title), need: .above) { monday in
      [.text(say(.week, String(monday.isoWeek.week)))]
    }
    return .element(
      "div", ["class": "block"],
      [
        RosterHTML.scrolling(table.title, grid),
        .element(
          "p", ["class": "codes", "aria-hidden": "true"],
          text: LegendSection.line(of: roster.shifts, say)),
      ])
  }

  /// The title; on paper, where sheets part, with the location and the stamp.
  private func caption(_ title: String) -> Markup {
    .element(
      "caption", [:],
      [
        .text(title),
        .element("span", ["class": "print"], text: " · \(roster.location) · \(stamp)"),
      ])
  }
}
