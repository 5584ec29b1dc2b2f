import Workforce

/// Hours a week that others offer: `6 x 24 h 3` (six people of 24 hours), `36 h 3`, `-8 h 3`.
enum OfferSentence {
  static func read(
    _ sentence: SentenceReader, _ shell: Shell, in range: ClosedRange<Double>
  ) -> Change? {
    let word = sentence.word
    let first = sentence.number(in: range)
    let each = sentence.accepts(.times) ? sentence.number(in: 0...168) : 1
    sentence.expect(.hours)
    let hasWeek = sentence.accepts(.aWeek)
    let skill = sentence.skill()
    if !hasWeek { _ = sentence.accepts(.aWeek) }
    guard let word, let first, let each, let skill,
      let hours = sentence.inRange(first * each, range, word)
    else { return nil }
    return .offer(OfferEdit(shell: shell, skill: skill, hoursPerWeek: hours))
  }
}
