import Crypto
import Foundation

/// One attempt to sign in. All that has to be remembered of it follows from one secret, which only the browser that
/// began it holds: nothing is kept here, and nobody ends what another began.
public struct Attempt: Sendable {
  private let secret: SymmetricKey

  /// The attempt of a secret that cannot be guessed.
  public init(secret: String) { self.secret = SymmetricKey(data: Data(secret.utf8)) }

  /// What comes back with the browser (RFC 6749, 10.12).
  var state: String { derived("state") }

  /// What the token must hold, so that it was made for this attempt (OpenID Connect Core, 3.1.2.1).
  var nonce: String { derived("nonce") }

  /// What shows that whoever brings the code began the attempt (RFC 7636, 4.1).
  var verifier: String { derived("verifier") }

  /// What the provider is told of the verifier: BASE64URL(SHA256(verifier)) (RFC 7636, 4.2).
  var challenge: String { Self.text(of: SHA256.hash(data: Data(verifier.utf8))) }

  /// Whether a state is that of this attempt, in a time that does not tell how much of it is.
  func holds(_ state: String) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      HMAC<SHA256>.authenticationCode(for: Data(state.utf8), using: secret),
      authenticating: Data(self.state.utf8), using: secret)
  }

  private func derived(_ use: String) -> String {
    Self.text(of: HMAC<SHA256>.authenticationCode(for: Data(use.utf8), using: secret))
  }

  /// RFC 4648, 5, without padding.
  private static func text(of bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}

/// What a browser brings back from the provider (RFC 6749, 4.1.2).
public struct Reply: Hashable, Sendable {
  let code: String?
  let state: String?
  let error: String?
  let issuer: String?

  /// The fields of its address, each `nil` where it is not there.
  public init(code: String?, state: String?, error: String?, issuer: String?) {
    self.code = code
    self.state = state
    self.error = error
    self.issuer = issuer
  }
}
