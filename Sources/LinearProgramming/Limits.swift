/// A time limit on a solve of one or more runs, which counts from its making.
struct TimeLimit {
  private let seconds: Double?
  private let start = ContinuousClock.now

  init(seconds: Double?) {
    if let seconds { require(seconds >= 0, "a time limit of \(seconds) seconds") }
    self.seconds = seconds
  }

  /// What is left, in GLPK's whole milliseconds; its greatest number is no limit.
  var millisecondsLeft: Int32 {
    guard let seconds else { return .max }
    let left = (seconds - (ContinuousClock.now - start) / .seconds(1)) * 1000
    return Int32(min(max(left, 0), Double(Int32.max)))
  }
}

/// The limits on a solve by the simplex method.
struct SimplexLimits {
  private let time: TimeLimit
  private let iterations: Int?
  private let iterationsBefore: Int32

  /// - Parameter iterationsBefore: GLPK's running count when the solve starts.
  init(seconds: Double?, iterations: Int?, iterationsBefore: Int32) {
    if let iterations { require(iterations >= 0, "an iteration limit of \(iterations)") }
    self.time = TimeLimit(seconds: seconds)
    self.iterations = iterations
    self.iterationsBefore = iterationsBefore
  }

  /// What is left of the time.
  var millisecondsLeft: Int32 { time.millisecondsLeft }

  /// What is left of the iterations when GLPK's running count is `count`.
  func iterationsLeft(after count: Int32) -> Int32 {
    guard let iterations else { return .max }
    return Int32(clamping: max(iterations - Int(count - iterationsBefore), 0))
  }
}
