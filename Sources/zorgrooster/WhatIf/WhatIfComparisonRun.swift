import Reports
import RosterModel
import Workforce

/// What-ifs worked out, with what was asked besides.
struct WhatIfComparisonRun {
  let outcomes: [WhatIfOutcome]
  /// What was asked besides.
  var besides = WhatIfBesides()
  let forecast: Forecast?

  init(
    _ input: WhatIfInput, months: ClosedRange<YearMonth>?, goal: WorkforceGoal,
    wantsFrontier: Bool, forecast now: YearMonth?
  ) throws {
    let outcomes = try WhatIfRun.run(
      input.scenario, base: input.base, whatIfs: input.whatIfs, tariffs: input.tariffs,
      months: months, goal: goal, carrying: input.carrying)
    self.outcomes = outcomes
    besides.frontier = wantsFrontier ? try outcomes[0].workforce.frontier() : []
    let teams = try input.others.map { other in
      let months = outcomes[0].workforce.months.map(\.month)
      return try WhatIfRun.run(
        other.scenario, base: other.base, whatIfs: [], months: months[0]...months[months.count - 1])[
          0
        ]
        .workforce
    }
    besides.organisation =
      teams.isEmpty ? [] : try outcomes.map { try OrganisationOutlook($0.workforce, among: teams) }
    forecast = try now.map {
      Forecast(
        base: outcomes[0], whatIfs: Array(outcomes.dropFirst()),
        closing: try outcomes[0].workforce.closingPlan(), now: $0)
    }
  }

  /// One JSON document.
  func json(_ language: Language) -> String {
    WhatIfJSON.data(outcomes, besides: besides, language: language)
  }

  /// For the terminal: the forecast where that was asked, else the comparison.
  func text(_ language: Language, detail: Bool) -> String {
    if let forecast {
      return ForecastText(forecast, language: language, colour: Console.wantsColour).text()
    }
    return WhatIfText(
      outcomes, besides: besides, language: language, colour: Console.wantsColour, detail: detail
    ).text()
  }

  /// A page.
  func page(_ language: Language, stamp: RosterHTML.Stamp) -> String {
    WhatIfHTML.page(outcomes, besides: besides, language: language, stamp: stamp)
  }

  /// The page of the forecast meeting.
  func forecastPage(_ language: Language, stamp: RosterHTML.Stamp) -> String? {
    forecast.map { ForecastHTML.page($0, language: language, stamp: stamp) }
  }
}
