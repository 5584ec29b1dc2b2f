import RosterDesk
import Testing

@testable import Web

@Suite("The stream of changes")
struct LiveStreamTests {
  @Test("Whoever is signed out is told nothing more: the stream ends with the session")
  func endsWithSession() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest("leider")
      let stream = Task { await site.client.get("/events", cookie: guest.cookie) }
      let live = site.site.live
      while live.count == 0 { await Task.yield() }
      try site.site.gate.end(guest.session, of: "leider")
      live.send(.beat)
      let reply = try #require(await stream.value)
      #expect(reply.status == 200)
      #expect(reply.header("Content-Type") == "text/event-stream")
      #expect(reply.body.contains("retry: 2000") && !reply.body.contains(": beat"))
      while live.count > 0 { await Task.yield() }
      let again = await site.client.get("/events", cookie: guest.cookie)
      #expect(again?.status == 401)
    }
  }
}
