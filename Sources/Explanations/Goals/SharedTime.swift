import Synchronization

/// Seconds shared by turns that some threads take: each gets its part of what is left when it begins.
final class SharedTime: Sendable {
  private let left: Mutex<Int>
  private let seconds: Double
  private let threads: Int
  private let started = ContinuousClock.now

  /// Time for so many turns.
  init(_ seconds: Double, turns: Int, threads: Int = 2) {
    self.seconds = seconds
    self.threads = threads
    left = Mutex(turns)
  }

  /// Seconds for the next turn: with t turns to go on n threads, what is left times n / t, at most all of it.
  func next() -> Double {
    let turns = left.withLock { left in
      defer { left -= 1 }
      return max(1, left)
    }
    let share = min(1, Double(threads) / Double(turns))
    return max(0.01, (seconds - started.secondsSince) * share)
  }
}
