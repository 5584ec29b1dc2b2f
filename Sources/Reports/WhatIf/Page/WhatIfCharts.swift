import RosterModel
import Workforce

/// The three charts, each as a figure with its key, and its figures as a table behind it.
struct WhatIfCharts {
  let comparison: WhatIfComparison
  let frontier: [FrontierPoint]

  private var say: Voice { comparison.say }
  private var figures: [WhatIfFigures] { comparison.figures }

  var markup: [Markup] { [need, waterfall] + (frontier.isEmpty ? [] : [plane]) }

  private var need: Markup {
    let all = figures.map(NeedChart.columns)
    let most = all.flatMap { $0.map(\.total) }.max() ?? 0
    let skills = Set(all.flatMap { $0.flatMap(\.hours.keys) }).sorted()
    let key = Tints.key(skills.map { (Tints.looks(of: $0.level), say.skill($0)) })
    let charts = zip(all, comparison.names).map {
      NeedChart(name: $1, columns: $0, say: say).bars(most: most).markup
    }
    let tables = zip(comparison.names, all).map { (caption: $0, table: table($1, skills)) }
    return section("need", .needChart, .needChartKey, [key, multiples(charts)], tables)
  }

  private func table(_ columns: [NeedChart.Column], _ skills: [Skill]) -> TextTable {
    TextTable(
      columns: [.words(say(.month))] + skills.map { .number(say.skill($0)) }
        + [.number(say(.total))],
      rows: columns.map { column in
        let hours = skills.map { column.hours[$0] ?? 0 } + [column.total]
        return [say.month(column.month)] + hours.map { say.number($0, decimals: 1) }
      })
  }

  private var waterfall: Markup {
    let shells = WaterfallChart.shells(figures)
    let all = figures.map { WaterfallChart.steps($0, shells: shells, say) }
    let most = all.flatMap { $0.map(\.hours) }.max() ?? 0
    let charts = zip(all, comparison.names).map {
      WaterfallChart(name: $1, steps: $0, most: most, say: say).markup
    }
    return section(
      "waterfall", .waterfallChart, .waterfallKey, [multiples(charts)],
      [(caption: say(.waterfallChart), table: table(all))])
  }

  private func table(_ all: [[WaterfallChart.Step]]) -> TextTable {
    TextTable(
      columns: [.words(say(.step))] + comparison.names.map { .number($0) },
      rows: (all.first ?? []).indices.map { index in
        [all[0][index].name] + all.map { say.number($0[index].hours, decimals: 1) }
      })
  }

  private var plane: Markup {
    let plans = figures.map { FrontierPoint(cost: $0.cost, hoursShort: $0.short) }
    let chart = FrontierChart(frontier, plans: plans, say)
    return section(
      "frontier", .frontierChart, .frontierKey,
      [.element("div", ["class": "chart"], [chart.markup])],
      [(caption: say(.frontierChart), table: chart.table)])
  }

  private func section(
    _ id: String, _ title: Words, _ key: Words, _ content: [Markup],
    _ tables: [(caption: String, table: TextTable)]
  ) -> Markup {
    RosterHTML.section(
      id, say(title),
      [
        .element("figure", [:], [.element("figcaption", text: say(key))] + content),
        .folded(say(.asTable), tables),
      ])
  }

  private func multiples(_ charts: [Markup]) -> Markup {
    .element(
      "div", ["class": "multiples"],
      charts.enumerated().map { index, chart in
        let name = Markup.element("h3", [:], Markup.numbered(index, comparison.names[index]))
        return .element("div", ["class": "chart"], [name, chart])
      })
  }
}
