/// How branch and cut goes about its search.
public struct IntegerOptions: Hashable, Sendable {
  /// Simplify the program first. It then needs no solve before.
  public var presolve: Bool
  /// Cut off fractional solutions with Gomory, rounding, cover and clique cuts.
  public var cuts: Bool
  /// Stop at this relative gap, |best - bound| / |best|; 0 searches for the proven optimum.
  public var relativeGap: Double
  /// Stop after this many seconds. GLPK does not look at the clock in the first relaxation.
  public var timeLimit: Double?

  /// Options with all their fields.
  public init(
    presolve: Bool = true, cuts: Bool = true, relativeGap: Double = 0, timeLimit: Double? = nil
  ) {
    self.presolve = presolve
    self.cuts = cuts
    self.relativeGap = relativeGap
    self.timeLimit = timeLimit
  }
}
