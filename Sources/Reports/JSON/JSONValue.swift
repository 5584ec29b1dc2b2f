/// A JSON document whose keys keep their order and whose absent values stay as `null`.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written with at most four decimals; what is not finite is `null`.
  case number(Double)
  /// Written with the fewest digits that read back as the same number; what is not finite is `null`.
  case exact(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key and its value.
  struct Member: Hashable, Sendable {
    var key: String
    var value: JSONValue
  }

  /// The document as text, two spaces per step; what holds only plain values stands on one line.
  var text: String { written(indent: "") + "\n" }

  private func written(indent: String) -> String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): Self.decimal(value)
    case .exact(let value): value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.quoted(value)
    case .array(let items):
      Self.group("[", "]", items.map { ("", $0) }, indent, isFlat)
    case .object(let members):
      Self.group(
        "{", "}", members.map { (Self.quoted($0.key) + ": ", $0.value) }, indent, isFlat)
    }
  }

  private static func group(
    _ open: String, _ close: String, _ items: [(label: String, value: JSONValue)],
    _ indent: String, _ isFlat: Bool
  ) -> String {
    let inner = isFlat ? indent : indent + "  "
    let written = items.map { $0.label + $0.value.written(indent: inner) }
    guard !isFlat else { return open + written.joined(separator: ", ") + close }
    return "\(open)\n\(inner)\(written.joined(separator: ",\n\(inner)"))\n\(indent)\(close)"
  }

  private var isFlat: Bool {
    switch self {
    case .array(let items): items.allSatisfy(\.isPlain)
    case .object(let members): members.allSatisfy(\.value.isPlain)
    default: true
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let scaled = (value * 10_000).rounded()
    guard scaled.magnitude < 1e15 else { return "\(value)" }
    let units = Int(scaled)
    let fraction = String(units.magnitude % 10_000 + 10_000).dropFirst()
      .trimmingSuffix { $0 == "0" }
    let whole = (units < 0 ? "-" : "") + String(units.magnitude / 10_000)
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      "\\u" + hexadecimal(scalar.value)
    default: String(scalar)
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object, its keys in the order written.
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }

  /// A number with two decimals at most.
  static func hundredths(_ value: Double) -> JSONValue { .number((value * 100).rounded() / 100) }
  /// A number, or `null` where there is none.
  static func optional(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
  /// A whole number, or `null` where there is none.
  static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
  /// A number with two decimals at most, or `null` where there is none.
  static func optional(hundredths value: Double?) -> JSONValue {
    value.map(hundredths) ?? .null
  }
}
