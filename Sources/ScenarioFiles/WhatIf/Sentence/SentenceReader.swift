import RosterModel
import Workforce

/// What a what-if may refer to.
struct WhatIfContext {
  /// The scenario it changes.
  let scenario: Scenario
  /// Where files it names stand; `nil` where it can name none.
  let directory: String?
}

/// Reads one sentence word by word, logging each problem at its word.
///
/// A word that stands where it should and cannot be (a level that does not exist) is logged and
/// passed, so that one sentence can tell several problems. Where the sentence itself goes astray,
/// that is the last problem told of it.
final class SentenceReader {
  let key: WhatIfKey
  let source: SentenceSource
  let context: WhatIfContext
  let log: ProblemLog
  private var ahead: ArraySlice<SentenceWord>
  private(set) var failed = false
  private var isAstray = false

  init(_ source: SentenceSource, _ key: WhatIfKey, _ context: WhatIfContext, _ log: ProblemLog) {
    self.key = key
    self.source = source
    self.context = context
    self.log = log
    ahead = SentenceWords.of(source.text)[...]
  }

  /// The word it has come to; `nil` at the end, and where the sentence went astray.
  var word: SentenceWord? { isAstray ? nil : ahead.first }

  /// Moves past the word it has come to.
  func pass() { ahead = ahead.dropFirst() }

  /// Whether a keyword follows.
  func isAt(_ keyword: Keyword) -> Bool { !isAstray && length(of: keyword) != nil }

  /// Whether more follows than the days a sentence counts on.
  var hasMore: Bool { word != nil && !isAt(.from) && !isAt(.to) }

  /// Moves past a keyword, if it follows.
  func accepts(_ keyword: Keyword) -> Bool {
    guard !isAstray, let length = length(of: keyword) else { return false }
    ahead = ahead.dropFirst(length)
    return true
  }

  /// Moves past a keyword that must follow.
  func expect(_ keyword: Keyword) {
    if !accepts(keyword) { goAstray(expecting: [keyword]) }
  }

  /// Whether a keyword follows behind the next word.
  func isSecond(_ keyword: Keyword) -> Bool { length(of: keyword, behind: 1) != nil }

  /// How many words the longest writing of a keyword that follows has.
  private func length(of keyword: Keyword, behind count: Int = 0) -> Int? {
    keyword.writings.filter { writing in
      ahead.dropFirst(count).prefix(writing.count).map { $0.text.lowercased() } == writing
    }.map(\.count).max()
  }

  /// Logs a problem at a word, or within it from a character on.
  func report(
    _ kind: ScenarioProblem.Kind, at word: SentenceWord, from skipped: Int = 0,
    value: String? = nil, maybe suggestion: ScenarioProblem.Suggestion
  ) {
    failed = true
    log.report(
      kind, in: source.file, line: source.line, column: source.column(at: word.offset + skipped),
      value: value ?? word.text, maybe: suggestion)
  }

  /// Logs that the sentence cannot be followed from here; no more is told of it.
  func goAstray(expecting keywords: [Keyword] = []) {
    guard !isAstray else { return }
    if let word {
      let near = Self.slips[word.text.lowercased()].map { .closest($0) } ?? closest(word, keywords)
      report(.unexpectedWord, at: word, maybe: near ?? .sentence(key))
    } else {
      let end = SentenceWord(text: source.text, offset: source.text.unicodeScalars.count)
      report(.sentenceIncomplete, at: end, maybe: .sentence(key))
    }
    isAstray = true
  }

  private func closest(
    _ word: SentenceWord, _ keywords: [Keyword]
  ) -> ScenarioProblem.Suggestion? {
    let texts = keywords.flatMap(\.texts).filter { $0 != word.text.lowercased() }
    return Closest.match(word.text, in: texts).map { .closest($0) }
  }

  /// `tot` leaves its day out, `to` does not.
  private static let slips = ["tot": "t/m"]
}
