import Foundation

/// The cookie that keeps someone signed in.
struct SessionCookie: Sendable {
  let isSecure: Bool

  /// Its name. Behind TLS the browser itself sees to it that it comes from us and from no other host or path.
  var name: String { isSecure ? "__Host-zorgrooster" : "zorgrooster" }

  /// The cookie of a secret.
  func holding(_ secret: String) -> String {
    "\(name)=\(secret); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(Self.longest)"
      + (isSecure ? "; Secure" : "")
  }

  /// What ends it.
  var empty: String {
    "\(name)=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0" + (isSecure ? "; Secure" : "")
  }

  /// What a browser sent, if anything.
  func secret(in header: String?) -> String? { Self.value(of: name, in: header) }

  /// The value of a cookie among those sent.
  static func value(of name: String, in header: String?) -> String? {
    for cookie in (header ?? "").split(separator: ";") {
      let pair = cookie.trimmingCharacters(in: .whitespaces).split(separator: "=", maxSplits: 1)
      if pair.count == 2, pair[0] == name { return String(pair[1]) }
    }
    return nil
  }

  /// Whether two tokens are the same, in a time that does not tell how much of them is.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Seconds a browser keeps it; the server ends a session before.
  private static let longest = 90 * 86_400
}
