import CGLPK
import CGLPKShim

/// What a run of branch and cut left.
struct IntegerResult {
  /// What it proved.
  var outcome: IntegerOutcome
  /// The bound it proved, infinite if none.
  var bound: Double
}

extension LinearProgram {
  /// Solves the program with its integer columns held to whole numbers.
  ///
  /// There are no duals to an integer solution; those of the last simplex run stay readable.
  @discardableResult
  public mutating func branchAndCut(_ options: IntegerOptions = .init()) -> IntegerOutcome {
    requireWholeBounds()
    if !options.presolve, let outcome = relaxationOutcome(options) {
      return finish(outcome, bound: noBound)
    }
    var parameters = integerParameters(options)
    var bound = noBound
    let code = cglpk_intopt(handle, &parameters, &bound)
    if code == CGLPK_ABORTED { return .failed(lose()) }
    bound = clamped(bound)
    return finish(outcome(of: code, bound: bound), bound: bound)
  }

  /// The value of a column in the integer solution; a whole number for an integer column.
  public func integerValue(column: Int) -> Double {
    let number = columnNumber(column)
    let value = glp_mip_col_val(integerSolved, number)
    return glp_get_col_kind(handle, number) == GLP_CV ? value : value.rounded()
  }

  /// The objective value of the integer solution.
  public var integerObjective: Double { glp_mip_obj_val(integerSolved) }

  /// The bound branch and cut has proved: no integer solution has a better objective. Infinite if
  /// it proved none.
  public var bestBound: Double {
    guard let integerResult else {
      fatalError("the bound of an integer program was read before branch and cut")
    }
    return integerResult.bound
  }

  /// GLPK's program, which must have an integer solution.
  private var integerSolved: OpaquePointer {
    switch integerResult?.outcome {
    case .optimal, .feasible: handle
    case nil: fatalError("an integer value was read before branch and cut")
    case .some(let outcome): fatalError("an integer value was read, but the outcome is \(outcome)")
    }
  }
}

extension LinearProgram {
  /// The bound that says nothing.
  private var noBound: Double { sense == .minimize ? -.infinity : .infinity }

  private mutating func finish(_ outcome: IntegerOutcome, bound: Double) -> IntegerOutcome {
    if case .failed(.aborted) = outcome { return outcome }
    integerResult = IntegerResult(
      outcome: outcome, bound: outcome == .optimal ? glp_mip_obj_val(handle) : bound)
    return outcome
  }

  /// Without the presolver GLPK starts from an optimal basis; nil once there is one.
  private mutating func relaxationOutcome(_ options: IntegerOptions) -> IntegerOutcome? {
    switch solve(timeLimit: options.timeLimit) {
    case .optimal: nil
    case .infeasible: .infeasible
    case .unbounded: .unbounded
    case .feasible, .dualFeasible, .unknown: .noSolution(bound: noBound)
    case .failed(let failure): .failed(failure)
    }
  }

  private func integerParameters(_ options: IntegerOptions) -> glp_iocp {
    require(
      options.relativeGap.isFinite && options.relativeGap >= 0,
      "a relative gap of \(options.relativeGap)")
    var parameters = glp_iocp()
    glp_init_iocp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    parameters.presolve = options.presolve ? GLP_ON : GLP_OFF
    let cuts = options.cuts ? GLP_ON : GLP_OFF
    parameters.gmi_cuts = cuts
    parameters.mir_cuts = cuts
    parameters.cov_cuts = cuts
    parameters.clq_cuts = cuts
    parameters.mip_gap = options.relativeGap
    if let timeLimit = options.timeLimit { parameters.tm_lim = milliseconds(timeLimit) }
    return parameters
  }

  /// Stops the process if an integer column has a bound that is not whole.
  private func requireWholeBounds() {
    guard glp_get_num_int(handle) > 0 else { return }
    for column in 0..<columnCount where glp_get_col_kind(handle, Int32(column + 1)) != GLP_CV {
      let bounds = bounds(column: column)
      for limit in [bounds.lower, bounds.upper] where limit.isFinite {
        require(limit == limit.rounded(), "column \(column) is integer with bounds \(bounds)")
      }
    }
  }

  /// The search prunes what is no better than its best solution, so that is a bound as well.
  private func clamped(_ bound: Double) -> Double {
    guard [GLP_OPT, GLP_FEAS].contains(glp_mip_status(handle)) else { return bound }
    let best = glp_mip_obj_val(handle)
    return sense == .minimize ? min(bound, best) : max(bound, best)
  }

  /// What a run that returned `code` has proved.
  private func outcome(of code: Int32, bound: Double) -> IntegerOutcome {
    switch code {
    case GLP_ENOPFS: .infeasible
    case GLP_ENODFS: .unbounded
    case 0, GLP_ETMLIM, GLP_EMIPGAP: provedBySearch(bound)
    case GLP_ESING: .failed(.singularBasis)
    case GLP_ECOND: .failed(.illConditionedBasis)
    default: .failed(.numericalTrouble)
    }
  }

  private func provedBySearch(_ bound: Double) -> IntegerOutcome {
    switch glp_mip_status(handle) {
    case GLP_OPT: .optimal
    case GLP_FEAS: bound == glp_mip_obj_val(handle) ? .optimal : .feasible(bound: bound)
    case GLP_NOFEAS: .infeasible
    default: .noSolution(bound: bound)
    }
  }
}
