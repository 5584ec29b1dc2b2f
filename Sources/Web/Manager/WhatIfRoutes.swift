import CareDemand
import HTTPTypes
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages
import Workforce

/// What-ifs: by address, so that they can be kept as a link, and as a form, so that nothing of what was typed comes into
/// one.
enum WhatIfRoutes {
  static let all: [Route] = [
    .page("/whatif", .roles(ManagerRoutes.sums), page),
    Route(
      method: .post, path: "/whatif", door: .roles(ManagerRoutes.sums), back: nil,
      work: .desk(page)),
  ]

  @Sendable private static func page(_ ask: Ask, _ desk: Desk) throws -> Answer {
    try WhatIfAsking(ask, desk).page
  }
}

/// A comparison that is asked for, and what becomes of it.
struct WhatIfAsking {
  private let ask: Ask
  private let teams: [TeamChoice]
  private let place: Place
  private let typed: TypedWhatIfs
  /// What came of it.
  let result: WhatIfPage.Result

  /// Works out what was typed.
  ///
  /// - Throws: what the desk throws, but for faults of what was typed.
  init(_ ask: Ask, _ desk: Desk) throws {
    self.ask = ask
    teams = try ManagerRoutes.choices(desk)
    let place = try ManagerRoutes.place(ask, teams)
    let fields = ask.route.isChange ? ask.form : ask.query
    let typed = TypedWhatIfs(fields.all.map { FormField($0.name, $0.value) })
    self.place = place
    self.typed = typed
    do {
      let answer = try Self.tellingFaults(ask.language) {
        try desk.whatIf(typed.forms, months: typed.months, at: place)
      }
      result = .outcomes(answer.outcomes)
    } catch let faults as WhatIfFormFaults {
      result = .faults(faults.faults)
    } catch let trouble as Trouble {
      result = .trouble(trouble.text)
    }
  }

  /// The page: with what came of it, or with what was typed and what is wrong with it.
  var page: Answer {
    var shown = ask.context()
    if ask.path != "/whatif" { shown = ask.returning(to: WhatIfRoutes.all[0]).context() }
    let page = WhatIfPage(typed, result, team: place.team ?? "", teams: teams, shown)
    guard case .outcomes = result else { return .page(page.html, status: .unprocessableContent) }
    return .page(page.html)
  }

  /// Why there is no answer, in words.
  struct Trouble: Error {
    let text: String
  }

  /// Does something; what no longer fits in what a team has stored is told in words.
  ///
  /// - Throws: ``Trouble``, and what the body throws besides.
  static func tellingFaults<Value>(_ language: Language, _ body: () throws -> Value) throws -> Value
  {
    do {
      return try body()
    } catch let faults as WhatIfFaults {
      throw Trouble(text: faults.text(language))
    } catch let error as WorkforceError {
      throw Trouble(text: error.text(language))
    }
  }
}
