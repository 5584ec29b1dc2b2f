/// A text in every language, so that a missing translation does not compile.
///
/// `{0}`, `{1}` and so on stand for what is filled in; both languages use the same ones.
///
/// What would help may be a command. That stands apart, so that only who is at a terminal is told:
///
/// ```swift
/// Words("Noem een dag.", "Name a day.", command: ("Misschien met --on.", "Maybe with --on."))
/// ```
public struct Words: Hashable, Sendable {
  /// In Dutch.
  public let dutch: String
  /// In English.
  public let english: String
  /// What follows for who is at a terminal.
  private let command: Hint?

  private struct Hint: Hashable {
    var dutch: String
    var english: String
  }

  /// A text in both languages.
  public init(_ dutch: String, _ english: String) {
    assert(
      Self.places(in: dutch) == Self.places(in: english),
      "\(dutch) and \(english) do not fill in the same")
    self.dutch = dutch
    self.english = english
    command = nil
  }

  /// A text in both languages, with a command that would help.
  public init(_ dutch: String, _ english: String, command: (dutch: String, english: String)) {
    assert(
      Self.places(in: dutch + command.dutch) == Self.places(in: english + command.english),
      "\(dutch) and \(english) do not fill in the same")
    self.dutch = dutch
    self.english = english
    self.command = Hint(dutch: command.dutch, english: command.english)
  }

  /// The text in one language, as it is told somewhere.
  func text(_ language: Language, for audience: Audience) -> String {
    guard let command, audience == .terminal else { return self[language] }
    return self[language] + " " + (language == .dutch ? command.dutch : command.english)
  }

  /// The text in one language, without a command.
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

/// Where something is told.
public enum Audience: Hashable, Sendable {
  /// At a terminal, where commands can be typed.
  case terminal
  /// In a browser.
  case web
}

/// Speaks one language: turns words, numbers, dates and durations into text.
public struct Voice: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// Where it is heard.
  public let audience: Audience

  /// A voice in a language; commands are told at a terminal only.
  public init(_ language: Language, for audience: Audience = .terminal) {
    self.language = language
    self.audience = audience
  }

  /// The text with its places filled in, in one pass: what is filled in is never read again.
  public func callAsFunction(_ words: Words, _ arguments: String...) -> String {
    var rest = words.text(language, for: audience)[...]
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
