import Reports
import RosterDesk
import SelfRostering
import WebPages

/// The devices one is signed in on: for members a part of the page about themselves, for others a page.
enum DeviceRoutes {
  static let all: [Route] =
    [account] + ways(out: "/mine", MemberRoutes.door) + ways(out: "/account", .roles(others))

  private static let account = Route.page("/account", .roles(others)) { ask, desk in
    .page(AccountPage.page(try desk.sessions(), session: ask.visitor?.session, ask.context()))
  }

  /// Signing out on one device or on all, on the page where they are listed.
  private static func ways(out page: String, _ door: Route.Door) -> [Route] {
    [
      .change("\(page)/out", door, back: page) { ask, _ in
        try ask.site.gate.end(try ask.number("session"), of: try ask.account.name)
        return ask.done(ask.say(.deviceSignedOut), to: page)
      },
      .change("\(page)/out-all", door, back: page) { ask, desk in
        try desk.endSessions(of: try ask.account.name)
        return .redirect(to: "/", cookies: [ask.site.cookie.empty])
      },
    ]
  }

  private static let others: Set<Role> = [.leader, .planner, .manager]
}
