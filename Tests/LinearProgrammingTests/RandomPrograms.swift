import LinearProgramming

/// SplitMix64: the same numbers from the same seed everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension SmallProgram {
  /// Covering: least cost with every row at least its need. A column of cost 50 per row keeps it
  /// feasible whatever is deleted of the others; costs above 0 keep it bounded.
  static func covering(seed: UInt64, rows: Int = 8, columns: Int = 20) -> SmallProgram {
    var generator = SeededGenerator(seed: seed)
    let fallback = (0..<rows).map { Column(cost: 50, rows: [$0], coefficients: [1]) }
    let others = (0..<columns).map { _ in
      let covered = (0..<rows).filter { _ in Bool.random(using: &generator) }
      return Column(
        cost: Double(Int.random(in: 1...30, using: &generator)), rows: covered,
        coefficients: covered.map { _ in Double(Int.random(in: 1...5, using: &generator)) })
    }
    let needs = (0..<rows).map { _ in
      Bounds.atLeast(Double(Int.random(in: 1...20, using: &generator)))
    }
    return SmallProgram(rows: needs, columns: fallback + others)
  }

  /// Greatest value of things packed into boxes of two capacities, each thing once.
  static func packing(seed: UInt64, things: Int) -> SmallProgram {
    var generator = SeededGenerator(seed: seed)
    let columns = (0..<things).map { _ in
      let weights = (0..<2).map { _ in Double(Int.random(in: 10...60, using: &generator)) }
      let value = weights[0] + weights[1] + Double(Int.random(in: -10...10, using: &generator))
      return Column(cost: value, kind: .binary, rows: [0, 1], coefficients: weights)
    }
    let capacity = Bounds.atMost(Double(things) * 35 / 2)
    return SmallProgram(sense: .maximize, rows: [capacity, capacity], columns: columns)
  }
}

/// Whether two results are the same but for rounding.
func isClose(_ a: Double, _ b: Double) -> Bool {
  (a - b).magnitude <= 1e-7 * (1 + max(a.magnitude, b.magnitude))
}

func isClose(_ a: [Double], _ b: [Double]) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { isClose($0, $1) }
}
