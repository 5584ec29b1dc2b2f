import Foundation

/// Where an organisation signs its people in, and what this client is there (OpenID Connect Core 1.0).
public struct Provider: Hashable, Sendable {
  /// The address that names the provider, such as `https://login.zorggroep.example/realms/zorg`.
  public let issuer: String
  /// What the provider calls this client.
  public let client: String
  /// What this client shows the provider; `nil` for a client that has none and goes by PKCE alone.
  public let secret: String?
  /// The claim whose value names the account. Only `sub` is never given to somebody else (section 5.7); where another is
  /// used, whoever runs the provider has to see to that.
  public let claim: String

  /// A provider.
  ///
  /// - Throws: ``ProviderError``.
  public init(
    issuer: String, client: String, secret: String? = nil, claim: String = "sub"
  ) throws(ProviderError) {
    guard Self.isSafe(issuer), let parts = URLComponents(string: issuer), parts.query == nil,
      parts.fragment == nil
    else { throw .issuer(issuer) }
    guard !client.isEmpty else { throw .client }
    guard !claim.isEmpty else { throw .claim }
    self.issuer = issuer
    self.client = client
    self.secret = secret
    self.claim = claim
  }

  /// What is asked for: that of `sub` is in every token, other claims come with these (section 5.4).
  var scope: String { claim == "sub" ? "openid" : "openid profile email" }

  /// Whether nobody between can read or change what goes to an address: TLS, or this machine itself.
  static func isSafe(_ address: String) -> Bool {
    guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty,
      parts.user == nil
    else { return false }
    switch parts.scheme?.lowercased() {
    case "https": return true
    case "http": return ["127.0.0.1", "[::1]", "::1", "localhost"].contains(host)
    default: return false
    }
  }
}

/// What is wrong with how a provider was named.
public enum ProviderError: Error, Hashable, Sendable {
  /// Not an address to rely upon: not `https`, or with a query or a fragment.
  case issuer(String)
  /// The client has no name.
  case client
  /// The claim has no name.
  case claim
}
