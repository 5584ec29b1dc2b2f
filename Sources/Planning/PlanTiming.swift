/// Where the time went.
public struct PlanTiming: Hashable, Sendable {
  /// From start to end, in seconds.
  public var wallSeconds = 0.0
  /// In GLPK.
  public var lpSeconds = 0.0
  /// To the first lawful roster.
  public var firstRosterSeconds = 0.0
  /// To the first useful one as the contract defines it, measured with the final bound.
  public var firstUsefulSeconds: Double?
  /// Peak memory of the process.
  public var peakMemoryMB = 0.0

  /// All zero.
  public init() {}
}
