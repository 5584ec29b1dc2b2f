import Testing

@testable import Web

@Suite struct RateLimitTests {
  @Test("So many at once, then as many as time gives back, each caller by themselves")
  func bucket() {
    let limits = RateLimits()
    let limit = RateLimits.Limit(burst: 3, rate: 2)
    let asked = { (key: String, at: Double) in limits.allows(key, limit, at: at) }
    #expect((0..<4).map { _ in asked("a", 10) } == [true, true, true, false])
    #expect(asked("b", 10))
    // Half a second gives one back.
    #expect([asked("a", 10.5), asked("a", 10.5)] == [true, false])
    // Never more than at once.
    #expect((0..<4).map { _ in asked("a", 1000) } == [true, true, true, false])
  }

  @Test("Whoever asks too often is told so, with status 429, and others are not kept waiting")
  func tooMany() async throws {
    try await TestSite.serving(limited: true) { site in
      let (busy, calm) = (try site.guest(TestSite.member), try site.guest("leider"))
      var statuses: [Int] = []
      for _ in 0..<200 {
        statuses.append(await site.client.post("/out", "", cookie: busy.cookie)?.status ?? 0)
      }
      #expect(statuses.contains(429))
      #expect(statuses.allSatisfy { $0 == 403 || $0 == 429 })
      #expect(await site.client.post("/out", "", cookie: calm.cookie)?.status == 403)
    }
  }
}
