package import Reports
import RosterModel
import Workforce

/// What the quarterly forecast meeting looks at.
package struct ForecastPage: Sendable {
  let forecast: Forecast
  let team: String
  let teams: [TeamChoice]
  let context: PageContext

  /// The page of a team's forecast.
  package init(
    _ forecast: Forecast, team: String, teams: [TeamChoice], _ context: PageContext
  ) {
    self.forecast = forecast
    self.team = team
    self.teams = teams
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var html: String {
    let parts = ForecastParts(forecast, language: say.language)
    let title = say(.forecastOf, forecast.base.scenario.location)
    return Frame(context, title: title, isWide: true).document(
      [chooser, .element("p", text: say(.forecastSpan, say.month(forecast.now), parts.months))]
        + [.element("div", ["class": "charts"], parts.decisions + parts.sections), downloads])
  }

  private var chooser: Markup {
    let months = (-3..<13).map { context.now.date.yearMonth.advanced(by: $0) }
    let choices = Set(months + [forecast.now]).sorted()
    return .chooser(
      "/forecast",
      context.teamField(teams, chosen: team) + [
        .select(
          say(.forecastNow), "now", choices.map { (value: $0.description, text: say.month($0)) },
          chosen: forecast.now.description)
      ], submit: say(.showIt))
  }

  private var downloads: Markup {
    let team = FormField("team", team).inAddress
    let now = FormField("now", forecast.now.description).inAddress
    return .element(
      "p", ["class": "actions"],
      [
        button(say(.downloadPrint), "/files/forecast.html?\(team)&\(now)"),
        button(say(.toWhatIf), "/whatif?\(team)"),
      ])
  }

  private func button(_ text: String, _ path: String) -> Markup {
    .element("a", ["class": "button", "href": path], text: text)
  }
}
