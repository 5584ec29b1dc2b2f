import Planning
import Reports
import RosterModel
package import SelfRostering

/// A week of the team's roster: who works when, what is open, and who is away without why.
package struct TeamPage {
  private let printed: PrintedRoster
  private let context: PageContext
  private let parts: MemberParts

  /// The page of a week, as it would be printed.
  package init(_ printed: PrintedRoster, _ context: PageContext) {
    self.printed = printed
    self.context = context
    parts = MemberParts(context, shifts: printed.roster.shifts)
  }

  private var say: Voice { context.say }
  private var roster: SharedRoster { printed.roster }
  private var monday: CivilDate { printed.mondays[0] }
  private var week: ClosedRange<CivilDate> { monday...(monday + 6) }

  /// The whole document.
  package var document: String {
    let assignments = Dictionary(
      grouping: roster.assignments.filter { week.contains($0.date) }, by: \.date)
    let cover = Dictionary(
      grouping: roster.cover.filter { week.contains($0.cell.date) }, by: \.cell.date)
    let days = week.map { day($0, assignments[$0] ?? [], cover[$0] ?? []) }
    let title = Markup.paragraph(
      "\(say(.myTeamWeek, "\(monday.isoWeek.week)")): \(parts.days(week))")
    let draft = printed.state == .draft ? [Markup.paragraph(say(.myTeamDraft), class: "quiet")] : []
    let grid = Markup.element("div", ["class": "team"], days)
    return Frame(context, title: say(.ourTeam), isWide: true)
      .document([title, ways] + draft + [jump, grid])
  }

  /// Ways to other weeks of the period.
  private var ways: Markup {
    let period = roster.period
    let link = { (words: Words, to: CivilDate) in
      Markup.link(say(words), "/team?week=\(to)", class: "button")
    }
    let today = context.now.date.monday
    let all = [
      monday > period.start ? link(.myWeekBefore, monday - 7) : nil,
      today != monday && period.contains(today) ? link(.myThisWeek, today) : nil,
      monday + 7 <= period.end ? link(.myWeekAfter, monday + 7) : nil,
    ]
    return .element("p", ["class": "actions"], all.compactMap(\.self))
  }

  /// Ways to the days below, where they stand under each other.
  private var jump: Markup {
    let links = week.map { Markup.link("\(say.weekday($0.weekday)) \($0.day)", "#day-\($0)") }
    return .element("nav", ["class": "jump", "aria-label": say(.myDaysOfWeek)], links)
  }

  private func day(
    _ date: CivilDate, _ assignments: [Assignment], _ cover: [RosterAccounts.Cover]
  ) -> Markup {
    let open = Dictionary(grouping: cover.filter { $0.open > 0 }, by: \.cell.shift)
      .mapValues { $0.reduce(0) { $0 + $1.open } }
    let worked = Dictionary(grouping: assignments, by: \.shift)
    let codes = roster.shifts.map(\.code).filter { worked[$0] != nil || open[$0] != nil }
    let rows = codes.map { shift($0, worked[$0] ?? [], open: open[$0] ?? 0) }
    let list = rows.isEmpty ? Markup.paragraph(say(.myNobodyWorks)) : .rows(rows)
    let isToday = date == context.now.date
    let heading = Markup.element(
      "h2", text: isToday ? say(.myToday, say.day(date)) : say.day(date))
    return .element(
      "section", ["class": isToday ? "card today" : "card", "id": "day-\(date)"],
      [heading, list] + [away(on: date)].compactMap(\.self))
  }

  private func shift(_ code: ShiftCode, _ worked: [Assignment], open: Int) -> [Markup] {
    let people = worked.map(\.person).map { person in
      let isOwn = person == context.account?.person
      return Markup.element(
        isOwn ? "strong" : "span", ["class": "who"], text: isOwn ? say(.myTeamYou, person) : person)
    }
    let names = people.enumerated().flatMap { [.text($0.offset == 0 ? "" : ", "), $0.element] }
    let times = parts.shift(code).map { parts.times($0) } ?? ""
    let gap =
      open > 0 ? [Markup.element("span", ["class": "tag warn"], text: say(open, .myPlaces))] : []
    return [
      .element("p", ["class": "what"], [parts.code(code), .text(" " + times)]),
      .element("p", [:], names + [.text(" ")] + gap),
    ]
  }

  private func away(on date: CivilDate) -> Markup? {
    let people = roster.absences.filter { ($0.from...$0.to).contains(date) }.map(\.person)
    return people.isEmpty
      ? nil : .paragraph(say(.myTeamAway, people.joined(separator: ", ")), class: "quiet")
  }
}
