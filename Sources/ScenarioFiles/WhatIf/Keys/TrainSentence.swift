import Workforce

/// People who can step up: `up to 1.5 fte 2 -> 3 after 12 months`.
enum TrainSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    sentence.expect(.atMost)
    let fte = sentence.number(in: 0...1000)
    sentence.expect(.fte)
    let step = sentence.step()
    let months = sentence.lead()
    guard let fte, let step, let months else { return nil }
    return .train(Training(from: step.from, to: step.to, fte: fte, months: months))
  }
}
