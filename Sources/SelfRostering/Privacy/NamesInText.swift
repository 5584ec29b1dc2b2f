/// Codes and names of accounts that may stand in a text, and what to write instead of each.
///
/// ```swift
/// let names = NamesInText(["VIG-03": "X-0001"], notOf: ["VIG-03-B"])
/// names.replaced(in: "ruil met vig-03")  // "ruil met X-0001"
/// names.replaced(in: "ruil met VIG-03-B")  // the same
/// ```
/// A name counts as a word of its own, whatever its capitals, and never as a part of someone else's. What was
/// replaced stays as it is when it is read again.
public struct NamesInText: Sendable {
  private let entries: [String: [Entry]]
  private let others: Set<String>

  /// A name, letter by letter, and what to write instead; nothing where it stays.
  private struct Entry {
    let name: [String]
    let word: String?
  }

  /// Names with what to write instead, and names of others.
  public init(_ words: [String: String], notOf others: some Sequence<String>) {
    let names = words.filter { !$0.key.isEmpty }.map {
      Entry(name: Self.letters($0.key), word: $0.value)
    }
    let written = Set(words.values).map { Entry(name: Self.letters($0), word: nil) }
    let longestFirst = (names + written.filter { !$0.name.isEmpty }).sorted {
      ($1.name.count, $0.name.joined()) < ($0.name.count, $1.name.joined())
    }
    entries = Dictionary(grouping: longestFirst) { $0.name[0] }
    self.others = Set(others.map { Self.letters($0).joined() })
  }

  /// Whether one of the names stands in a text.
  public func isMentioned(in text: String) -> Bool { !places(in: text).isEmpty }

  /// The text with each name replaced.
  public func replaced(in text: String) -> String {
    let characters = Array(text)
    var (written, start) = ("", 0)
    for (range, word) in places(in: text) {
      written += String(characters[start..<range.lowerBound]) + word
      start = range.upperBound
    }
    return written + String(characters[start...])
  }

  /// Where names stand, by the numbers of their characters; of two that begin alike the longer one.
  private func places(in text: String) -> [(range: Range<Int>, word: String)] {
    let letters = Self.letters(text)
    var found: [(range: Range<Int>, word: String)] = []
    var start = 0
    while start < letters.count {
      let entry = entries[letters[start]]?.first { stands($0.name, in: letters, at: start) }
      let end = start + (entry?.name.count ?? 1)
      if let word = entry?.word { found.append((start..<end, word)) }
      start = end
    }
    return found
  }

  private func stands(_ name: [String], in letters: [String], at start: Int) -> Bool {
    let end = start + name.count
    guard letters[start...].starts(with: name),
      start == 0 || !Self.isWord(letters[start - 1]),
      end == letters.count || !Self.isWord(letters[end])
    else { return false }
    let before = letters[..<start].reversed().prefix(while: Self.isPartOfName).count
    var after = letters[end...].prefix(while: Self.isPartOfName).count
    while after > 0, letters[end + after - 1] == "." { after -= 1 }
    return before + after == 0 || !others.contains(letters[start - before..<end + after].joined())
  }

  private static func letters(_ text: String) -> [String] { text.map { $0.lowercased() } }

  private static func isWord(_ letter: String) -> Bool {
    letter.first.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func isPartOfName(_ letter: String) -> Bool {
    isWord(letter) || ["-", "_", ".", "@"].contains(letter)
  }
}
