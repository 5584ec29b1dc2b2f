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
  /// Each better roster on the way.
  public var incumbents: [Incumbent] = []
  /// Peak memory of the process.
  public var peakMemoryMB = 0.0

  /// A roster found on the way, better than those before it.
  public struct Incumbent: Hashable, Sendable {
    /// Seconds since the start.
    public var seconds: Double
    /// Its points.
    public var objective: Int
  }

  /// All zero.
  public init() {}
}
