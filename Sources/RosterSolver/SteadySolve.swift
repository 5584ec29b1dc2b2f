import LinearProgramming

extension LinearProgram {
  /// Solves, and where the simplex method stalls on a degenerate program (some do, for hours) tries
  /// another way: the other method from where it stands, then from the standard basis. Whether it
  /// came to the optimum.
  mutating func solveSteadily(_ method: SimplexMethod, secondsLeft: () -> Double) -> Bool {
    let patience = Self.pivotsPerRow * rowCount + Self.pivots
    let other: SimplexMethod = method == .primal ? .dual : .primal
    for (turn, way) in [method, other, .primal].enumerated() {
      let seconds = secondsLeft()
      guard seconds > 0 else { return false }
      if turn == 2 { setStandardBasis() }
      let limit = seconds.isFinite ? seconds : nil
      if solve(way, timeLimit: limit, iterationLimit: patience * (turn + 1)) == .optimal {
        return true
      }
    }
    return false
  }

  /// Pivots after which a solve counts as stalled: the largest masters take a few per row.
  private static var pivotsPerRow: Int { 10 }
  private static var pivots: Int { 2000 }
}
