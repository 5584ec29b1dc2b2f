/// A variable of a linear program with its coefficients, one per row it takes part in.
public struct Column: Hashable, Sendable {
  /// What one unit adds to the objective.
  public var cost: Double
  /// Its limits. Those of a binary column are cut to 0...1.
  public var bounds: Bounds
  /// What values it may take.
  public var kind: Kind
  /// The rows it takes part in, in any order, none twice.
  public var rows: [Int]
  /// Its coefficient in each of `rows`.
  public var coefficients: [Double]

  /// A column with all its fields.
  public init(
    cost: Double, bounds: Bounds = .atLeast(0), kind: Kind = .continuous, rows: [Int] = [],
    coefficients: [Double] = []
  ) {
    self.cost = cost
    self.bounds = bounds
    self.kind = kind
    self.rows = rows
    self.coefficients = coefficients
  }
}

/// What values a column may take. The simplex method takes every column as continuous.
public enum Kind: Hashable, Sendable {
  /// Any number within its bounds.
  case continuous
  /// A whole number within its bounds, which are whole too.
  case integer
  /// 0 or 1: an integer column whose bounds are cut to 0...1.
  case binary
}

extension Kind {
  /// The bounds a column of this kind gets when it asks for `bounds`.
  func cut(_ bounds: Bounds, _ owner: @autoclosure () -> String) -> Bounds {
    guard self == .binary else { return bounds }
    let lower = max(bounds.lower, 0)
    let upper = min(bounds.upper, 1)
    require(lower <= upper, "\(owner()) is binary and its bounds \(bounds) leave out 0 and 1")
    return Bounds(lower: lower, upper: upper)
  }
}
