import Foundation

/// Fields as they stand in an address or in the body of a form (`application/x-www-form-urlencoded`).
struct FormFields: ExpressibleByDictionaryLiteral {
  private var fields: [(String, String)]

  init(dictionaryLiteral fields: (String, String)...) { self.fields = fields }

  mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }

  var text: String {
    fields.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
  }

  /// A value in which only letters, digits and `-._~` stand as they are (RFC 3986, 2.3).
  static func escaped(_ value: String) -> String {
    value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
