/// A text in every language, so that a missing translation does not compile.
///
/// `{0}`, `{1}` and so on stand for what is filled in; both languages use the same ones.
public struct Words: Hashable, Sendable {
  /// In Dutch.
  public let dutch: String
  /// In English.
  public let english: String

  /// A text in both languages.
  public init(_ dutch: String, _ english: String) {
    assert(
      Self.places(in: dutch) == Self.places(in: english),
      "\(dutch) and \(english) do not fill in the same")
    self.dutch = dutch
    self.english = english
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// The numbers of the places a text fills in.
  private static func places(in text: String) -> Set<Int> {
    Set(text.split(separator: "{").dropFirst().compactMap { $0.first?.wholeNumberValue })
  }
}

/// A counted text: one of it, or any other number; `{0}` is the number.
public struct Counted: Hashable, Sendable {
  /// For exactly one.
  public let one: Words
  /// For any other number.
  public let many: Words

  /// A counted text.
  public init(one: Words, many: Words) {
    self.one = one
    self.many = many
  }
}

/// Speaks one language: turns words, numbers, dates and durations into text.
public struct Voice: Hashable, Sendable {
  /// The language.
  public let language: Language

  /// A voice in a language.
  public init(_ language: Language) { self.language = language }

  /// The text with its places filled in, in one pass: what is filled in is never read again.
  public func callAsFunction(_ words: Words, _ arguments: String...) -> String {
    var rest = words[language][...]
    var text = ""
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let place = Int(rest[rest.index(after: open)..<close])
    {
      text += rest[..<open]
      text += arguments[place]
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// A counted text with its number.
  public func callAsFunction(_ count: Int, _ counted: Counted) -> String {
    self(count == 1 ? counted.one : counted.many, number(count))
  }

  /// A counted text for a number that may have a fraction.
  package func callAsFunction(_ count: Double, _ counted: Counted) -> String {
    self(count == 1 ? counted.one : counted.many, trimmed(count))
  }

  /// `a, b en c`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(self(.and)) " + last
  }
}
