import CareDemand
import Reports
import RosterModel
package import SelfRostering

/// Who lives with a team month by month, and the hours, levels and fte that follow. It names nobody.
package struct MixPage: Sendable {
  let view: CareMixView
  let teams: [TeamChoice]
  let context: PageContext

  /// The page of a team's care mix.
  package init(_ view: CareMixView, teams: [TeamChoice], _ context: PageContext) {
    self.view = view
    self.teams = teams
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var html: String {
    Frame(context, title: say(.mixTitleOf, view.location), isWide: true).document(
      [.element("div", [:], [Tints.definitions])] + chooser + content)
  }

  private var chooser: [Markup] {
    guard teams.count > 1 else { return [] }
    return [
      .chooser("/mix", context.teamField(teams, chosen: view.team), submit: say(.showIt))
    ]
  }

  private var content: [Markup] {
    guard !view.months.isEmpty else { return [.element("p", text: say(.mixNone))] }
    return [residents, hours, levels] + changes + [assumptions]
  }

  private var residents: Markup {
    let title = say(.mixResidents)
    let kinds = view.rows.map { row in
      [row.kind.kind] + row.residents.map { say.number($0, decimals: 1) }
    }
    let sum = [say(.staffingTogether)] + view.months.indices.map(total)
    let table = TextTable(
      columns: [.words(say(.mixKind))] + view.months.map { .number(say.month($0)) },
      rows: kinds + [sum])
    let places = view.capacity.map { say(.mixPlaces, say.number($0)) }
    return .part(
      title, id: "residents",
      [.scrolling(table, title)] + (places.map { [.element("p", text: $0)] } ?? []))
  }

  private func total(_ month: Int) -> String {
    say.number(view.rows.reduce(0) { $0 + $1.residents[month] }, decimals: 1)
  }

  private var hours: Markup {
    let title = say(.mixHours)
    let table = TextTable(
      columns: [.words(say(.managerMonth))]
        + [Words.mixHoursPerDay, .mixHoursPerWeek, .mixFteNet, .mixFteGross].map {
          .number(say($0))
        },
      rows: view.demand.map { month in
        [say.month(month.month)]
          + [month.hoursPer24h, month.hoursPerWeek, month.fteNet, month.fteGross].map {
            say.number($0, decimals: 1)
          }
      })
    return .part(
      title, id: "hours",
      [
        .scrolling(table, title),
        .element("p", ["class": "hint"], text: say(.mixNorms, view.normSet)),
      ])
  }

  private var chart: MixChart { MixChart(months: view.demand, say: say) }

  private var levels: Markup {
    let title = say(.mixLevels)
    return .part(
      title, id: "levels",
      [
        .element(
          "figure", [:], [chart.key, .element("div", ["class": "chart"], [chart.bars.markup])]),
        .scrolling(chart.table, title),
      ])
  }

  private var changes: [Markup] {
    guard !view.changes.isEmpty else { return [] }
    let lines = view.changes.map { change in
      say(.mixChangeOn, say.dayAndYear(change.from), say.list(change.steps.map(step)))
    }
    return [.part(say(.mixChanges), id: "changes", [.list(lines)])]
  }

  private func step(_ step: MixStep) -> String {
    "\(say.signed(step.residents, decimals: 1)) \(step.kind)"
  }

  private var assumptions: Markup {
    let lines = view.assumptions.map { $0.text(say.language) }
    guard !lines.isEmpty else { return .empty }
    return .part(say(.managerAssumptions), id: "assumptions", [.list(lines)])
  }
}

/// Hours of care a day by level in every month.
struct MixChart {
  let months: [MonthDemand]
  let say: Voice

  /// A level within its domain.
  private struct Level: Hashable, Comparable {
    var domain: Domain
    var level: QualificationLevel

    static func < (left: Self, right: Self) -> Bool {
      (left.domain, left.level) < (right.domain, right.level)
    }
  }

  private var levels: [Level] {
    Set(months.flatMap(\.byLevel).map { Level(domain: $0.domain, level: $0.level) }).sorted()
  }

  private func name(_ level: Level) -> String {
    say.level(StaffingView.Line(domain: level.domain, level: level.level, weeks: []))
  }

  private func hours(_ level: Level, _ month: MonthDemand) -> Double {
    month.byLevel.reduce(0) {
      $0 + ($1.domain == level.domain && $1.level == level.level ? $1.hoursPer24h : 0)
    }
  }

  /// A field of each level with its name.
  var key: Markup {
    Tints.key(levels.map { (looks: Tints.looks(of: $0.level), name: name($0)) })
  }

  /// The drawing.
  var bars: StackedBars {
    StackedBars(
      label: say(.mixLevels), months: months.map(\.month),
      series: levels.map { level in
        StackedBars.Series(
          name: "", looks: Tints.looks(of: level.level), values: months.map { hours(level, $0) })
      }, most: months.map { $0.byLevel.reduce(0) { $0 + $1.hoursPer24h } }.max() ?? 0, say: say)
  }

  /// The same figures.
  var table: TextTable {
    TextTable(
      columns: [.words(say(.managerMonth))] + levels.map { .number(name($0)) },
      rows: months.map { month in
        [say.month(month.month)] + levels.map { say.number(hours($0, month), decimals: 1) }
      })
  }
}
