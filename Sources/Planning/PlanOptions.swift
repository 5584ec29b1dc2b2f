import RosterSolver

/// How a plan is made.
public struct PlanOptions: Sendable {
  /// Seconds, or `nil` where `workLimit` alone stops it.
  public var timeLimit: Double? = 60
  /// Counted steps, or `nil`.
  public var workLimit: Int?
  /// The seed.
  public var seed = 1
  /// 1 or 2.
  public var threads = 2
  /// How many clearly different proposals.
  public var proposals = 1

  /// 60 seconds, two threads, one proposal.
  public init() {}

  var solver: SolverOptions {
    var options = SolverOptions()
    options.timeLimit = timeLimit
    options.workLimit = workLimit
    options.seed = seed
    options.threads = threads
    options.proposals = proposals
    return options
  }
}
