import Workforce

/// A norm set by its id: `zzp-2013`. Whether there is one is not asked here.
enum NormsSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    guard sentence.hasMore, let word = sentence.word else {
      sentence.goAstray()
      return nil
    }
    sentence.pass()
    return .normSet(word.text)
  }
}
