import Testing

@testable import Web

@Suite struct OperationTests {
  @Test("Counts are told on this machine, and to nobody a proxy asks for")
  func metrics() async throws {
    try await TestSite.serving { site in
      _ = await site.client.get("/in/secret")
      let told = await site.client.get("/metrics")
      #expect(told?.status == 200)
      #expect(told?.body.contains("\nprocess_resident_memory_bytes ") == true)
      #expect(told?.body.contains("\nzorgrooster_solves_running 0.0\n") == true)
      #expect(told?.body.contains("secret\"") == false)
      let other = await site.client.get("/metrics", ["X-Forwarded-For: 192.0.2.1"])
      #expect(other?.status == 404)
    }
  }

  @Test("A server about to end lives, and is not ready any more")
  func stopping() async throws {
    try await TestSite.serving { site in
      #expect(await site.client.get("/readyz")?.status == 200)
      site.site.stop()
      #expect(await site.client.get("/readyz")?.status == 503)
      #expect(await site.client.get("/healthz")?.status == 200)
    }
  }
}
