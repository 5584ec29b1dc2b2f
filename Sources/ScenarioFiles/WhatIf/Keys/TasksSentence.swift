import CareDemand
import RosterModel
import Workforce

/// Hours that another level gives: `10% VP 3 -> 2+`; of all functions where none is named.
enum TasksSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    let share = sentence.percentage(in: 0...1)
    let function = function(sentence)
    let from = sentence.level()
    sentence.expect(.becomes)
    let to = sentence.level()
    guard let share, let from, let to else { return nil }
    return .delegate(Delegation(function: function, from: from, to: to, share: share))
  }

  /// `VP`, if a function is named.
  private static func function(_ sentence: SentenceReader) -> CareFunction? {
    guard sentence.hasMore, let word = sentence.word, !word.looksLikeNumber,
      !sentence.isAt(.becomes)
    else { return nil }
    sentence.pass()
    if let function = CareFunction(rawValue: word.text.uppercased()) { return function }
    let names = CareFunction.allCases.map(\.rawValue)
    sentence.report(.unknown(.careFunction), at: word, maybe: Closest.suggest(word.text, in: names))
    return nil
  }
}
