extension Kernel {
  /// What the others are divided by: a million steps of a xorshift generator (Marsaglia 2003), each
  /// waiting for the one before.
  static let reference = Kernel("reference-loop") { measure in
    measure {
      var state: UInt64 = 88_172_645_463_325_252
      for _ in 0..<1_000_000 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
      }
      return Int(truncatingIfNeeded: state)
    }
  }
}
