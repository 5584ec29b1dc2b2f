import RosterStore
import Testing

@testable import Web

@Suite struct BadRequestTests {
  @Test(
    "A body too large is refused at its announced length and at its real one, and nothing changes")
  func oversized() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      let before = try site.store.read { try $0.lastEntry }
      let large = guest.form("x=" + String(repeating: "a", count: RequestBody.largest))
      let refused = await site.client.post("/out", large, cookie: guest.cookie)
      #expect(refused?.status == 413)
      let chunks =
        "POST /out HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: \(guest.cookie)\r\n"
        + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
        + (0..<80).map { _ in "400\r\n" + String(repeating: "a", count: 1024) + "\r\n" }.joined()
        + "0\r\n\r\n"
      #expect(await site.client.send(Array(chunks.utf8))?.status == 413)
      #expect(await site.client.get("/readyz")?.status == 200)
      #expect(try site.store.read { try $0.lastEntry } == before)
    }
  }

  @Test(
    "What is no form, no UTF-8 or has too many fields is a bad request with a page that says so")
  func unreadable() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      for body in ["a=%zz", "a=%ff%fe", String(repeating: "a=1&", count: 500), "a=%00"] {
        let reply = await site.client.post("/out", body, cookie: guest.cookie)
        #expect(reply?.status == 400, "\(body.prefix(20))")
        #expect(reply?.body.contains("<h1>") == true)
      }
    }
  }

  @Test("Every answer tells browsers what to refuse, also one about what is not there")
  func headers() async throws {
    try await TestSite.serving { site in
      for path in ["/", "/nope", "/me", "/in/x", "/healthz"] {
        let reply = await site.client.get(path)
        #expect(reply?.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
        #expect(reply?.header("X-Content-Type-Options") == "nosniff")
        #expect(reply?.header("Referrer-Policy") == "same-origin")
        #expect(reply?.header("Cache-Control") == "no-store")
      }
    }
  }
}
