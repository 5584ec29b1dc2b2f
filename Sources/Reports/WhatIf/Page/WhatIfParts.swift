import RosterModel
package import Workforce

/// Pieces of a comparison for a page that has more to it: what each means, its figures, charts with the same figures
/// as tables, and what all of it rests on. The first is the one the others are held against.
package struct WhatIfParts {
  private let comparison: WhatIfComparison
  private let outcomes: [WhatIfOutcome]

  /// Pieces of what-ifs side by side.
  package init(_ outcomes: [WhatIfOutcome], language: Language) {
    self.outcomes = outcomes
    comparison = WhatIfComparison(outcomes, Voice(language))
  }

  private var say: Voice { comparison.say }
  private var all: [WhatIfFigures] { comparison.figures }

  /// One figure of a card.
  package struct Figure {
    /// What it is.
    package let title: String
    /// The figure, with its unit where it has one.
    package let value: String
    /// The difference to the first, with its sign; `nil` where there is none.
    package let difference: String?
  }

  /// The months all of it is of: `jan 2027 t/m dec 2027`.
  package var months: String { say.months(all.first?.months ?? []) }

  /// What one means, in a sentence or two, without its name.
  package func meaning(_ index: Int) -> String {
    let name = capitalised(comparison.names[index]) + ": "
    let sentence = comparison.sentences[index]
    return sentence.hasPrefix(name) ? capitalised(String(sentence.dropFirst(name.count))) : sentence
  }

  /// What is proven of one.
  package func proof(_ index: Int) -> String {
    PlanProof(plan: all[index].outcome.plan, say: say).text
  }

  /// The figures of one.
  package func figures(_ index: Int) -> [Figure] {
    comparison.told.map { row in
      Figure(
        title: row.title, value: row.cell(index, say),
        difference: row.difference(index, say).flatMap { $0 == ComparedRow.same ? nil : $0 })
    }
  }

  /// What the marks of the figures mean, and what they rest on.
  package var notes: [String] {
    [
      all.contains { $0.revenue != nil } ? say(.leftKey) : nil,
      all.contains(where: \.isMadeUp) ? say(.madeUpKey) : nil,
    ].compactMap(\.self) + outcomes.assumptions(say)
  }

  /// All measures side by side.
  package var table: Markup {
    ComparedTable(
      rows: comparison.rows, names: comparison.names, title: say(.sideBySide), say: say
    ).markup
  }

  /// The gap by level, money by month, and from need to what is short.
  package var charts: [Markup] {
    let own = [Tints.definitions, gaps, money]
    return own + WhatIfCharts(comparison: comparison, frontier: []).markup
  }

  private var gaps: Markup {
    let gaps = all.map { $0.gapFte.sorted { $0.key < $1.key } }
    let most = gaps.flatMap { $0.map { $0.value.magnitude } }.max() ?? 0
    let charts = zip(gaps, comparison.names).map { gaps, name in
      GapBars(name: name, gaps: gaps.map { ($0.key, $0.value) }, most: most, say: say).markup
    }
    let table = TextTable(
      columns: [.words(say(.level))] + comparison.names.map { .number($0) },
      rows: comparison.gaps.map { row in
        [row.title] + all.indices.map { row.cell($0, say) }
      })
    return section("gaps", .gapBars, .gapBarsKey, charts, [(say(.gapBars), table)])
  }

  private var money: Markup {
    let bars = all.map { MoneyBars(figures: $0, say: say) }
    let most = bars.map(\.most).max() ?? 0
    let shells = Shell.allCases.filter { shell in
      bars.contains { bars in
        bars.series.contains { $0.shell == shell && $0.values.contains { $0 >= 0.0005 } }
      }
    }
    let key = Tints.key(shells.map { ($0.looks, say(.name(of: $0))) })
    let charts = zip(bars, comparison.names).map {
      $0.bars($1, shells: shells, most: most).markup
    }
    let tables = zip(bars, comparison.names).map { bars, name in
      (caption: name, table: table(bars, shells))
    }
    return section("money", .moneyBars, .moneyBarsKey, charts, tables, key)
  }

  private func table(_ bars: MoneyBars, _ shells: [Shell]) -> TextTable {
    let series = bars.series.filter { shells.contains($0.shell) }
    return TextTable(
      columns: [.words(say(.month))] + shells.map { .number(say(.name(of: $0))) },
      rows: bars.figures.months.enumerated().map { index, month in
        [say.month(month)] + series.map { say.number($0.values[index], decimals: 1) }
      })
  }

  private func section(
    _ id: String, _ title: Words, _ key: Words, _ charts: [Markup],
    _ tables: [(caption: String, table: TextTable)], _ legend: Markup = .empty
  ) -> Markup {
    let pictures = charts.enumerated().map { index, chart in
      Markup.element(
        "div", ["class": "chart"],
        [.element("h3", [:], Markup.numbered(index, comparison.names[index])), chart])
    }
    let figure = Markup.element(
      "figure", [:],
      [
        .element("figcaption", text: say(key)), legend,
        .element("div", ["class": "multiples"], pictures),
      ])
    return RosterHTML.section(id, say(title), [figure, .folded(say(.asTable), tables)])
  }
}
