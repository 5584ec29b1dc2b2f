import Foundation
import OpenIDConnect
import Synchronization
import Testing

@testable import Web

/// Signing in with the organisation's account, through a provider on this machine.
@Suite struct SignInTests {
  @Test("Whoever their organisation signs in is in, as the account that their claim names")
  func signedIn() async throws {
    try await Self.serving { site, issuer in
      let door = await site.client.get("/")
      #expect(door?.body.contains("href=\"/sign-in\"") == true)
      let reply = try await Self.signIn(site, issuer)
      #expect(reply?.status == 303)
      #expect(reply?.header("Location") == "/me")
      let session = try #require(Self.session(of: reply, site))
      let page = await site.client.get("/mine", cookie: session)
      #expect(page?.status == 200)
      #expect(page?.body.contains(TestSite.member) == true)
      // The attempt is over with it.
      let cookies = reply?.headers.filter { $0.name.lowercased() == "set-cookie" }.map(\.value)
      #expect(cookies?.contains { $0.hasPrefix("\(site.site.attempt.name)=; ") } == true)
    }
  }

  @Test(
    "A token that does not prove who it is lets nobody in", arguments: LocalIssuer.Fault.allCases)
  func faults(_ fault: LocalIssuer.Fault) async throws {
    try await Self.serving { site, issuer in
      issuer.setting.withLock { $0.fault = fault }
      let reply = try await Self.signIn(site, issuer)
      #expect(reply?.status == 502)
      #expect(Self.session(of: reply, site) == nil)
      #expect(reply?.body.contains("href=\"/sign-in\"") == true)
      // And once it is mended, the same person comes in.
      issuer.setting.withLock { $0.fault = nil }
      try await Self.expect(303, site, issuer)
    }
  }

  @Test("An answer works once, for the browser that began, and only with its state")
  func attempts() async throws {
    try await Self.serving { site, issuer in
      let begun = try await Self.begin(site)
      let other = try await Self.begin(site)
      let back = try await Self.back(from: begun.address, issuer)
      #expect(await site.client.get(back)?.status == 400)
      #expect(await site.client.get(back, cookie: other.cookie)?.status == 400)
      let stateless = back.replacing(/&state=[^&]*/, with: "")
      #expect(await site.client.get(stateless, cookie: begun.cookie)?.status == 400)
      let first = await site.client.get(back, cookie: begun.cookie)
      #expect(first?.status == 303)
      let second = await site.client.get(back, cookie: begun.cookie)
      #expect(second?.status == 400)
      #expect(Self.session(of: second, site) == nil)
      // The code of one attempt with the state of another: the provider knows the verifier of the first.
      let third = try await Self.back(from: try await Self.begin(site).address, issuer)
      let code = try #require(third.firstMatch(of: /code=([^&]*)/)?.1)
      let mixed = back.replacing(/code=[^&]*/, with: "code=\(code)")
      #expect(await site.client.get(mixed, cookie: begun.cookie)?.status == 400)
      let foreign = back.replacing(/iss=[^&]*/, with: "iss=https://elsewhere.example")
      #expect(await site.client.get(foreign, cookie: begun.cookie)?.status == 502)
    }
  }

  @Test("Whatever stands in the address one comes back with, the answer is clear and nobody is in")
  func oddAddresses() async throws {
    try await Self.serving { site, issuer in
      let begun = try await Self.begin(site)
      let back = try await Self.back(from: begun.address, issuer)
      let state = try #require(back.firstMatch(of: /state=([^&]*)/)?.1)
      let long = String(repeating: "a", count: 3000)
      let odd = [
        "", "?", "?code=", "?state=", "?code=%", "?code=%00&state=%00", "?error=<script>",
        "?code=a&code=b&state=c", "?code=a&state=\(state)", "?code=\(long)&state=\(state)",
        "?code=a%0D%0Ab&state=\(state)", "?error=\(long)&state=\(state)",
        "?code=%C3%28&state=\(state)",
      ]
      for address in odd {
        let reply = await site.client.get("/sign-in/done\(address)", cookie: begun.cookie)
        #expect([400, 403].contains(reply?.status), "\(address.prefix(40)) \(reply?.status ?? 0)")
        #expect(Self.session(of: reply, site) == nil)
        #expect(reply?.body.contains("<script>") == false)
      }
      #expect(await site.client.get(back, cookie: begun.cookie)?.status == 303)
    }
  }

