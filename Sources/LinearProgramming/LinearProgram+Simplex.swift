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
    var parameters = simplexParameters(method)
    if let timeLimit { parameters.tm_lim = milliseconds(timeLimit) }
    if let iterationLimit {
      require(iterationLimit >= 0, "an iteration limit of \(iterationLimit)")
      parameters.it_lim = Int32(clamping: iterationLimit)
    }
    var code = cglpk_simplex(handle, &parameters)
    if [GLP_EBADB, GLP_ESING, GLP_ECOND].contains(code) {
      glp_adv_basis(handle, 0)
      code = cglpk_simplex(handle, &parameters)
    }
    if method == .dual, code == 0, isUndecided {
      parameters.meth = GLP_PRIMAL
      code = cglpk_simplex(handle, &parameters)
    }
    let outcome = outcome(of: code)
    if program(survived: code) { simplexOutcome = outcome }
    return outcome
  }

  private func program(survived code: Int32) -> Bool { code != CGLPK_ABORTED }

  /// Steepest edge and the ratio test of Harris, without GLPK's own presolver, which would lose the
  /// basis.
  private func simplexParameters(_ method: SimplexMethod) -> glp_smcp {
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

/// Whole milliseconds for GLPK, which counts them in 32 bits.
func milliseconds(_ seconds: Double) -> Int32 {
  require(!seconds.isNaN, "a time limit that is not a number")
  return Int32(min(max(seconds * 1000, 0), Double(Int32.max)))
}
