import Yams

/// YAML in the style of the shipped files: keys below each other, small mappings and lists on one
/// line.
enum YAMLText {
  /// A key with what stands behind it; left out where that is `nil`.
  typealias Entry = (key: String, value: String?)

  /// A file of these entries.
  static func document(_ entries: [Entry]) -> String { lines(entries).map { $0 + "\n" }.joined() }

  /// `key: value` for each entry; a block starts below its key.
  static func lines(_ entries: [Entry]) -> [String] {
    entries.compactMap { entry in
      entry.value.map { entry.key + ($0.hasPrefix("\n") ? ":" : ": ") + $0 }
    }
  }

  /// `{start: 2027-01-04, weeks: 13}`
  static func flow(_ entries: [Entry]) -> String {
    "{" + lines(entries).joined(separator: ", ") + "}"
  }

  /// The same, or `nil` where no entry is left.
  static func flowOfSome(_ entries: [Entry]) -> String? {
    entries.allSatisfy { $0.value == nil } ? nil : flow(entries)
  }

  /// `[atw, contract]`
  static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

  /// Items below each other, each of one or more lines.
  static func block(_ items: [[String]]) -> String {
    items.isEmpty ? "[]" : items.map { "\n  - " + $0.joined(separator: "\n    ") }.joined()
  }

  /// A text as it stands where it is plain words, else in quotes: `Heemhoeve`, `"'t Heem"`, `"yes"`.
  static func text(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A text in double quotes, with all that needs it escaped.
  static func quoted(_ text: String) -> String {
    let node = Node(text, Tag(.str), .doubleQuoted)
    guard let written = try? Yams.serialize(node: node, width: -1, allowUnicode: true) else {
      preconditionFailure("a text in quotes is always YAML")
    }
    return written.trimmingSpaces()
  }

  /// Words of letters, digits and signs that mean nothing in YAML, that no reader takes for a
  /// number, a date or a truth value.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.first?.properties.isAlphabetic ?? false, scalars.last != " " else { return false }
    let signs: Set<Unicode.Scalar> = [" ", "-", "_", ".", "/", "(", ")"]
    let isHarmless = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || signs.contains(scalar)
    }
    return scalars.allSatisfy(isHarmless) && Resolver.default.resolveTag(of: Node(text)) == .str
  }
}
