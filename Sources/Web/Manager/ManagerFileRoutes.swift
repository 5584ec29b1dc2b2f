import HTTPTypes
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages
import Workforce

/// Files of sums, to keep and to print.
enum ManagerFileRoutes {
  static let all: [Route] = pages + whatIfs

  private static let pages: [Route] = [
    .page("/files/staffing.csv", .roles(ManagerRoutes.offices)) { try staffing($0, $1, .plain) },
    .page("/files/staffing-excel.csv", .roles(ManagerRoutes.offices)) {
      try staffing($0, $1, .excel)
    },
    .page("/files/forecast.html", .roles(ManagerRoutes.sums)) { ask, desk in
      let place = try ManagerRoutes.place(ask, try ManagerRoutes.choices(desk))
      return try ManagerRoutes.forecast(ask, desk, at: place) { forecast, _ in
        .document(ForecastHTML.page(forecast, language: ask.language, stamp: stamp(ask)))
      }
    },
  ]

  private static func staffing(_ ask: Ask, _ desk: Desk, _ style: CSVStyle) throws -> Answer {
    let view = try desk.staffing(on: try ask.date("week", or: nil))
    return csv(StaffingCSV.text(view, style: style), "staffing.csv")
  }

  private static let whatIfs: [Route] = [
    whatIf("/files/whatif.csv") { outcomes, ask in
      csv(WhatIfCSV.text(outcomes, language: ask.language), "whatif.csv")
    },
    whatIf("/files/whatif-excel.csv") { outcomes, ask in
      csv(WhatIfCSV.text(outcomes, language: ask.language, style: .excel), "whatif.csv")
    },
    whatIf("/files/whatif.json") { outcomes, ask in
      let data = WhatIfJSON.data(outcomes, language: ask.language)
      return .file(
        Answer.Bytes(bytes: Array(data.utf8), type: "application/json"), name: "whatif.json")
    },
    whatIf("/files/whatif.html") { outcomes, ask in
      .document(WhatIfHTML.page(outcomes, language: ask.language, stamp: stamp(ask)))
    },
  ]

  /// A file of what stands in the fields of the page; where that is wrong, the page says what.
  private static func whatIf(
    _ path: String, _ file: @escaping @Sendable ([WhatIfOutcome], Ask) -> Answer
  ) -> Route {
    Route(
      method: .post, path: path, door: .roles(ManagerRoutes.sums), back: nil,
      work: .desk { ask, desk in
        let asking = try WhatIfAsking(ask, desk)
        guard case .outcomes(let outcomes) = asking.result else { return asking.page }
        return file(outcomes, ask)
      })
  }

  private static func csv(_ text: String, _ name: String) -> Answer {
    .file(Answer.Bytes(bytes: Array(text.utf8), type: "text/csv; charset=utf-8"), name: name)
  }

  private static func stamp(_ ask: Ask) -> RosterHTML.Stamp {
    RosterHTML.Stamp(made: ask.now.local.description)
  }
}
