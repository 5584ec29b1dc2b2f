import HTTPTypes
import RosterDesk
import RosterModel
import SelfRostering
import Testing

@testable import Web

@Suite("A member's requests")
struct MemberTests {
  private func desk(_ site: TestSite) -> Desk {
    Desk(site.store, for: Asker(account: TestSite.member), at: site.site.clock.now)
  }

  @Test("Ticked days become a wish for each stretch, and taking one back leaves the other")
  func wishes() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      let sent = await site.client.post(
        "/wishes",
        guest.form(
          "day=2027-01-06&day=2027-01-05&day=2027-01-11&kind=undesired&about=class:N&weight=2&do=wish"
        ), cookie: guest.cookie)
      #expect(sent?.status == 303)
      let wishes = try desk(site).ownCalendar().wishes
      #expect(wishes.map(\.shiftClass) == [.night, .night] && wishes.map(\.weight) == [2, 2])
      let page = await site.client.get("/wishes", cookie: guest.cookie)
      #expect(page?.body.contains("notice done") == true)
      let id = try #require(wishes.first?.id)
      _ = await site.client.post(
        "/wishes/withdraw", guest.form("wish=\(id)"), cookie: guest.cookie)
      #expect(try desk(site).ownCalendar().wishes.map(\.id) == [wishes[1].id])
    }
  }

  @Test("A day outside the period is refused on the page it came from, and the ticks stay")
  func refused() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      let sent = await site.client.post(
        "/wishes", guest.form("day=2027-01-05&day=2031-01-05&kind=undesired&weight=1&do=wish"),
        cookie: guest.cookie)
      #expect(sent?.status == 422 && sent?.body.contains("notice refused") == true)
      #expect(sent?.body.contains("value=\"2027-01-05\"") == true)
      #expect(try desk(site).ownCalendar().wishes.isEmpty)
    }
  }

  @Test("A calendar that has what it asks for is told so; an unknown secret is nothing")
  func feed() async throws {
    try await TestSite.serving { site in
      let secret = try desk(site).feed().value.text
      let first = await site.client.get("/feed/\(secret)")
      #expect(first?.status == 200 && first?.body.hasPrefix("BEGIN:VCALENDAR") == true)
      let tag = try #require(first?.header("ETag"))
      let again = await site.client.get("/feed/\(secret)", ["If-None-Match: W/\(tag)"])
      #expect(again?.status == 304 && again?.body.isEmpty == true)
      let other = String(secret.dropLast()) + (secret.hasSuffix("A") ? "B" : "A")
      #expect(await site.client.get("/feed/\(other)")?.status == 404)
    }
  }

  @Test("A made link is in the answer alone, and signing out everywhere ends every session")
  func own() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      let made = await site.client.post("/mine/feed", guest.form(""), cookie: guest.cookie)
      #expect(made?.body.contains("f-link") == true)
      let page = await site.client.get("/mine", cookie: guest.cookie)
      #expect(page?.status == 200 && page?.body.contains("f-link") == false)
      let other = try site.guest(TestSite.member)
      _ = await site.client.post("/mine/out-all", guest.form(""), cookie: guest.cookie)
      for each in [guest, other] {
        #expect(await site.client.get("/me", cookie: each.cookie)?.status == 401)
      }
    }
  }

  @Test("Wishes of colleagues and their offers are nobody else's to look into")
  func others() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      #expect(await site.client.get("/wishes/W999/why", cookie: guest.cookie)?.status == 404)
      #expect(
        await site.client.get("/swaps/options?number=1", cookie: guest.cookie)?.status == 404)
    }
  }
}
