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
    return .page(EntrancePages.welcome(ask.context()))
  }

  /// Looking uses nothing up: programs that preview links look too.
  @Sendable private static func look(_ ask: Ask) throws -> Answer {
    try checkRate(ask)
    guard let account = try ask.site.gate.account(invitedBy: try ask.text("secret")) else {
      return .page(EntrancePages.invitationOver(ask.context()), status: .gone)
    }
    return .page(EntrancePages.invitation(for: account, ask.context()))
  }

  @Sendable private static func enter(_ ask: Ask) throws -> Answer {
    try checkRate(ask)
    guard let entered = try ask.site.gate.enter(try ask.text("secret"), device: ask.device) else {
      return .page(EntrancePages.invitationOver(ask.context()), status: .gone)
    }
    return .session(
      cookie: ask.site.cookie.holding(entered.secret.text), to: homePath(of: entered.account.role))
  }

  private static func checkRate(_ ask: Ask) throws {
    guard ask.site.limits.allows("entrance \(ask.address)", ask.site.options.limits.entrance) else {
      throw WebFault.tooMany
    }
  }

  @Sendable private static func leave(_ ask: Ask) throws -> Answer {
    if let visitor = ask.visitor {
      try ask.site.gate.end(visitor.session, of: visitor.account.name)
    }
    return .session(cookie: ask.site.cookie.empty, to: "/")
  }

  /// Back to a page of ours, never elsewhere.
  @Sendable private static func speak(_ ask: Ask) throws -> Answer {
    guard let language = Language(rawValue: try ask.text("language")) else {
      throw WebFault.field("language")
    }
    let back = ask.form["back"] ?? "/"
    let isOurs = Routes.all.contains { $0.method == .get && $0.path == back }
    return .session(cookie: LanguageCookie.holding(language), to: isOurs ? back : "/")
  }
}
