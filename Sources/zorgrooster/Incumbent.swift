/// A roster found on the way, better than those before it.
struct Incumbent: Hashable, Encodable {
  /// Seconds since the start, with four decimals.
  let seconds: Double
  /// What it costs.
  let objective: Int

  init(seconds: Double, objective: Int) {
    self.seconds = (seconds * 10_000).rounded() / 10_000
    self.objective = objective
  }
}
