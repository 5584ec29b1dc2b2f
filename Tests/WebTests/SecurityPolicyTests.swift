import Testing

@testable import Web

@Suite("What browsers refuse")
struct SecurityPolicyTests {
  @Test("A document has the style sheets and style attributes it came with, by their hashes")
  func document() {
    let policy = SecurityPolicy.document(
      "<style>p{}</style><p style=\"--days: 7\"></p><p style=\"--days: 7\"></p>")
    // printf 'p{}' | openssl dgst -sha256 -binary | base64, and the same of '--days: 7'
    #expect(policy.contains("style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';"))
    #expect(
      policy.contains(
        "style-src-attr 'unsafe-hashes' 'sha256-8+vMW1LsELK4HXhyppPF/b9Is7xXoaId42BIbsmppA0=';"))
    #expect(!policy.contains("unsafe-inline"))
  }
}
