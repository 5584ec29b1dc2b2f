/// What computing costs, counted and not timed, so that a limit on it stops at the same place each time.
///
/// The unit is one addition of eight lanes in the pricing kernel, about a nanosecond.
struct Work: Comparable, AdditiveArithmetic {
  static let zero = Work()

  private(set) var additions = 0

  /// Additions of the kernel.
  init(additions: Int = 0) { self.additions = additions }

  /// Pivots of the simplex method: each costs about as much as 300 additions per row.
  init(pivots: Int, rows: Int) { additions = pivots * rows * Self.perPivotAndRow }

  /// Steps as users count them, each about a tenth of a millisecond.
  init(steps: Int) { additions = steps > Int.max / Self.perStep ? .max / 2 : steps * Self.perStep }

  private static let perStep = 100_000
  private static let perPivotAndRow = 300

  static func + (left: Work, right: Work) -> Work {
    Work(additions: left.additions + right.additions)
  }
  static func - (left: Work, right: Work) -> Work {
    Work(additions: left.additions - right.additions)
  }
  static func < (left: Work, right: Work) -> Bool { left.additions < right.additions }
  /// What part of another it is.
  func share(of whole: Work) -> Double { Double(additions) / Double(max(1, whole.additions)) }
  /// A part of it.
  static func * (left: Work, share: Double) -> Work {
    Work(additions: Int(Double(left.additions) * share))
  }
}
