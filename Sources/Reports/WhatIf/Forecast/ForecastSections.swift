import CareDemand
import RosterModel
import Workforce

/// The sections of a forecast: what to do, the gap by level, the trend beside the result, what-ifs.
struct ForecastSections {
  let forecast: Forecast
  let say: Voice

  private var tables: ForecastTables { ForecastTables(forecast: forecast, say: say) }
  private var outcomes: [WhatIfOutcome] { [forecast.base] + forecast.whatIfs }

  var markup: [Markup] {
    [
      closing, formation, .element("div", ["class": "beside"], [mix, result]), whatIfs, assumptions,
    ]
  }

  private var closing: Markup {
    guard forecast.closing != nil else { return .empty }
    return RosterHTML.section(
      "closing", say(.closingTitle),
      [
        .element("ul", ["class": "steps"], tables.closing.map { .element("li", text: $0) }),
        note(say(.closingKey)),
      ])
  }

  private var formation: Markup {
    let table = FormationTable(forecast: forecast, tables: tables, say: say).markup
    return RosterHTML.section(
      "formation", say(.formationTitle),
      [RosterHTML.scrolling(say(.formationTitle), table), note(say(.formationKey))])
  }

  private var mix: Markup {
    let trend = MixTrend(months: forecast.base.care, say: say)
    let bars = trend.bars
    let key = Tints.key(trend.series.map { ($0.looks, $0.name) })
    return RosterHTML.section(
      "mix", say(.mixTrend),
      [
        .element("figure", [:], [key, .element("div", ["class": "chart"], [bars.markup])]),
        .folded(say(.asTable), [(caption: say(.mixTrend), table: bars.table)]),
      ])
  }

  private var result: Markup {
    let notes = [
      forecast.base.money.contains { $0.revenue != nil } ? say(.leftKey) : nil,
      outcomes.contains { $0.money.contains { $0.synthetic > 0 } } ? say(.madeUpKey) : nil,
    ].compactMap(\.self)
    return RosterHTML.section(
      "result", say(.resultTitle),
      [RosterHTML.scrolling(say(.resultTitle), tables.result.markup())] + notes.map(note))
  }

  private var whatIfs: Markup {
    guard !forecast.whatIfs.isEmpty else { return .empty }
    let comparison = WhatIfComparison(Array(outcomes.prefix(WhatIfText.mostColumns)), say)
    let table = ComparedTable(
      rows: comparison.key, names: comparison.names, title: say(.whatIf), say: say)
    let span = say(.meansOver, say.months(comparison.figures.first?.months ?? []))
    return RosterHTML.section("what-ifs", say(.whatIf), [table.markup, note(span)])
  }

  private var assumptions: Markup {
    let lines = outcomes.assumptions(say)
    guard !lines.isEmpty else { return .empty }
    return RosterHTML.section(
      "assumptions", say(.assumptions), [note(lines.joined(separator: " "))])
  }

  private func note(_ text: String) -> Markup { .element("p", ["class": "note"], text: text) }
}

extension StackedBars {
  /// Its figures, a row for each month.
  var table: TextTable {
    TextTable(
      columns: [.words(say(.month))] + series.map { .number($0.name) },
      rows: months.enumerated().map { index, month in
        [say.month(month)] + series.map { say.number($0.values[index], decimals: 1) }
      })
  }
}
