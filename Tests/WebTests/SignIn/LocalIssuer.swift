import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import JWTKit
import Logging
import NIOCore
import Synchronization

@testable import Web

/// An OpenID Connect provider on a free port of this machine, which signs everyone in as whom it was told.
///
/// It keeps what the standards ask of a provider (a code works once, for the client, address and verifier it was made
/// for), and can be told to send something wrong.
final class LocalIssuer: Sendable {
  /// What it does wrong.
  enum Fault: CaseIterable, Hashable, Sendable {
    case otherNonce, otherAudience, secondAudience, otherParty, otherIssuer, past, future, noClaim
    case strangeKey, unsigned, symmetric, brokenToken, noToken
  }

  /// What it was told.
  struct Setting: Sendable {
    var name = TestSite.member
    var isMailVerified = true
    var fault: Fault?
    /// The number of the key it signs with; each is published from when it is used.
    var key = 0
    /// Whether it does not sign in whoever asks.
    var refuses = false
    /// Whether it calls itself something else in what it says of itself.
    var isMisnamed = false
    /// How a secret may be shown.
    var authentication = "client_secret_basic"
  }

  /// Someone it sent back, until the code is used.
  private struct Grant: Sendable {
    let nonce: String
    let challenge: String
    let back: String
  }

  static let client = "zorgrooster & co"
  static let secret = "een geheim: +/="

  let setting = Mutex(Setting())
  /// What it was asked, by path.
  let asked = Mutex<[String]>([])
  private let grants = Mutex<[String: Grant]>([:])
  private let keys = (0..<2).map { _ in ES256PrivateKey() }
  private let stranger = ES256PrivateKey()
  private let port = Mutex(0)

  var address: String { "http://127.0.0.1:\(port.withLock { $0 })" }

  /// Serves while the body runs.
  static func serving(_ body: @Sendable (LocalIssuer) async throws -> Void) async throws {
    let issuer = LocalIssuer()
    let (ports, told) = AsyncStream.makeStream(of: Int.self)
    let serving = Task { try await issuer.application { told.yield($0) }.run() }
    defer { serving.cancel() }
    for await port in ports {
      issuer.port.withLock { $0 = port }
      try await body(issuer)
      break
    }
    serving.cancel()
    _ = await serving.result
  }

