import Foundation
import JWTKit

/// What a provider says of whoever signed in (OpenID Connect Core, section 2), once its signature was found good.
struct IdentityToken: JWTPayload {
  /// The claims that are text.
  private var texts: [String: String] = [:]
  private var audience: [String] = []
  /// Seconds since 1970.
  private var expires = 0.0
  private var issued = 0.0
  private var isMailVerified = false

  /// Nothing: what it has to hold depends on who asks.
  func verify(using _: some JWTAlgorithm) {}

  /// Whom it names, after all checks (section 3.1.3.7).
  func account(
    for provider: Provider, _ attempt: Attempt, at now: Date
  ) throws(SignInError) -> String {
    guard texts["iss"] == provider.issuer else { throw .unproven(.issuer) }
    guard isFor(provider.client) else { throw .unproven(.audience) }
    let seconds = now.timeIntervalSince1970
    guard seconds < expires + Self.leeway, issued < seconds + Self.leeway else {
      throw .unproven(.time)
    }
    guard texts["nonce"] == attempt.nonce else { throw .unproven(.nonce) }
    guard let name = texts[provider.claim], !name.isEmpty,
      provider.claim != "email" || isMailVerified
    else { throw .unproven(.claim) }
    return name
  }

  /// With several audiences, or where it is said who asked for the token, that has to be this client.
  private func isFor(_ client: String) -> Bool {
    guard audience.contains(client) else { return false }
    guard let party = texts["azp"] else { return audience.count == 1 }
    return party == client
  }

  /// Seconds that two clocks may differ.
  private static let leeway = 60.0
}

extension IdentityToken: Codable {
  private struct Claim: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue _: Int) { nil }

    static let audience = Claim(stringValue: "aud")
    static let expires = Claim(stringValue: "exp")
    static let issued = Claim(stringValue: "iat")
    static let isMailVerified = Claim(stringValue: "email_verified")
  }

  init(from decoder: any Decoder) throws {
    let claims = try decoder.container(keyedBy: Claim.self)
    for claim in claims.allKeys {
      texts[claim.stringValue] = try? claims.decode(String.self, forKey: claim)
    }
    audience =
      try texts["aud"].map { [$0] } ?? claims.decode([String].self, forKey: .audience)
    expires = try claims.decode(Double.self, forKey: .expires)
    issued = try claims.decode(Double.self, forKey: .issued)
    isMailVerified = (try? claims.decode(Bool.self, forKey: .isMailVerified)) ?? false
  }

  func encode(to encoder: any Encoder) throws {
    var claims = encoder.container(keyedBy: Claim.self)
    for (name, text) in texts { try claims.encode(text, forKey: Claim(stringValue: name)) }
    try claims.encode(audience, forKey: .audience)
    try claims.encode(expires, forKey: .expires)
    try claims.encode(issued, forKey: .issued)
    try claims.encode(isMailVerified, forKey: .isMailVerified)
  }
}