  @Test("Whoever the organisation does not sign in is told so, and so is who has no account here")
  func refused() async throws {
    try await Self.serving { site, issuer in
      issuer.setting.withLock { $0.refuses = true }
      let refused = try await Self.signIn(site, issuer)
      #expect(refused?.status == 403)
      #expect(refused?.body.contains("Je organisatie liet je niet inloggen") == true)
      issuer.setting.withLock { ($0.refuses, $0.name) = (false, "<b>iemand</b>") }
      let unknown = try await Self.signIn(site, issuer)
      #expect(unknown?.status == 403)
      #expect(unknown?.body.contains("kent je als &lt;b&gt;iemand&lt;/b&gt;") == true)
      #expect(Self.session(of: unknown, site) == nil)
    }
  }

  @Test("A key made since is read; what is known is not asked again")
  func rotation() async throws {
    try await Self.serving { site, issuer in
      for _ in 0..<2 { try await Self.expect(303, site, issuer) }
      // What it says of itself is asked at the start, and may be by the first who comes.
      let asked = issuer.asked.withLock { $0 }
      #expect(asked.drop { $0 == "metadata" } == ["token", "keys", "token"])
      issuer.setting.withLock { $0.key = 1 }
      try await Self.expect(303, site, issuer)
      #expect(issuer.asked.withLock { $0.suffix(2) } == ["token", "keys"])
    }
  }

  @Test("An address that names an account has to be one that the provider checked")
  func mail() async throws {
    try await Self.serving(claim: "email") { site, issuer in
      try await Self.expect(303, site, issuer)
      issuer.setting.withLock { $0.isMailVerified = false }
      try await Self.expect(502, site, issuer)
    }
  }

  @Test("The secret goes where the provider wants it, and another is refused")
  func secret() async throws {
    try await Self.serving { site, issuer in
      issuer.setting.withLock { $0.authentication = "client_secret_post" }
      try await Self.expect(303, site, issuer)
    }
    try await Self.serving(secret: "another") { site, issuer in
      let reply = try await Self.signIn(site, issuer)
      #expect(reply?.status == 403)
      #expect(Self.session(of: reply, site) == nil)
    }
  }

  @Test("A provider that is away, or calls itself something else, is told; the rest goes on")
  func away() async throws {
    try await Self.serving { site, issuer in
      issuer.setting.withLock { $0.isMisnamed = true }
      #expect(await site.client.get("/sign-in")?.status == 502)
      issuer.setting.withLock { $0.isMisnamed = false }
      #expect(await site.client.get("/sign-in")?.status == 303)
    }
    let nowhere = try Provider(issuer: "http://127.0.0.1:9", client: "zorgrooster")
    try await TestSite.serving(provider: nowhere) { site in
      let reply = await site.client.get("/sign-in")
      #expect(reply?.status == 502)
      #expect(reply?.body.contains("antwoordt niet") == true)
      let cookie = try site.guest(TestSite.member).cookie
      #expect(await site.client.get("/me", cookie: cookie)?.status == 200)
    }
    try await TestSite.serving { site in
      #expect(await site.client.get("/sign-in")?.status == 404)
      #expect(await site.client.get("/")?.body.contains("/sign-in") == false)
    }
  }

