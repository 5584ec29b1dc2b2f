import Foundation
import HTTPTypes
import OpenIDConnect
import RosterDesk
import SelfRostering

/// Getting in with the organisation's own account.
enum SignInRoutes {
  static let all: [Route] = [
    Route(method: .get, path: "/sign-in", door: .open, back: nil, work: .stream(begin)),
    Route(method: .get, path: donePath, door: .open, back: nil, work: .stream(finish)),
  ]

  /// To the organisation's page. A link and no form: the browser would not let a form end elsewhere.
  @Sendable private static func begin(_ ask: Ask) async throws -> Answer {
    let party = try organisation(ask)
    let secret = Secret().text
    let address = try await party.address(
      for: Attempt(secret: secret), returningTo: ask.site.url + donePath)
    return .redirect(to: address, cookies: [ask.site.attempt.holding(secret)])
  }

  /// Back from it.
  @Sendable private static func finish(_ ask: Ask) async throws -> Answer {
    let party = try organisation(ask)
    guard let attempt = ask.attempt else { throw SignInError.over }
    let reply = Reply(
      code: ask.query["code"], state: ask.query["state"], error: ask.query["error"],
      issuer: ask.query["iss"])
    let name = try await party.account(
      reply, of: attempt, returningTo: ask.site.url + donePath, at: .now)
    let (gate, device) = (ask.site.gate, ask.device)
    do {
      let entered = try await ask.site.workers.change { try gate.start(for: name, device: device) }
      return .welcoming(entered, at: ask.site)
    } catch StoreError.unknown {
      throw WebFault.noAccount(name)
    }
  }

  private static func organisation(_ ask: Ask) throws -> RelyingParty {
    guard let party = ask.site.organisation else { throw WebFault.missing }
    try ask.check(ask.site.options.limits.signIn, of: "sign-in")
    return party
  }

  private static let donePath = "/sign-in/done"
}
