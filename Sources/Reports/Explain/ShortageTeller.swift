import Explanations
import RosterModel

/// A shortage as a heading sentence, what proves it, and what comes of it.
struct ToldShortage: Hashable {
  /// The sentence to say aloud.
  var sentence: String
  /// What proves it, a line each.
  var lines: [String]
  /// What the lines rest on, and what comes of it.
  var notes: [String]
}

extension WhyTeller {
  /// A shortage, told.
  func shortage(_ shortage: Shortage) -> ToldShortage {
    switch shortage {
    case .count(let proof):
      ToldShortage(
        sentence: count(proof) + " " + stayOpen(proof.short), lines: countLines(proof),
        notes: rules(of: proof))
    case .contradiction(let person, let reasons):
      ToldShortage(
        sentence: say(.noRowAtAll, person), lines: reasons.map(reason), notes: [])
    case .conflict(let reasons, let people, let short):
      ToldShortage(
        sentence: say(.noCountShows), lines: reasons.map(reason),
        notes: (people.isEmpty ? [] : [say(.amongThem, say.list(people))])
          + (short > 0 ? [stayOpen(short)] : []))
    }
  }
}