  @Test("Trying to sign in is limited as other ways to get in are")
  func limits() async throws {
    let nowhere = try Provider(issuer: "http://127.0.0.1:9", client: "zorgrooster")
    try await TestSite.serving(limited: true, provider: nowhere) { site in
      var statuses: [Int?] = []
      for _ in 0..<65 { statuses.append(await site.client.get("/sign-in")?.status) }
      #expect(statuses.prefix(60).allSatisfy { $0 == 502 })
      #expect(statuses.last == 429)
    }
  }

  @Test("Behind TLS the cookie of an attempt is one that no other host or path can set")
  func cookie() {
    let secure = SecretCookie.attempt(isSecure: true).holding("x")
    #expect(secure.hasPrefix("__Host-zorgrooster-attempt=x; Path=/; HttpOnly; SameSite=Lax; "))
    #expect(secure.hasSuffix("; Secure"))
    #expect(!SecretCookie.attempt(isSecure: false).holding("x").contains("Secure"))
  }

  @Test("A provider is named by an address that nobody between can change")
  func naming() throws {
    for issuer in [
      "http://login.example", "login.example", "https://", "https://login.example?a=b",
      "https://me@login.example", "ftp://login.example", "https://login.example#a", "",
    ] {
      #expect(throws: ProviderError.issuer(issuer)) { try Provider(issuer: issuer, client: "a") }
    }
    #expect(throws: ProviderError.client) {
      try Provider(issuer: "https://login.example", client: "")
    }
    #expect(throws: ProviderError.claim) {
      try Provider(issuer: "https://login.example", client: "a", claim: "")
    }
    _ = try Provider(issuer: "https://login.example/realms/zorg", client: "a")
    _ = try Provider(issuer: "http://[::1]:8000", client: "a")
  }

  // MARK: A browser

  private static func serving(
    claim: String = "sub", secret: String = LocalIssuer.secret,
    _ body: @escaping @Sendable (TestSite, LocalIssuer) async throws -> Void
  ) async throws {
    try await LocalIssuer.serving { issuer in
      let provider = try Provider(
        issuer: issuer.address, client: LocalIssuer.client, secret: secret, claim: claim)
      try await TestSite.serving(provider: provider) { site in try await body(site, issuer) }
    }
  }

  private static func expect(
    _ status: Int, _ site: TestSite, _ issuer: LocalIssuer,
    at location: SourceLocation = #_sourceLocation
  ) async throws {
    let reply = try await signIn(site, issuer)
    #expect(reply?.status == status, sourceLocation: location)
  }

  /// From the button to the answer of the site.
  private static func signIn(_ site: TestSite, _ issuer: LocalIssuer) async throws -> Client.Reply?
  {
    let begun = try await begin(site)
    return await site.client.get(
      try await back(from: begun.address, issuer), cookie: begun.cookie)
  }

  private static func begin(_ site: TestSite) async throws -> (address: String, cookie: String) {
    let reply = try #require(await site.client.get("/sign-in"))
    let cookie = try #require(reply.header("Set-Cookie")?.split(separator: ";").first)
    return (try #require(reply.header("Location")), String(cookie))
  }

  /// The path of the site to which the provider sends back.
  private static func back(from address: String, _ issuer: LocalIssuer) async throws -> String {
    let parts = try #require(URLComponents(string: address))
    let client = Client(port: try #require(parts.port))
    let path = "\(parts.percentEncodedPath)?\(parts.percentEncodedQuery ?? "")"
    let location = try #require(await client.get(path)?.header("Location"))
    return String(try #require(location.firstMatch(of: /http:\/\/[^\/]*(.*)/)?.1))
  }

  private static func session(of reply: Client.Reply?, _ site: TestSite) -> String? {
    reply?.headers
      .first {
        $0.name.lowercased() == "set-cookie" && $0.value.hasPrefix("\(site.site.cookie.name)=")
      }
      .flatMap { $0.value.split(separator: ";").first.map(String.init) }
      .flatMap { $0.hasSuffix("=") ? nil : $0 }
  }
}
