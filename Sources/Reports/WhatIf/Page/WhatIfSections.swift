import RosterModel
import Workforce

/// The sections of the page around its charts.
struct WhatIfSections {
  let comparison: WhatIfComparison
  /// How many more there are than the page shows.
  let more: Int

  private var say: Voice { comparison.say }
  private var figures: [WhatIfFigures] { comparison.figures }

  /// Before the charts: what it means, and the measures.
  var first: [Markup] { [meaning, measures] }

  /// After the charts.
  func last(_ assumptions: [String]) -> [Markup] {
    [
      proved, indicators, prices, shifts, printed, months,
      list("assumptions", .assumptions, assumptions),
    ]
  }

  private var meaning: Markup {
    RosterHTML.section(
      "meaning", say(.whatItMeans),
      [WhatIfCards(comparison: comparison).markup]
        + (more > 0 ? [note(say(.moreWhatIfs, say.number(more)))] : []))
  }

  private var measures: Markup {
    let span = say(.meansOver, say.months(figures.first?.months ?? []))
    let rooms = figures.flatMap { figures in
      figures.outcome.room.compactMap { say.room($0, of: say.name(of: figures.outcome)) }
    }
    let notes = [
      figures.contains { $0.revenue != nil } ? say(.leftKey) : nil,
      figures.contains(where: \.isMadeUp) ? say(.madeUpKey) : nil,
    ].compactMap(\.self)
    return RosterHTML.section(
      "measures", say(.sideBySide),
      [
        note(figures.count > 1 ? "\(span) \(say(.differenceKey))" : span),
        table(comparison.rows, say(.sideBySide)),
      ] + notes.map(note) + rooms.map { .element("p", text: $0) } + [moreResidents])
  }

  /// What more residents cost the scenario as it stands.
  private var moreResidents: Markup {
    guard let first = figures.first?.outcome else { return .empty }
    return .folded(
      say(.moreResidentsTitle),
      first.room.map {
        (
          caption: say(.moreOf, say.kind($0.kind)),
          table: RoomTable(room: $0, plan: first.plan, say: say).table
        )
      })
  }

  private var proved: Markup {
    let span = say(.proofSpan, say.months(figures.first?.months ?? []))
    return RosterHTML.section(
      "proved", say(.provedTitle),
      [
        note(span),
        .element(
          "ul", ["class": "plain"],
          figures.enumerated().map { index, figures in
            let proof = PlanProof(plan: figures.outcome.plan, say: say).text
            return .element("li", [:], Markup.numbered(index, proof))
          }),
      ])
  }

  private var indicators: Markup {
    let indicators = WhatIfIndicators(figures: figures, say: say)
    guard let month = indicators.month else { return .empty }
    return RosterHTML.section(
      "indicators", say(.indicators),
      [
        note(say(.indicatorsOf, say.month(month))),
        table(indicators.rows, say(.indicators)),
      ])
  }

  private var prices: Markup {
    let tables = figures.indices.compactMap { index -> Markup? in
      let prices = HourPriceTable(plan: figures[index].outcome.plan, say: say)
      guard let month = prices.shown else { return nil }
      let name = "\(comparison.names[index]), \(say.month(prices.plan.months[month].month))"
      return RosterHTML.scrolling(name, prices.table(of: month).markup(caption: name))
    }
    guard !tables.isEmpty else { return .empty }
    return RosterHTML.section(
      "prices", say(.oneHourWorth), [note(say(.hourPricesKey))] + tables)
  }

  private var shifts: Markup {
    list(
      "shifts", .shiftStaffingTitle,
      comparison.staffing)
  }

  private var printed: Markup {
    guard let scenario = figures.first?.outcome.scenario else { return .empty }
    let table = OccupancyTable(scenario: scenario, say: say)
    guard !table.checks.isEmpty else { return .empty }
    let title = say(.printedOccupancy)
    return RosterHTML.section(
      "printed", title,
      table.sentences.map { .element("p", text: $0) } + [
        RosterHTML.scrolling(title, table.table.markup())
      ])
  }

  private var months: Markup {
    let tables = zip(comparison.names, figures).map {
      (caption: $0, table: MonthTable(outcome: $1.outcome, say: say).table)
    }
    let money = zip(comparison.names, figures).compactMap { name, figures in
      let table = ProfileMoneyTable(outcome: figures.outcome, say: say)
      return table.month.map {
        (caption: say(.moneyByProfileOf, name, say.month($0)), table: table.table)
      }
    }
    return RosterHTML.section(
      "months", say(.monthsOf),
      [
        note(say(.byMonthKey)), .folded(say(.asTable), tables),
        .folded(say(.moneyByProfile), money),
      ])
  }

  private func table(_ rows: [ComparedRow], _ title: String) -> Markup {
    ComparedTable(rows: rows, names: comparison.names, title: title, say: say).markup
  }

  private func note(_ text: String) -> Markup { .element("p", ["class": "note"], text: text) }

  private func list(_ id: String, _ title: Words, _ lines: [String]) -> Markup {
    guard !lines.isEmpty else { return .empty }
    return RosterHTML.section(
      id, say(title), [.element("ul", [:], lines.map { .element("li", text: $0) })])
  }
}
