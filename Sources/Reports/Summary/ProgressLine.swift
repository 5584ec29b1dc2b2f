/// One line of progress on standard error.
public struct ProgressLine: Hashable, Sendable {
  /// Where the work is.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Reading files.
    case reading
    /// From care mix to cover.
    case demand
    /// Column generation.
    case bound
    /// Searching for better rosters.
    case search
    /// Finished.
    case done
  }

  /// Where the work is.
  public var phase: Phase
  /// Points of the best roster so far.
  public var best: Int?
  /// The proven lower bound so far.
  public var bound: Double?
  /// Since the start.
  public var seconds: Double

  /// A line of progress.
  public init(phase: Phase, best: Int? = nil, bound: Double? = nil, seconds: Double) {
    self.phase = phase
    self.best = best
    self.bound = bound
    self.seconds = seconds
  }

  /// (best - bound) / max(best, 1), at least 0, once both are known.
  public var gap: Double? {
    guard let best, let bound, bound.isFinite else { return nil }
    return max(0, Double(best) - bound) / Double(max(best, 1))
  }

  /// The line, without a newline.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    let parts = [
      say(.seconds, say.number(seconds, decimals: 1)), say(phase.words),
      best.map { say(.progressBest, say.number($0)) },
      bound.map { say(.progressBound, say.number($0, decimals: 0)) },
      gap.map { say(.progressGap, say.percent($0, decimals: 1)) },
    ]
    return parts.compactMap { $0 }.joined(separator: "  ")
  }
}

extension ProgressLine.Phase {
  /// Its name.
  fileprivate var words: Words {
    switch self {
    case .reading: .phaseReading
    case .demand: .phaseDemand
    case .bound: .phaseBound
    case .search: .phaseSearch
    case .done: .phaseDone
    }
  }
}
