package import Reports

/// Something that is worked out, as its team sees it.
package struct SolveNews: Hashable, Sendable {
  /// How far it is.
  package enum Stage: Hashable, Sendable {
    /// It waits for so many others.
    case waiting(ahead: Int)
    /// It runs: whole seconds so far, and of how many at most.
    case running(seconds: Int, of: Int)
    /// It ended: as text that says how.
    case ended(String)
  }

  /// Its number.
  package var number: Int
  /// When it was asked, in words.
  package var asked: String
  /// How far it is.
  package var stage: Stage
  /// Points of the best roster so far, and of the bound below which none lies.
  package var best: Int?
  package var bound: Int?

  /// With all its fields.
  package init(number: Int, asked: String, stage: Stage, best: Int? = nil, bound: Int? = nil) {
    self.number = number
    self.asked = asked
    self.stage = stage
    self.best = best
    self.bound = bound
  }

  /// Whether anything can still come of it.
  package var isUnderWay: Bool {
    if case .ended = stage { return false }
    return true
  }

  /// How far it is, in a sentence.
  package func text(_ say: Voice) -> String {
    switch stage {
    case .waiting(let ahead):
      return ahead == 0
        ? say(WorkWords.solveNext) : say(WorkWords.solveWaits, say.number(ahead))
    case .running(let seconds, let most):
      let time = say(WorkWords.solveRuns, say.number(seconds), say.number(most))
      guard let best else { return time }
      guard let bound, best > 0 else { return time + " " + say(WorkWords.solveFirst) }
      let gap = Double(max(0, best - bound)) / Double(best)
      return time + " " + say(WorkWords.solveGap, say.percent(gap, decimals: 1))
    case .ended(let text): return text
    }
  }
}
