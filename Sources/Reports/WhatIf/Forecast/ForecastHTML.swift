import RosterModel
import Workforce

/// One location for the quarterly forecast meeting, on one A4 upright: no scripts, nothing to fetch.
public enum ForecastHTML {
  /// The page.
  public static func page(
    _ forecast: Forecast, language: Language, stamp: RosterHTML.Stamp = RosterHTML.Stamp()
  ) -> String {
    let say = Voice(language)
    let scenario = forecast.base.scenario
    let title = say(.forecastTitle, scenario.location, say.month(forecast.now))
    let header = Markup.pageHead(
      say(.forecast), scenario.location, say.months(forecast.base.plan.months.map(\.month)),
      say.stamp(stamp, of: scenario.name))
    return RosterHTML.document(
      title, looks: [pageStyle, whatIfStyle, forecastStyle], say, header: header,
      main: ForecastSections(forecast: forecast, say: say).markup,
      skipTo: forecast.closing == nil ? "formation" : "closing", skip: .skipToContent)
  }
}
