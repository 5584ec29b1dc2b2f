import HTTPTypes
import Hummingbird
import Reports
import RosterDesk
import SelfRostering
import WebPages

/// Getting in and out.
enum EntranceRoutes {
  static let all: [Route] = [
    .open(.get, "/", home), .open(.get, "/in/:secret", look),
    .open(.post, "/in/:secret", enter), .open(.post, "/out", leave),
    .open(.post, "/language", speak),
  ]

  @Sendable private static func home(_ ask: Ask) throws -> Answer {
    if let visitor = ask.visitor { return .redirect(to: homePath(of: visitor.account.role)) }
    if ask.site.options.isDemo { return .redirect(to: "/demo") }
    return .page(
      EntrancePages.door(
        ask.say(.welcome), ask.say(.howToGetIn), canSignIn: ask.site.organisation != nil,
        ask.context()))
  }

  /// Looking uses nothing up: programs that preview links look too.
  @Sendable private static func look(_ ask: Ask) throws -> Answer {
    try ask.check(ask.site.options.limits.entrance, of: "entrance")
    guard let account = try ask.site.gate.account(invitedBy: try ask.text("secret")) else {
      return .page(EntrancePages.invitationOver(ask.context()), status: .gone)
    }
    return .page(EntrancePages.invitation(for: account, ask.context()))
  }

  @Sendable private static func enter(_ ask: Ask) throws -> Answer {
    try ask.check(ask.site.options.limits.entrance, of: "entrance")
    guard let entered = try ask.site.gate.enter(try ask.text("secret"), device: ask.device) else {
      return .page(EntrancePages.invitationOver(ask.context()), status: .gone)
    }
    return .welcoming(entered, at: ask.site)
  }

  @Sendable private static func leave(_ ask: Ask) throws -> Answer {
    if let visitor = ask.visitor {
      try ask.site.gate.end(visitor.session, of: visitor.account.name)
    }
    return .redirect(to: "/", cookies: [ask.site.cookie.empty])
  }

  /// Back to a page of ours, never elsewhere.
  @Sendable private static func speak(_ ask: Ask) throws -> Answer {
    guard let language = Language(rawValue: try ask.text("language")) else {
      throw WebFault.field("language")
    }
    let back = ask.form["back"] ?? "/"
    let isOurs = Routes.all.contains { $0.method == .get && $0.path == back }
    return .redirect(to: isOurs ? back : "/", cookies: [LanguageCookie.holding(language)])
  }
}

extension Ask {
  /// Whether this address may do a kind of thing once more.
  func check(_ limit: RateLimits.Limit, of kind: String) throws(WebFault) {
    guard site.limits.allows("\(kind) \(address)", limit) else { throw .tooMany }
  }
}

extension Answer {
  /// To the first page of someone who has just signed in.
  static func welcoming(_ entered: Entered, at site: Site) -> Answer {
    .redirect(
      to: homePath(of: entered.account.role),
      cookies: [site.cookie.holding(entered.secret.text)]
        + (site.organisation == nil ? [] : [site.attempt.empty]))
  }
}
