import Foundation

/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
struct Metadata: Decodable, Hashable, Sendable {
  let issuer: String
  let authorizationEndpoint: String
  let tokenEndpoint: String
  let keysAddress: String
  /// How a client may show its secret; `client_secret_basic` where nothing is said.
  let authentication: [String]?

  private enum CodingKeys: String, CodingKey {
    case issuer
    case authorizationEndpoint = "authorization_endpoint"
    case tokenEndpoint = "token_endpoint"
    case keysAddress = "jwks_uri"
    case authentication = "token_endpoint_auth_methods_supported"
  }

  /// Where a provider says it (section 4).
  static func address(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
      + "/.well-known/openid-configuration"
  }

  /// Whether it is that of a provider, and nobody between can read what goes there.
  func isOf(_ provider: Provider) -> Bool {
    issuer == provider.issuer
      && [authorizationEndpoint, tokenEndpoint, keysAddress].allSatisfy(Provider.isSafe)
  }

  /// Whether the secret goes in the form and not in the head.
  var wantsSecretInForm: Bool {
    guard let authentication else { return false }
    return !authentication.contains("client_secret_basic")
      && authentication.contains("client_secret_post")
  }
}
