import Reports
package import RosterModel
package import SelfRostering

/// Hours needed, at hand and rostered of all teams, week by week. It names nobody.
package struct StaffingPage: Sendable {
  let view: StaffingView
  /// The week that is looked at; `nil` for the mean of the period.
  let week: CivilDate?
  let context: PageContext

  /// The page of a view; of one week where one is chosen.
  package init(_ view: StaffingView, week: CivilDate?, _ context: PageContext) {
    self.view = view
    self.week = week?.monday
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var html: String {
    Frame(context, title: say(.staffingTitle), isWide: true).document(
      [.element("div", [:], [Tints.definitions]), chooser] + content)
  }

  private var content: [Markup] {
    guard !view.teams.isEmpty else { return [.element("p", text: say(.staffingNone))] }
    return [summary] + view.teams.enumerated().map { team($1, number: $0) } + [downloads]
  }

  private var mondays: [CivilDate] {
    Set(view.teams.flatMap { $0.lines.flatMap { $0.weeks.map(\.monday) } }).sorted()
  }

  private var chooser: Markup {
    let weeks = mondays.map {
      (value: $0.description, text: say(.weekOf, "\($0.isoWeek.week)", say.day($0)))
    }
    let field = Markup.select(
      say(.managerWeek), "week", [(value: "", text: say(.wholePeriod))] + weeks,
      chosen: week?.description)
    return .element(
      "div", ["class": "actions"],
      (weeks.isEmpty ? [] : [.chooser("/staffing", [field], submit: say(.showIt))]) + around)
  }

  /// Ways to the periods before and after.
  private var around: [Markup] {
    let first = mondays.first ?? week ?? context.now.date.monday
    let last = mondays.last ?? first
    return [
      link(say(.periodBefore), first - 7), link(say(.periodAfter), last + 7),
    ]
  }

  private func link(_ text: String, _ monday: CivilDate) -> Markup {
    .element("a", ["class": "button", "href": "/staffing?week=\(monday)"], text: text)
  }

  private var told: StaffingTold { StaffingTold(week: week, say: say) }

  private var summary: Markup {
    .part(
      week.map { say(.weekOf, "\($0.isoWeek.week)", say.day($0)) } ?? say(.wholePeriod),
      id: "summary",
      [
        .list(view.teams.flatMap(told.sentences), class: "told"),
        .element("p", ["class": "hint"], text: say(.staffingKey)),
      ])
  }

  private func team(_ team: StaffingView.Team, number: Int) -> Markup {
    let title = say(.staffingOfTeam, team.code)
    let most =
      team.lines.flatMap(\.weeks).flatMap { [$0.needed, $0.available, $0.rostered] }
      .map(\.inHours).max() ?? 0
    let pictures = team.lines.map { line in
      StaffingChart(team: team.code, line: line, week: week, most: most, say: say)
    }
    let charts = pictures.map { chart in
      Markup.element(
        "div", ["class": "chart"], [.element("h3", text: chart.name), chart.markup])
    }
    let tables = pictures.map { (caption: $0.name, table: $0.table) }
    return .part(
      title, id: "team-\(number)",
      [
        .scrolling(told.table(team), title), StaffingChart.key(say),
        .element("div", ["class": "multiples"], charts),
        .folded(say(.weekByWeek), tables),
      ])
  }

  private var downloads: Markup {
    let query = mondays.first.map { "?week=\($0)" } ?? ""
    return .element(
      "p", ["class": "actions"],
      [
        .download(say(.downloadCSV), "/files/staffing.csv\(query)"),
        .download(say(.downloadExcel), "/files/staffing-excel.csv\(query)"),
      ])
  }
}
