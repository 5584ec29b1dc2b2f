/// Divides a sentence into words.
///
/// Words are separated by spaces, and by a comma or semicolon at their end. An arrow is a word of
/// its own, also in `4VV->5VV`; so are a unit behind a number (`24h`, `9%`, `0,8fte`) and the `x` of
/// `6x24h` and `x0.9`.
enum SentenceWords {
  static func of(_ text: String) -> [SentenceWord] {
    let scalars = Array(text.unicodeScalars)
    var words: [SentenceWord] = []
    var start = 0
    for end in 0...scalars.count
    where end == scalars.count || scalars[end].properties.isWhitespace {
      words += parts(SentenceWord(text: string(scalars[start..<end]), offset: start))
      start = end + 1
    }
    return words
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  private static func parts(_ word: SentenceWord) -> [SentenceWord] {
    let bare = withoutComma(word)
    return divided(bare, by: ["->", "→"]).flatMap { $0.isArrow ? [$0] : withUnit(plainSign($0)) }
  }

  private static func withoutComma(_ word: SentenceWord) -> SentenceWord {
    var word = word
    while let last = word.text.last, last == "," || last == ";" { word.text.removeLast() }
    return word
  }

  /// The pieces between arrows, and the arrows.
  private static func divided(_ word: SentenceWord, by arrows: [String]) -> [SentenceWord] {
    guard !word.text.isEmpty else { return [] }
    let found = arrows.compactMap { word.text.firstRange(of: $0) }
    guard let arrow = found.min(by: { $0.lowerBound < $1.lowerBound }) else { return [word] }
    let pieces = [word.text[..<arrow.lowerBound], word.text[arrow]]
    let rest = piece(word, word.text[arrow.upperBound...])
    return pieces.map { piece(word, $0) }.filter { !$0.text.isEmpty } + divided(rest, by: arrows)
  }

  private static func piece(_ word: SentenceWord, _ part: Substring) -> SentenceWord {
    let before = word.text.unicodeScalars.distance(
      from: word.text.startIndex, to: part.startIndex)
    return SentenceWord(text: String(part), offset: word.offset + before)
  }

  /// Word processors write a minus sign or a dash where `-` was typed.
  private static func plainSign(_ word: SentenceWord) -> SentenceWord {
    guard let first = word.text.first, first == "\u{2212}" || first == "\u{2013}" else {
      return word
    }
    return SentenceWord(text: "-" + word.text.dropFirst(), offset: word.offset)
  }

  private static let units: Set = ["fte", "h", "u", "uur", "x", "×"]

  /// `24h` as `24` and `h`, `1:15%` as `1:15` and `%`, `6x24u` as `6`, `x`, `24` and `u`.
  private static func withUnit(_ word: SentenceWord) -> [SentenceWord] {
    if word.text.count > 1, word.text.hasSuffix("%") { return split(word, before: 1) }
    if let times = times(in: word.text) {
      let before = piece(word, word.text[..<times])
      let behind = piece(word, word.text[times...].dropFirst())
      let sign = piece(word, word.text[times...].prefix(1))
      return [before, sign].filter { !$0.text.isEmpty } + withUnit(behind)
    }
    let letters = word.text.reversed().prefix { !$0.isASCIIDigit }
    guard word.looksLikeNumber, units.contains(String(letters.reversed()).lowercased()) else {
      return [word]
    }
    return split(word, before: letters.count)
  }

  /// Where a number is said to be times another: an `x` before a digit, with a number before it or
  /// nothing.
  private static func times(in text: String) -> String.Index? {
    guard let sign = text.firstIndex(where: { "xX×".contains($0) }),
      text[sign...].dropFirst().first?.isASCIIDigit ?? false,
      text[..<sign].allSatisfy({ $0.isASCIIDigit || "+-.,".contains($0) })
    else { return nil }
    return sign
  }

  private static func split(_ word: SentenceWord, before count: Int) -> [SentenceWord] {
    [word.text.dropLast(count), word.text.suffix(count)].map { piece(word, $0) }
  }
}

extension SentenceWord {
  /// `->`
  fileprivate var isArrow: Bool { text == "->" || text == "→" }
}
