import Foundation

/// A cookie that holds a secret, which no script reads.
struct SecretCookie: Sendable {
  /// Its name. Behind TLS the browser itself sees to it that it comes from us and from no other host or path.
  let name: String
  private let isSecure: Bool
  /// Seconds a browser keeps it.
  private let longest: Int

  private init(_ name: String, isSecure: Bool, seconds: Int) {
    self.name = isSecure ? "__Host-\(name)" : name
    self.isSecure = isSecure
    longest = seconds
  }

  /// The one that keeps someone signed in. The server ends a session before the browser does.
  static func session(isSecure: Bool) -> SecretCookie {
    SecretCookie("zorgrooster", isSecure: isSecure, seconds: 90 * 86_400)
  }

  /// The one of an attempt to sign in with the organisation's account.
  static func attempt(isSecure: Bool) -> SecretCookie {
    SecretCookie("zorgrooster-attempt", isSecure: isSecure, seconds: 600)
  }

  /// The cookie of a secret.
  func holding(_ secret: String) -> String { text(secret, seconds: longest) }

  /// What ends it.
  var empty: String { text("", seconds: 0) }

  /// What a browser sent, if anything.
  func secret(in header: String?) -> String? { Cookies.value(of: name, in: header) }

  private func text(_ value: String, seconds: Int) -> String {
    "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(seconds)"
      + (isSecure ? "; Secure" : "")
  }

  /// Whether two tokens are the same, in a time that does not tell how much of them is.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// The cookies a browser sent.
enum Cookies {
  /// The value of one among them.
  static func value(of name: String, in header: String?) -> String? {
    for cookie in (header ?? "").split(separator: ";") {
      let pair = cookie.trimmingCharacters(in: .whitespaces).split(separator: "=", maxSplits: 1)
      if pair.count == 2, pair[0] == name { return String(pair[1]) }
    }
    return nil
  }
}
