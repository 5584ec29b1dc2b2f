import CareDemand
import RosterModel
import Workforce

/// A forecast for the terminal, in lines of at most 100 columns.
public struct ForecastText {
  private let tables: ForecastTables
  private let comparison: WhatIfComparison
  private let say: Voice
  private let colour: Bool

  /// A forecast in a language; colour is emphasis only.
  public init(_ forecast: Forecast, language: Language, colour: Bool) {
    say = Voice(language)
    tables = ForecastTables(forecast: forecast, say: say)
    let outcomes = [forecast.base] + forecast.whatIfs
    comparison = WhatIfComparison(Array(outcomes.prefix(WhatIfText.mostColumns)), say)
    self.colour = colour
  }

  private var forecast: Forecast { tables.forecast }

  /// The whole text, ending in a newline.
  public func text() -> String {
    var report = ReportText(colour: colour)
    let title = say(.forecastTitle, forecast.base.scenario.location, say.month(forecast.now))
    report.add(wrapped(title).map(report.ink.heading))
    report.section(say(.closingTitle), closing)
    report.section(say(.formationTitle), formation)
    report.section(say(.resultTitle), tables.result.lines)
    report.section(say(.mixTrend), mix)
    report.section(say(.whatIf), whatIfs)
    let outcomes = [forecast.base] + forecast.whatIfs
    report.section(
      say(.assumptions), outcomes.assumptions(say).flatMap { wrapped("- " + $0, indent: 2) })
    return report.text
  }

  private var closing: [String] {
    guard forecast.closing != nil else { return [] }
    return wrapped(say(.closingKey))
      + tables.closing.flatMap { wrapped("- " + $0, indent: 2) }
  }

  private var formation: [String] {
    let rows = forecast.looks.flatMap { look in
      forecast.formation(at: look).map { line in
        [
          tables.name(of: look), say.skill(line.skill), say.number(line.need, decimals: 1),
          say.number(line.formation, decimals: 1), say.signed(line.gap, decimals: 1),
          line.gapFte.map { say.signed($0, decimals: 1) } ?? "-",
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    let table = TextTable(
      columns: [.words(say(.month)), .words(say(.level))]
        + [Words.need, .formation, .gap, .gapFte].map { .number(say($0)) }, rows: rows)
    return wrapped(say(.formationKey)) + table.lines
  }

  private var mix: [String] {
    let trend = MixTrend(months: forecast.base.care, say: say)
    let series = trend.series
    guard !series.isEmpty else { return [] }
    return TextTable(
      columns: [.words(say(.month))] + series.map { .number($0.name) },
      rows: forecast.base.care.enumerated().map { index, month in
        [say.month(month.month)] + series.map { say.number($0.values[index], decimals: 1) }
      }
    ).lines
  }

  private var whatIfs: [String] {
    guard comparison.figures.count > 1 else { return [] }
    return comparison.sentences.dropFirst().flatMap { wrapped("- " + $0, indent: 2) }
      + (comparison.figures.contains(where: \.isMadeUp) ? wrapped(say(.madeUpKey)) : [])
  }
}
