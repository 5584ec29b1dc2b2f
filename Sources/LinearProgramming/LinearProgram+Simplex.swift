import CGLPK
import CGLPKShim

/// Which side the simplex method works from.
public enum SimplexMethod: Hashable, Sendable {
  /// Keeps the values feasible: after columns were added or costs changed.
  case primal
  /// Keeps the duals feasible: after bounds changed or rows were added.
  case dual
}

extension LinearProgram {
  /// Solves the program, its integer columns taken as continuous, from the present basis.
  ///
  /// A basis that has become invalid or singular is made anew first. A running solve cannot be
  /// interrupted: set a limit and look for cancellation between solves.
  ///
  /// - Parameters:
  ///   - timeLimit: seconds.
  ///   - iterationLimit: simplex iterations; the same limit gives the same result everywhere.
  @discardableResult
  public mutating func solve(
    _ method: SimplexMethod = .primal, timeLimit: Double? = nil, iterationLimit: Int? = nil
  ) -> SimplexOutcome {
    let limits = SimplexLimits(
      seconds: timeLimit, iterations: iterationLimit, iterationsBefore: glp_get_it_cnt(handle))
    var code = run(method, limits)
    if [GLP_EBADB, GLP_ESING, GLP_ECOND, GLP_EFAIL].contains(code) {
      crashBasis()
      code = run(method, limits)
    }
    if method == .dual, code == 0, isUndecided { code = run(.primal, limits) }
    let outcome = outcome(of: code)
    simplexOutcome = outcome
    return outcome
  }

  /// Simplex iterations of all solves so far.
  public var iterationCount: Int { Int(glp_get_it_cnt(handle)) }

  /// One run, within what is left of the limits.
  private func run(_ method: SimplexMethod, _ limits: SimplexLimits) -> Int32 {
    var parameters = parameters(method)
    parameters.tm_lim = limits.millisecondsLeft
    parameters.it_lim = limits.iterationsLeft(after: glp_get_it_cnt(handle))
    return cglpk_simplex(handle, &parameters)
  }

  /// Steepest edge and the ratio test of Harris, without GLPK's own presolver, which would lose the
  /// basis.
  private func parameters(_ method: SimplexMethod) -> glp_smcp {
    var parameters = glp_smcp()
    glp_init_smcp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    parameters.meth = method == .primal ? GLP_PRIMAL : GLP_DUALP
    parameters.pricing = GLP_PT_PSE
    parameters.r_test = GLP_RT_HAR
    return parameters
  }

  /// Whether the dual simplex found no feasible duals: the program is unbounded or infeasible, and
  /// the primal simplex tells which.
  private var isUndecided: Bool {
    glp_get_dual_stat(handle) == GLP_NOFEAS
      && ![GLP_FEAS, GLP_NOFEAS].contains(glp_get_prim_stat(handle))
  }

  /// What a run that returned `code` has proved.
  private mutating func outcome(of code: Int32) -> SimplexOutcome {
    switch code {
    case 0, GLP_EITLIM, GLP_ETMLIM: provedByStatus
    case GLP_EBADB, GLP_ESING: .failed(.singularBasis)
    case GLP_ECOND: .failed(.illConditionedBasis)
    case CGLPK_ABORTED: .failed(lose())
    default: .failed(.numericalTrouble)
    }
  }

  /// GLPK's two statuses put together. (`glp_get_status` leaves out what the dual simplex knows.)
  private var provedByStatus: SimplexOutcome {
    switch (glp_get_prim_stat(handle), glp_get_dual_stat(handle)) {
    case (GLP_FEAS, GLP_FEAS): .optimal
    case (GLP_FEAS, GLP_NOFEAS): .unbounded
    case (GLP_FEAS, _): .feasible
    case (GLP_NOFEAS, _): .infeasible
    case (_, GLP_FEAS): .dualFeasible
    default: .unknown
    }
  }
}
