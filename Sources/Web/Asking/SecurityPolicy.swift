import Crypto
import Foundation
import HTTPTypes

/// What browsers are told to refuse on our pages.
enum SecurityPolicy {
  /// Nothing but our own files, forms to ourselves, and no frame around us.
  static let page = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:",
    "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
  ].joined(separator: "; ")

  /// For a document with style sheets of its own: those, known by their hashes, and nothing else.
  static func document(_ html: String) -> String {
    let sheets = html.components(separatedBy: "<style>").dropFirst().compactMap {
      $0.components(separatedBy: "</style>").first
    }
    let hashes = sheets.map {
      "'sha256-\(Data(SHA256.hash(data: Data($0.utf8))).base64EncodedString())'"
    }
    return [
      "default-src 'none'", "style-src \(hashes.joined(separator: " "))", "img-src data:",
      "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  /// Fields of every answer.
  static let headers: [(HTTPField.Name, String)] = [
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("Referrer-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy")!, "same-origin"),
    (
      HTTPField.Name("Permissions-Policy")!,
      "camera=(), geolocation=(), microphone=(), payment=()"
    ),
  ]
}
