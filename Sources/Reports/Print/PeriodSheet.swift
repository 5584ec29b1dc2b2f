import Planning
import RosterModel
import SelfRostering

/// The period at a glance, in front of its weeks: hours per person and week against the contract, and how far each
/// week is filled.
struct PeriodSheet {
  let printed: PrintedRoster
  let days: RosterDays
  let say: Voice
  private let paid: [SharedRoster.Cell: Minutes]

  /// Its place on the page.
  static let id = "overview"

  init(printed: PrintedRoster, days: RosterDays, say: Voice) {
    (self.printed, self.days, self.say) = (printed, days, say)
    paid = Self.paidByWeek(printed.roster)
  }

  var markup: Markup {
    RosterHTML.section(
      Self.id, say(.overview), looks: "sheet",
      [
        .element("p", text: filled), RosterHTML.scrolling(say(.hoursByWeek), table),
        .element("p", text: say(.balanceSign)),
      ])
  }

  /// Paid time per person and Monday; of shifts the table does not have nothing is known.
  private static func paidByWeek(_ roster: SharedRoster) -> [SharedRoster.Cell: Minutes] {
    let paid = Dictionary(
      roster.shifts.map { ($0.code, $0.paid) }, uniquingKeysWith: { first, _ in first })
    return roster.assignments.reduce(into: [:]) { sums, assignment in
      let week = SharedRoster.Cell(person: assignment.person, date: assignment.date.monday)
      sums[week, default: .zero] += paid[assignment.shift] ?? .zero
    }
  }

  private var filled: String {
    let cover = printed.roster.cover
    return say(
      .filledOf, say.number(cover.reduce(0) { $0 + $1.filled }),
      say.number(cover.reduce(0) { $0 + $1.required }),
      say(cover.reduce(0) { $0 + $1.open }, .shifts))
  }

  /// What stands behind the weeks.
  private static let totals: [Words] = [.rostered, .absentHours, .contract, .balance]

  private var table: Markup {
    let need = NeedRows.byLevel(printed.roster, say, column: { $0.monday })
    return .element(
      "table", ["class": "list numbers hours"],
      [
        .element("caption", text: say(.hoursByWeek)), head,
        .element("tbody", [:], printed.roster.hours.map(row)),
        need.markup(over: printed.mondays, columnsBehind: Self.totals.count, say),
      ])
  }

  private var head: Markup {
    let name = Markup.element("th", ["scope": "col", "class": "name"], text: say(.person))
    let weeks = printed.mondays.map { monday in
      let week = say(.week, String(monday.isoWeek.week))
      let link = Markup.element("a", ["href": "#\(WeekSheet.id(of: monday))"], text: week)
      return Markup.element("th", ["scope": "col"], [link])
    }
    let totals = Self.totals.map { Markup.element("th", ["scope": "col"], text: say($0)) }
    return .element("thead", [:], [.element("tr", [:], [name] + weeks + totals)])
  }

  private func row(_ hours: RosterAccounts.Hours) -> Markup {
    let name = Markup.element("th", ["scope": "row", "class": "name"], text: hours.person)
    let totals =
      [hours.rostered, hours.leave, hours.contract].map(text)
      + [say.signed(hours.balance.inHours, decimals: 1)]
    return .element(
      "tr", [:],
      [name] + printed.mondays.map { week(hours.person, $0) }
        + totals.map { Markup.element("td", text: $0) })
  }

  private func week(_ person: PersonID, _ monday: CivilDate) -> Markup {
    let time = paid[SharedRoster.Cell(person: person, date: monday)] ?? .zero
    let isAway = (0..<7).contains { days[person, monday + $0].isAbsent }
    return .element(
      "td", [:], [.text(text(time))] + (isAway ? [.text(" "), RosterTable.absent(say)] : []))
  }

  private func text(_ time: Minutes) -> String { say.number(time.inHours, decimals: 1) }
}
