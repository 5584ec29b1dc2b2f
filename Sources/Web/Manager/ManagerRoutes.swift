import HTTPTypes
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages
import Workforce

/// Pages of the manager.
enum ManagerRoutes {
  static let all: [Route] =
    pages + WhatIfRoutes.all + ManagerFileRoutes.all

  private static let pages: [Route] = [
    .page("/staffing", .roles(offices), staffing),
    .page("/mix", .roles(sums)) { ask, desk in
      let teams = try choices(desk)
      let view = try desk.careMix(at: try place(ask, teams))
      return .page(MixPage(view, teams: teams, ask.context()).html)
    },
    .page("/forecast", .roles(sums)) { ask, desk in
      let teams = try choices(desk)
      return try forecast(ask, desk, at: try place(ask, teams)) { forecast, team in
        .page(ForecastPage(forecast, team: team, teams: teams, ask.context()).html)
      }
    },
  ]

  /// Who may see sums of all teams.
  static let offices: Set<Role> = [.manager, .planner]
  /// Who may see sums of a team.
  static let sums: Set<Role> = [.manager, .planner, .leader]

  @Sendable private static func staffing(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let week = try ask.date("week", or: nil)
    return .page(StaffingPage(try desk.staffing(on: week), week: week, ask.context()).html)
  }

  /// The teams that can be chosen.
  static func choices(_ desk: Desk) throws -> [TeamChoice] {
    try desk.teams().map { TeamChoice(code: $0.code, location: $0.location) }
  }

  /// The team that was chosen, else the first one.
  static func place(_ ask: Ask, _ teams: [TeamChoice]) throws -> Place {
    var place = try ask.place
    if place.team == nil { place.team = teams.first?.code }
    return place
  }

  /// What is made of a team's forecast, seen from the month that was chosen; where what the team has stored no longer
  /// fits, a page that says so.
  static func forecast(
    _ ask: Ask, _ desk: Desk, at place: Place, _ make: (Forecast, _ team: String) -> Answer
  ) throws -> Answer {
    let now = try ask.query["now"].map { text in
      guard let month = YearMonth(text) else { throw WebFault.field("now") }
      return month
    }
    do {
      let answer = try WhatIfAsking.tellingFaults(ask.language) {
        try desk.whatIf([], months: now.map { $0...$0.advanced(by: 12) }, at: place)
      }
      let forecast = Forecast(
        base: answer.outcomes[0], closing: answer.closing, now: now ?? answer.now)
      return make(forecast, place.team ?? "")
    } catch let trouble as WhatIfAsking.Trouble {
      let page = TroublePage.page(ask.say(.noForecast), trouble.text, ask.context())
      return .page(page, status: .unprocessableContent)
    }
  }
}
