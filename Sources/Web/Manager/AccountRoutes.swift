import Reports
import RosterDesk
import SelfRostering
import WebPages

/// One's own account, for roles that have no page about themselves.
enum AccountRoutes {
  static let all: [Route] = [
    .page("/account", .roles(roles)) { ask, _ in
      let sessions = try ask.site.gate.sessions(of: try ask.account.name)
      return .page(
        AccountPage.page(sessions, session: ask.visitor?.session, ask.context()))
    },
    .change("/account/out", .roles(roles), back: "/account") { ask, _ in
      try ask.site.gate.end(try ask.number("session"), of: try ask.account.name)
      return ask.done(ask.say(.deviceSignedOut), to: "/account")
    },
    .change("/account/out-all", .roles(roles), back: "/account") { ask, _ in
      try ask.site.gate.endAll(of: try ask.account.name)
      return .session(cookie: ask.site.cookie.empty, to: "/")
    },
  ]

  private static let roles: Set<Role> = [.leader, .planner, .manager]
}
