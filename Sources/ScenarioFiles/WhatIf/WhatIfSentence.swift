import Workforce

/// What one sentence changes: a change, and the word it was written from where a sentence holds
/// several.
struct Written {
  var change: Change
  var word: SentenceWord?

  init(_ change: Change, _ word: SentenceWord? = nil) {
    self.change = change
    self.word = word
  }
}

/// Reads a sentence of any key: what changes, then the days it counts on.
enum WhatIfSentence {
  /// The changes; none where problems were logged.
  static func read(_ sentence: SentenceReader) -> [DatedChange] {
    let written = written(sentence)
    let days = sentence.days()
    sentence.end()
    guard !sentence.failed else { return [] }
    return written.map {
      DatedChange(
        $0.change, from: days.from, to: days.to, place: sentence.source.place(of: $0.word))
    }
  }

  private static func written(_ sentence: SentenceReader) -> [Written] {
    switch sentence.key {
    case .staff: StaffSentence.read(sentence)
    default: change(sentence).map { [Written($0)] } ?? []
    }
  }

  private static func change(_ sentence: SentenceReader) -> Change? {
    switch sentence.key {
    case .mix: MixSentence.read(sentence)
    case .absence: sentence.percentage(in: 0...0.9).map { .absence($0) }
    case .pool: OfferSentence.read(sentence, .pool, in: 0...10_000)
    case .other: OfferSentence.read(sentence, .otherTeam, in: -10_000...10_000)
    case .hired: HiredSentence.read(sentence)
    case .recruit: RecruitSentence.read(sentence)
    case .train: TrainSentence.read(sentence)
    case .hours: HoursSentence.read(sentence)
    case .levels: LevelsSentence.read(sentence)
    case .tasks: TasksSentence.read(sentence)
    case .norms: NormsSentence.read(sentence)
    case .contract: sentence.percentage(in: 0...1.5).map { .contractShare($0) }
    case .shifts: ShiftsSentence.read(sentence)
    case .staff, .presence: nil
    }
  }
}
