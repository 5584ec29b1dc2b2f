import Workforce

/// Who come, go or change: `all 4VV -> 5VV/bh`, `3 4VV -> 5VV/bh`, `-3 4VV +3 5VV/bh`.
enum MixSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    if sentence.accepts(.all) { return move(sentence) }
    var steps: [MixEdit.Step] = []
    repeat { steps += self.steps(sentence) } while sentence.hasMore
    return .mix(.steps(steps))
  }

  private static func move(_ sentence: SentenceReader) -> Change? {
    let from = sentence.residents()
    sentence.expect(.becomes)
    let to = sentence.residents()
    guard let from, let to else { return nil }
    return .mix(.move(from: from, to: to))
  }

  /// `-3 4VV`, or `3 4VV -> 5VV/bh` as three who go and three who come.
  private static func steps(_ sentence: SentenceReader) -> [MixEdit.Step] {
    guard let word = sentence.word, word.looksLikeNumber else {
      sentence.goAstray(expecting: [.all, .from, .to])
      return []
    }
    let number = sentence.number(in: -1000...1000)
    let kind = sentence.residents()
    let become = word.isSigned ? nil : becomes(sentence)
    guard let number, let kind else { return [] }
    guard let become else { return [MixEdit.Step(kind: kind, residents: number)] }
    return [
      MixEdit.Step(kind: kind, residents: -number), MixEdit.Step(kind: become, residents: number),
    ]
  }

  private static func becomes(_ sentence: SentenceReader) -> ResidentKind? {
    sentence.expect(.becomes)
    return sentence.residents()
  }
}
