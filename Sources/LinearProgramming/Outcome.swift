/// What a run of the simplex method has proved.
public enum SimplexOutcome: Hashable, Sendable {
  /// The values are an optimal solution and the duals prove it.
  case optimal
  /// No values satisfy all bounds.
  case infeasible
  /// The objective can be improved without limit.
  case unbounded
  /// Stopped at a limit; the values satisfy all bounds but nothing says they are the best.
  case feasible
  /// Stopped at a limit; the duals are feasible, so the objective value is a valid bound on the
  /// optimum: a lower one when minimising, an upper one when maximising.
  case dualFeasible
  /// Stopped at a limit with nothing proved.
  case unknown
  /// No result.
  case failed(SimplexFailure)
}

/// Why a solver gave no result.
public enum SimplexFailure: Error, Hashable, Sendable {
  /// The basis matrix is singular, and so is the one made anew.
  case singularBasis
  /// The basis matrix is too ill-conditioned to calculate with, and so is the one made anew.
  case illConditionedBasis
  /// Rounding errors kept the solver from going on.
  case numericalTrouble
  /// GLPK met a state it holds for impossible and gave up, with this text. The program is lost: it
  /// accepts no further call.
  case aborted(String)
}

/// What branch and cut has proved.
public enum IntegerOutcome: Hashable, Sendable {
  /// The integer values are an optimal solution.
  case optimal
  /// Stopped at a limit or within the gap asked for: the integer values satisfy everything, and no
  /// solution is better than `bound` (infinite if nothing is proved).
  case feasible(bound: Double)
  /// No integer values satisfy all bounds.
  case infeasible
  /// The linear relaxation can be improved without limit; the integer program is unbounded or
  /// infeasible.
  case unbounded
  /// Stopped at a limit before a solution was found; none is better than `bound` (infinite if
  /// nothing is proved).
  case noSolution(bound: Double)
  /// No result.
  case failed(SimplexFailure)
}
