import Workforce

/// The most that may go to hired people: `at most 11% of cost`, `none`.
enum HiredSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    if sentence.accepts(.none) { return .hiredCap(ShareCap(base: .hours, share: 0)) }
    guard sentence.accepts(.atMost) else {
      sentence.goAstray(expecting: [.none, .atMost])
      return nil
    }
    let share = sentence.percentage(in: 0...1)
    let base = base(sentence)
    guard let share, let base else { return nil }
    return .hiredCap(ShareCap(base: base, share: share))
  }

  private static func base(_ sentence: SentenceReader) -> ShareCap.Base? {
    if sentence.accepts(.ofCost) { return .cost }
    if sentence.accepts(.ofHours) { return .hours }
    sentence.goAstray()
    return nil
  }
}
