import HTTPTypes
import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import WebPages

/// The door of the demo organisation: everyone may be anyone, and set the clock. Elsewhere there is no such door.
enum DemoRoutes {
  static let all: [Route] = [
    .open(.get, "/demo", choose), .open(.post, "/demo/in", enter),
    .open(.post, "/demo/clock", setClock),
  ]

  @Sendable private static func choose(_ ask: Ask) throws -> Answer {
    try check(ask)
    let (accounts, period) = try ask.site.store.read { reader in
      (try reader.all(Account.self).values(), try reader.all(RosterPeriod.self).values().first)
    }
    let steps = PhaseCalendar.Step.allCases
    return .page(
      EntrancePages.demo(
        accounts,
        phases: period.map { period in steps.map { (.name(of: $0), period.calendar[$0]) } } ?? [],
        ask.context()))
  }

  @Sendable private static func enter(_ ask: Ask) throws -> Answer {
    try check(ask)
    let entered = try ask.site.gate.start(for: try ask.text("account"), device: ask.device)
    return .welcoming(entered, at: ask.site)
  }

  @Sendable private static func setClock(_ ask: Ask) throws -> Answer {
    try check(ask)
    guard let moment = LocalTime(try ask.text("moment")) else { throw WebFault.field("moment") }
    ask.site.clock.set(moment)
    return .redirect(to: "/demo")
  }

  private static func check(_ ask: Ask) throws {
    guard ask.site.options.isDemo else { throw WebFault.missing }
  }
}
