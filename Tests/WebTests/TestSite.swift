import Foundation
import Hummingbird
import Logging
import OpenIDConnect
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport

@testable import Web

/// A server on a free port of this machine with the team of `Scenarios/small`, one account of each role.
struct TestSite: Sendable {
  let site: Site
  let client: Client
  let store: RosterStore

  /// Someone who is signed in.
  struct Guest: Sendable {
    let cookie: String
    let token: String
    let session: Int

    /// A form with the token that guards it.
    func form(_ fields: String) -> String {
      let escaped = token.replacing("+", with: "%2B").replacing("=", with: "%3D")
      return "token=\(escaped)&\(fields)"
    }
  }

  static let team = "small"
  static let member = "VIG-01"
  /// An account of each role.
  static let accounts: [(role: Role, name: String)] = [
    (.member, member), (.leader, "leider"), (.manager, "manager"), (.planner, "bureau"),
  ]

  /// Serves while the body runs.
  static func serving(
    demo: Bool = false, limited: Bool = false, provider: Provider? = nil,
    at phase: PhaseCalendar.Step = .own,
    _ body: @Sendable (TestSite) async throws -> Void
  ) async throws {
    let file = StoreFile()
    let store = try file.create()
    let calendar = try fill(store)
    var options = WebOptions()
    options.port = 0
    options.isDemo = demo
    options.provider = provider
    if !limited {
      options.limits = .unlimited
    }
    var logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let server = WebServer(
      store, options: options, clock: WebClock(LocalTime(calendar[phase].date + 1, minute: 540)),
      logger: logger)
    let (ports, told) = AsyncStream.makeStream(of: Int.self)
    let serving = Task { try await server.application { told.yield($0) }.run() }
    defer { serving.cancel() }
    for await port in ports {
      try await body(TestSite(site: server.site, client: Client(port: port), store: store))
      break
    }
    serving.cancel()
    _ = await serving.result
    withExtendedLifetime(file) {}
  }

  private static func fill(_ store: RosterStore) throws -> PhaseCalendar {
    let scenario = try shipped("small")
    let calendar = PhaseCalendar(for: scenario.period)
    let office = Desk(store, for: Asker(account: "bureau"), at: Moment(calendar.fixed))
    _ = try office.importTeam(scenario, as: team)
    _ = try office.add(Account(name: "leider", role: .leader, team: team))
    _ = try office.add(Account(name: "manager", role: .manager))
    return calendar
  }

  /// Signs an account in.
  func guest(_ name: String) throws -> Guest {
    let entered = try site.gate.start(for: name, device: "test")
    return Guest(
      cookie: "\(site.cookie.name)=\(entered.secret.text)",
      token: site.token(of: entered.number), session: entered.number)
  }
}
