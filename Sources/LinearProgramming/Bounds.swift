import CGLPK

/// Between what limits the value of a row (the sum of its columns) or of a column may lie.
///
/// Limits are finite numbers: leave a side out by choosing the case that has none.
public enum Bounds: Hashable, Sendable {
  /// No limit.
  case free
  /// value >= limit.
  case atLeast(Double)
  /// value <= limit.
  case atMost(Double)
  /// lower <= value <= upper; equal limits mean `fixed`.
  case between(Double, Double)
  /// value == limit.
  case fixed(Double)
}

extension Bounds {
  /// The lower limit, minus infinity if there is none.
  public var lower: Double {
    switch self {
    case .free, .atMost: -.infinity
    case .atLeast(let limit), .between(let limit, _), .fixed(let limit): limit
    }
  }

  /// The upper limit, infinity if there is none.
  public var upper: Double {
    switch self {
    case .free, .atLeast: .infinity
    case .atMost(let limit), .between(_, let limit), .fixed(let limit): limit
    }
  }

  /// The bounds with these limits, where an infinite limit is none.
  init(lower: Double, upper: Double) {
    self =
      switch (lower.isFinite, upper.isFinite) {
      case (false, false): .free
      case (true, false): .atLeast(lower)
      case (false, true): .atMost(upper)
      case (true, true): lower == upper ? .fixed(lower) : .between(lower, upper)
      }
  }

  /// GLPK's type of these bounds. GLPK wants lower < upper of a double-bounded variable.
  var glpkType: Int32 {
    switch self {
    case .free: GLP_FR
    case .atLeast: GLP_LO
    case .atMost: GLP_UP
    case .between(let lower, let upper): lower == upper ? GLP_FX : GLP_DB
    case .fixed: GLP_FX
    }
  }

  /// The limits as GLPK takes them, which ignores the number of a side without one.
  var glpkLimits: (lower: Double, upper: Double) {
    (lower.isFinite ? lower : 0, upper.isFinite ? upper : 0)
  }

  /// Stops the program unless every limit is a finite number and lower <= upper.
  func validate(_ owner: @autoclosure () -> String) {
    switch self {
    case .free: break
    case .atLeast(let limit), .atMost(let limit), .fixed(let limit):
      require(limit.isFinite, "\(owner()) has a limit that is not finite: \(self)")
    case .between(let lower, let upper):
      require(
        lower.isFinite && upper.isFinite, "\(owner()) has a limit that is not finite: \(self)")
      require(lower <= upper, "\(owner()) has its lower limit above its upper: \(self)")
    }
  }
}
