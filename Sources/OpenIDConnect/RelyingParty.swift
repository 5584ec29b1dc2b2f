public import Foundation
import JWTKit

/// Signs people in with their organisation's account, by the authorization code flow with PKCE (OpenID Connect Core 1.0,
/// section 3.1; RFC 7636; RFC 9700).
///
/// ```swift
/// let party = RelyingParty(try Provider(issuer: issuer, client: "zorgrooster", secret: secret))
/// let address = try await party.address(for: attempt, returningTo: back)  // the browser goes there
/// let name = try await party.account(reply, of: attempt, returningTo: back, at: .now)
/// ```
public actor RelyingParty {
  private let provider: Provider
  private let fetching = Fetching()
  private var metadata: Kept<Metadata>?
  private var keys: Kept<JWTKeyCollection>?

  /// Something the provider said, and when.
  private struct Kept<Value: Sendable> {
    let value: Value
    let since = ContinuousClock.now

    func isYounger(than age: Duration) -> Bool { ContinuousClock.now - since < age }
  }

  /// A client of a provider. Nothing is asked of the provider yet.
  public init(_ provider: Provider) { self.provider = provider }

  /// Whether the provider answers as it should, for whoever sets it up.
  public func check() async throws(SignInError) { _ = try await described() }

  /// Where the browser goes to sign in.
  public func address(
    for attempt: Attempt, returningTo back: String
  ) async throws(SignInError) -> String {
    let endpoint = try await described().authorizationEndpoint
    let fields: FormFields = [
      "response_type": "code", "client_id": provider.client, "redirect_uri": back,
      "scope": provider.scope, "state": attempt.state, "nonce": attempt.nonce,
      "code_challenge": attempt.challenge, "code_challenge_method": "S256",
    ]
    return endpoint + (endpoint.contains("?") ? "&" : "?") + fields.text
  }

  /// The account of whoever came back: the value of the provider's claim.
  public func account(
    _ reply: Reply, of attempt: Attempt, returningTo back: String, at now: Date
  ) async throws(SignInError) -> String {
    guard let state = reply.state, attempt.holds(state) else { throw .over }
    // RFC 9207: who answers may say who it is.
    if let issuer = reply.issuer, issuer != provider.issuer { throw .unproven(.issuer) }
    if let error = reply.error { throw .refused(Self.reason(error)) }
    guard let code = reply.code else { throw .over }
    let token = try await token(for: code, attempt, back)
    return try await read(token).account(for: provider, attempt, at: now)
  }

  // MARK: What the provider is asked

  private func token(
    for code: String, _ attempt: Attempt, _ back: String
  ) async throws(SignInError) -> String {
    let metadata = try await described()
    var form: FormFields = [
      "grant_type": "authorization_code", "code": code, "redirect_uri": back,
      "client_id": provider.client, "code_verifier": attempt.verifier,
    ]
    var authorization: String?
    if let secret = provider.secret {
      if metadata.wantsSecretInForm {
        form.add("client_secret", secret)
      } else {
        authorization = Self.basic(provider.client, secret)
      }
    }
    let address = metadata.tokenEndpoint
    let answer = try await fetching.post(form, to: address, authorization: authorization)
    if answer.status == 200, let tokens = try? JSONDecoder().decode(Tokens.self, from: answer.body)
    {
      return tokens.identity
    }
    guard let trouble = try? JSONDecoder().decode(Trouble.self, from: answer.body) else {
      throw .unexpected(address)
    }
    // The code was used, is over or is of another attempt; all else is how this client is set up.
    guard trouble.error == "invalid_grant" else { throw .refused(Self.reason(trouble.error)) }
    throw .over
  }

  /// Its signature may be of a key made since the keys were read.
  private func read(_ token: String) async throws(SignInError) -> IdentityToken {
    if let keys, keys.isYounger(than: Self.longest),
      let read = try? await keys.value.verify(token, as: IdentityToken.self)
    {
      return read
    }
    let address = try await described().keysAddress
    let answer = try await fetching.get(address)
    guard answer.status == 200, let new = try? await SigningKeys.read(answer.body) else {
      throw .unexpected(address)
    }
    keys = Kept(value: new)
    do { return try await new.verify(token, as: IdentityToken.self) } catch {
      throw .unproven(.signature)
    }
  }

  /// What the provider says of itself, for an hour.
  private func described() async throws(SignInError) -> Metadata {
    if let metadata, metadata.isYounger(than: Self.longest) { return metadata.value }
    let address = Metadata.address(of: provider.issuer)
    let answer = try await fetching.get(address)
    guard answer.status == 200,
      let told = try? JSONDecoder().decode(Metadata.self, from: answer.body), told.isOf(provider)
    else { throw .unexpected(address) }
    metadata = Kept(value: told)
    return told
  }

  private static let longest = Duration.seconds(3600)

  private struct Tokens: Decodable {
    let identity: String
    private enum CodingKeys: String, CodingKey { case identity = "id_token" }
  }

  private struct Trouble: Decodable {
    let error: String
  }

  /// RFC 6749, 2.3.1.
  private static func basic(_ client: String, _ secret: String) -> String {
    let pair = "\(FormFields.escaped(client)):\(FormFields.escaped(secret))"
    return "Basic \(Data(pair.utf8).base64EncodedString())"
  }

  /// A reason as the standard writes them, so that nothing else comes into a log.
  private static func reason(_ code: String) -> String {
    let isCode =
      code.utf8.count <= 60 && code.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) }
    return isCode ? code : "?"
  }
}
