import Foundation

/// Fields as a form or a query sends them (`application/x-www-form-urlencoded`), in order.
struct Fields: Hashable, Sendable {
  /// Name and value, as they came.
  let all: [(name: String, value: String)]

  static func == (left: Self, right: Self) -> Bool {
    left.all.elementsEqual(right.all) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for field in all {
      hasher.combine(field.name)
      hasher.combine(field.value)
    }
  }

  /// None.
  static let none = Fields(all: [])

  private init(all: [(name: String, value: String)]) { self.all = all }

  /// Fields in text; `nil` where it is no such text, is not UTF-8, or has more fields than any form of ours.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "&")
    guard parts.count <= Self.most else { return nil }
    var all: [(name: String, value: String)] = []
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(pair[0]),
        let value = pair.count > 1 ? Self.decoded(pair[1]) : "", !value.contains("\0")
      else { return nil }
      all.append((name, value))
    }
    self.all = all
  }

  private static let most = 400

  private static func decoded(_ text: some StringProtocol) -> String? {
    String(text).replacing("+", with: " ").removingPercentEncoding
  }

  /// The value of a field without blanks around it; `nil` where it is missing or empty.
  subscript(_ name: String) -> String? {
    guard let value = all.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// All values of a field.
  func values(_ name: String) -> [String] {
    all.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }
}
