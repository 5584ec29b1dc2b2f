import HTTPTypes
import RosterDesk
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@testable import Web

@Suite struct DoorTests {
  @Test("An invitation lets its account in once, by the button and not by looking")
  func invitation() async throws {
    try await TestSite.serving { site in
      let office = Desk(
        site.store, for: Asker(account: "bureau"), at: site.site.clock.now)
      let secret = try office.invite(TestSite.member).value
      for _ in 0..<2 {
        let look = await site.client.get("/in/\(secret.text)")
        #expect(look?.status == 200)
        #expect(look?.body.contains(TestSite.member) == true)
        #expect(look?.header("Set-Cookie") == nil)
      }
      let first = await site.client.post("/in/\(secret.text)", "")
      #expect(first?.status == 303)
      let cookie = try #require(first?.header("Set-Cookie"))
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
      let second = await site.client.post("/in/\(secret.text)", "")
      #expect(second?.status == 410)
      #expect(second?.header("Set-Cookie") == nil)
      let session = cookie.split(separator: ";")[0]
      #expect(await site.client.get("/me", cookie: String(session))?.status == 200)
    }
  }

  @Test("Who is not signed in, or has another role, comes by no page and no change of others")
  func roles() async throws {
    try await TestSite.serving { site in
      for route in Routes.all {
        let path = Self.path(of: route)
        let stranger = await Self.ask(site, route, path, nil)
        switch route.door {
        case .open: #expect((stranger?.status ?? 500) < 500, "\(route.method) \(route.path)")
        default: #expect(stranger?.status == 401, "\(route.method) \(route.path)")
        }
        guard case .roles(let roles) = route.door else { continue }
        for account in TestSite.accounts {
          let role = account.role
          if case .stream = route.work, roles.contains(role) { continue }
          // Signed in anew each time: some ways sign one out.
          let reply = await Self.ask(site, route, path, try site.guest(account.name))
          let status = reply?.status ?? 500
          if roles.contains(role) {
            #expect(
              status < 500 && status != 401, "\(role) \(route.method) \(route.path): \(status)")
          } else {
            #expect(status == 403, "\(role) \(route.method) \(route.path): \(status)")
          }
        }
      }
    }
  }

  @Test(
    "A change without the token of its session, or from another site, is refused and nothing changes"
  )
  func forgery() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      let other = try site.guest("leider")
      let before = try site.store.read { try $0.lastEntry }
      let changes = Routes.all.filter { $0.isChange && $0.door != .open }
      for route in changes {
        let path = Self.path(of: route)
        let none = await site.client.post(path, "", cookie: guest.cookie)
        #expect(none?.status == 403, "\(route.path)")
        let foreign = await site.client.post(path, other.form(""), cookie: guest.cookie)
        #expect(foreign?.status == 403, "\(route.path)")
        let elsewhere = await site.client.post(
          path, guest.form(""), cookie: guest.cookie, ["Origin: https://evil.example"])
        #expect(elsewhere?.status == 403, "\(route.path)")
        let crossed = await site.client.post(
          path, guest.form(""), cookie: guest.cookie, ["Sec-Fetch-Site: cross-site"])
        #expect(crossed?.status == 403, "\(route.path)")
      }
      #expect(try site.store.read { try $0.lastEntry } == before)
    }
  }

  @Test("A session that ended, a made-up one and one of another name let nobody in")
  func endedSessions() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      #expect(await site.client.get("/me", cookie: guest.cookie)?.status == 200)
      let out = await site.client.post("/out", guest.form(""), cookie: guest.cookie)
      #expect(out?.status == 303)
      let name = site.site.cookie.name
      let made = String(repeating: "A", count: 43)
      for cookie in [guest.cookie, "\(name)=\(made)", "\(name)=", "\(name)='; DROP TABLE session"] {
        #expect(await site.client.get("/me", cookie: cookie)?.status == 401)
      }
    }
  }

  @Test("Where it is no demo there is no door of the demo")
  func noDemo() async throws {
    try await TestSite.serving { site in
      #expect(await site.client.get("/demo")?.status == 404)
      #expect(
        await site.client.post("/demo/in", "account=\(TestSite.member)")?.status == 404)
      #expect(
        await site.client.post("/demo/clock", "moment=2027-01-01T09:00")?.status == 404)
    }
    try await TestSite.serving(demo: true) { site in
      #expect(await site.client.get("/demo")?.status == 200)
    }
  }

  /// The path with something in its places.
  static func path(of route: Route) -> String {
    let parts = route.path.split(separator: "/").map { part in
      part.hasPrefix(":") ? fillings[part.dropFirst()] ?? "1" : String(part)
    }
    return "/" + parts.joined(separator: "/")
  }

  private static let fillings: [Substring: String] = [
    "secret": String(repeating: "x", count: 43), "date": "2027-01-05", "shift": "D", "id": "W001",
  ]

  private static func ask(
    _ site: TestSite, _ route: Route, _ path: String, _ guest: TestSite.Guest?
  ) async -> Client.Reply? {
    route.isChange
      ? await site.client.post(path, guest?.form("x=1") ?? "x=1", cookie: guest?.cookie)
      : await site.client.get(path, cookie: guest?.cookie)
  }
}