  private func application(
    _ isServing: @escaping @Sendable (Int) -> Void
  ) -> some ApplicationProtocol {
    let router = Router()
    router.get("/.well-known/openid-configuration") { _, _ in self.metadata }
    router.get("/keys") { _, _ in await self.published }
    router.get("/authorize") { request, _ in try self.authorize(request) }
    router.post("/token") { request, _ in try await self.token(request) }
    var logger = Logger(label: "issuer") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    return Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { isServing($0.localAddress?.port ?? 0) }, logger: logger)
  }

  private var metadata: Response {
    asked.withLock { $0.append("metadata") }
    let setting = setting.withLock { $0 }
    return Self.json(
      """
      {"issuer": "\(setting.isMisnamed ? "https://elsewhere.example" : address)",
       "authorization_endpoint": "\(address)/authorize?kind=web", "token_endpoint": "\(address)/token",
       "jwks_uri": "\(address)/keys", "response_types_supported": ["code"],
       "token_endpoint_auth_methods_supported": ["\(setting.authentication)"]}
      """)
  }

  /// Its public keys, one for encryption and one of a kind that nobody knows.
  private var published: Response {
    get async {
      asked.withLock { $0.append("keys") }
      let last = setting.withLock { $0.key }
      let keys = keys[...last].enumerated().map { number, key in
        let (x, y) = (key.publicKey.parameters!.x, key.publicKey.parameters!.y)
        return
          #"{"kty":"EC","crv":"P-256","use":"sig","kid":"key \#(number)","x":"\#(x)","y":"\#(y)"}"#
      }
      let others = [
        #"{"kty":"RSA","use":"enc","kid":"enc","alg":"RSA-OAEP","n":"AQAB","e":"AQAB"}"#,
        #"{"kty":"new","kid":"new"}"#,
      ]
      return Self.json("{\"keys\": [\((others + keys).joined(separator: ","))]}")
    }
  }

  private func authorize(_ request: Request) throws -> Response {
    let fields = request.uri.queryParameters
    let setting = setting.withLock { $0 }
    guard fields["client_id"].map(String.init) == Self.client, fields["response_type"] == "code",
      fields["code_challenge_method"] == "S256", fields["kind"] == "web",
      let back = fields["redirect_uri"], let state = fields["state"], let nonce = fields["nonce"],
      let challenge = fields["code_challenge"], (fields["scope"] ?? "").contains("openid")
    else { throw HTTPError(.badRequest) }
    if setting.refuses {
      return .redirect(to: "\(back)?error=access_denied&state=\(state)", type: .found)
    }
    let code = "code-\(UInt64.random(in: 0...UInt64.max))"
    grants.withLock {
      $0[code] = Grant(
        nonce: String(nonce), challenge: String(challenge), back: String(back))
    }
    return .redirect(to: "\(back)?code=\(code)&state=\(state)&iss=\(address)", type: .found)
  }

  private func token(_ request: Request) async throws -> Response {
    asked.withLock { $0.append("token") }
    let setting = setting.withLock { $0 }
    let body = String(buffer: try await request.body.collect(upTo: 10_000))
    let form = Fields(body) ?? Fields("")!
    let pair = Self.basic(Self.client, Self.secret)
    let isClient =
      setting.authentication == "client_secret_basic"
      ? request.headers[.authorization] == "Basic \(pair)"
      : form["client_secret"] == Self.secret
    guard isClient else { return Self.json(#"{"error": "invalid_client"}"#, .unauthorized) }
    let grant = grants.withLock { $0.removeValue(forKey: form["code"] ?? "") }
    guard let grant, form["grant_type"] == "authorization_code",
      form["redirect_uri"] == grant.back,
      Self.challenge(of: form["code_verifier"] ?? "") == grant.challenge
    else { return Self.json(#"{"error": "invalid_grant"}"#, .badRequest) }
    if setting.fault == .noToken { return Self.json(#"{"access_token": "x"}"#) }
    return Self.json(#"{"token_type": "Bearer", "id_token": "\#(try await sign(grant, setting))"}"#)
  }

  private func sign(_ grant: Grant, _ setting: Setting) async throws -> String {
    let keys = JWTKeyCollection()
    let name = JWKIdentifier(string: "key \(setting.key)")
    let fault = setting.fault
    if fault == .brokenToken { return "a.b" }
    switch fault {
    case .unsigned: await keys.addUnsecuredNone(kid: name)
    case .symmetric:
      await keys.add(hmac: HMACKey(from: Self.secret), digestAlgorithm: .sha256, kid: name)
    case .strangeKey: await keys.add(ecdsa: stranger, kid: name)
    default: await keys.add(ecdsa: self.keys[setting.key], kid: name)
    }
    return try await keys.sign(claims(grant, setting), kid: name)
  }

  private func claims(_ grant: Grant, _ setting: Setting) -> Claims {
    let now = Int(Date.now.timeIntervalSince1970)
    let fault = setting.fault
    var claims: [String: JWTHeaderField] = [
      "iss": .string(fault == .otherIssuer ? "https://elsewhere.example" : address),
      "aud": .string(fault == .otherAudience ? "another" : Self.client),
      "exp": .int(fault == .past ? now - 61 : now + 300),
      "iat": .int(fault == .future ? now + 3600 : now),
      "nonce": .string(fault == .otherNonce ? "another" : grant.nonce),
      "sub": .string(setting.name), "email": .string(setting.name),
      "email_verified": .bool(setting.isMailVerified), "groups": ["zorg"],
    ]
    switch fault {
    case .secondAudience: claims["aud"] = [.string(Self.client), "another"]
    case .otherParty: claims["azp"] = "another"
    case .noClaim: claims["sub"] = nil
    default: break
    }
    return Claims(values: claims)
  }

  private struct Claims: JWTPayload {
    let values: [String: JWTHeaderField]

    init(values: [String: JWTHeaderField]) { self.values = values }
    init(from decoder: any Decoder) throws {
      values = try decoder.singleValueContainer().decode([String: JWTHeaderField].self)
    }
    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(values)
    }
    func verify(using _: some JWTAlgorithm) {}
  }

  private static func json(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  private static func challenge(of verifier: String) -> String {
    Data(SHA256.hash(data: Data(verifier.utf8))).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private static func basic(_ client: String, _ secret: String) -> String {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
    let pair = [client, secret].map { $0.addingPercentEncoding(withAllowedCharacters: plain)! }
    return Data(pair.joined(separator: ":").utf8).base64EncodedString()
  }
}
