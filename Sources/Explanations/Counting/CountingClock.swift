/// So many seconds, and what is left of them.
struct CountingClock: Sendable {
  private let end: ContinuousClock.Instant

  init(seconds: Double) { end = .now + .milliseconds(Int(seconds * 1000)) }

  /// Seconds that are left, 0 at least.
  var left: Double { max(0, Double((end - .now) / .milliseconds(1)) / 1000) }
  /// Whether none are.
  var isOver: Bool { left <= 0 }
}
