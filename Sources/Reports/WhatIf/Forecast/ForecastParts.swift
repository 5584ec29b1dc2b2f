import RosterModel
import Workforce

/// Pieces of a forecast for a page that has more to it.
package struct ForecastParts {
  private let forecast: Forecast
  private let say: Voice

  /// Pieces of a forecast in a language.
  package init(_ forecast: Forecast, language: Language) {
    self.forecast = forecast
    say = Voice(language)
  }

  /// The months looked at: `jan 2027 t/m dec 2027`.
  package var months: String { say.months(forecast.base.plan.months.map(\.month)) }

  /// The decisions, each with the latest month to begin; empty where nothing is to be done.
  package var decisions: [Markup] {
    let table = ForecastTables(forecast: forecast, say: say).decisions
    guard !table.rows.isEmpty else { return [] }
    let title = say(.decisionsTitle)
    return [
      .element(
        "section", ["id": "decisions"],
        [
          .element("h2", text: title), RosterHTML.scrolling(title, table.markup()),
          .element("p", ["class": "note"], text: say(.decisionsKey)),
        ])
    ]
  }

  /// What the meeting looks at: who to find, the gap by level, the trend beside the result, and what it rests on.
  package var sections: [Markup] {
    [.element("div", [:], [Tints.definitions])]
      + ForecastSections(forecast: forecast, say: say).markup
  }
}
