public import RosterProblem

/// How long and how the solver works.
public struct SolverOptions: Sendable {
  /// Seconds, or `nil` for none: then `workLimit` must stop it.
  public var timeLimit: Double?
  /// Counted steps of about a tenth of a millisecond, by thread, or `nil`.
  public var workLimit: Int?
  /// The seed.
  public var seed = 1
  /// 1 or 2. One thread gives the same roster for the same seed and work limit.
  public var threads = 2
  /// How many clearly different near-best rosters.
  public var proposals = 1

  /// 60 seconds on two threads.
  public init() { timeLimit = 60 }
}

/// What the solver is doing, with the best it knows.
public struct SolverProgress: Sendable {
  /// What it is doing.
  public enum Phase: Sendable {
    /// Making a first roster, proving a bound, searching, making other proposals, done.
    case start, bound, search, proposals, done
  }

  /// What it is doing.
  public var phase: Phase
  /// The cost of the best roster.
  public var best: Int?
  /// The proven bound, rounded up.
  public var bound: Int?
  /// Seconds since the start.
  public var seconds: Double
}

/// What the solver found and proved.
public struct SolverResult: Sendable {
  /// The best roster and other proposals, the best first; empty where none exists or was found.
  public var rosters: [DutyRoster] = []
  /// The cost of the best.
  public var cost: Int?
  /// No roster costs less.
  public var lowerBound = 0
  /// No roster leaves fewer heads open.
  public var openAtLeast = 0
  /// Whether both bounds are the best this method gives.
  public var converged = false
  /// The first person found to have no lawful row at all.
  public var impossiblePerson: Int?
  /// Dual of each row of each cover group, points per head, at the best bound; empty if none.
  public var groupPrices: [[Double]] = []
  /// Duals of the best bound, in the order of the master's rows; empty if none.
  public var duals: [Double] = []
  /// Columns of the last master in use: what the bound is made of.
  public var boundColumns: [BoundColumn] = []
  /// Each better roster: seconds, cost, open heads.
  public var incumbents: [Incumbent] = []
  /// Seconds in GLPK.
  public var lpSeconds = 0.0
  /// Seconds in all.
  public var wallSeconds = 0.0
  /// Rounds of column generation.
  public var rounds = 0
  /// Moves of the search.
  public var moves = 0

  /// One person's row in the last master, and the fraction of it in use.
  public struct BoundColumn: Sendable {
    /// Whose.
    public var person: Int
    /// The duty of each day.
    public var duties: [Int16]
    /// More than 0, at most 1.
    public var weight: Double

    /// One person's row.
    public init(person: Int, duties: [Int16], weight: Double) {
      self.person = person
      self.duties = duties
      self.weight = weight
    }
  }

  /// A better roster.
  public struct Incumbent: Sendable {
    /// Seconds since the start.
    public var seconds: Double
    /// Its cost.
    public var cost: Int
    /// Its open heads.
    public var open: Int
  }

  /// Nothing found yet.
  package init() {}
}
