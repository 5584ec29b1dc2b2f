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

  /// For a document with style sheets of its own: those and the style attributes it has, known by their hashes, and
  /// nothing else.
  static func document(_ html: String) -> String {
    let sheets = pieces(of: html, between: "<style>", and: "</style>").map(hash)
    let attributes = Set(pieces(of: html, between: " style=\"", and: "\"")).sorted().map(hash)
    return [
      "default-src 'none'", "style-src \(sheets.joined(separator: " "))",
      "style-src-attr \((["'unsafe-hashes'"] + attributes).joined(separator: " "))",
      "img-src data:", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  private static func pieces(
    of html: String, between begin: String, and end: String
  ) -> [String] {
    html.components(separatedBy: begin).dropFirst().compactMap {
      $0.components(separatedBy: end).first
    }
  }

  private static func hash(_ text: String) -> String {
    "'sha256-\(Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString())'"
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
