import CGLPK
import CGLPKShim

/// A linear or integer program: columns (variables) with costs and bounds, rows (sums of columns)
/// with bounds, and an objective to minimise or maximise.
///
/// ```swift
/// // At least cost, x + y >= 4 with x <= 3: x = 3, y = 1, cost 5.
/// let cost = LinearProgram.withProgram { program in
///   let rows = program.addRows([.atLeast(4)])
///   _ = program.addColumns([
///     Column(cost: 1, bounds: .between(0, 3), rows: [rows.lowerBound], coefficients: [1]),
///     Column(cost: 2, rows: [rows.lowerBound], coefficients: [1]),
///   ])
///   return program.solve() == .optimal ? program.objectiveValue : .infinity
/// }
/// ```
///
/// GLPK binds a program to the thread that made it, so there is no initialiser: `withProgram` lends
/// one for the time of a closure. Rows and columns are counted from 0 in the order they were added;
/// deleting one moves the later ones down. Values are those of the last solve, also after a change;
/// what was added since reads 0. A wrong index, a number that is not finite, or bounds that cross
/// stop the process with a message that names them.
///
/// Signs: the dual of a row is the change of the objective per unit its active bound is raised, in
/// either sense. So it is >= 0 for an `atLeast` row when minimising and for an `atMost` row when
/// maximising. The reduced cost of a column is its cost less the duals times its coefficients.
public struct LinearProgram: ~Copyable {
  /// Whether the least or the greatest objective is sought.
  public enum Sense: Hashable, Sendable {
    /// Seek the least.
    case minimize
    /// Seek the greatest.
    case maximize
  }

  /// Which way the objective goes.
  public let sense: Sense

  /// GLPK's program; nil once GLPK has aborted and taken it along.
  private var program: OpaquePointer?
  /// The mark of the thread that made the program.
  private let thread = cglpk_thread_mark()
  /// Room for one column in GLPK's 1-based arrays.
  var scratch = ColumnScratch()
  /// What the last simplex run proved; nil before the first.
  var simplexOutcome: SimplexOutcome?
  /// What the last branch and cut proved; nil before the first.
  var integerResult: IntegerResult?

  /// A program without rows and columns, on the thread it is to stay on.
  init(sense: Sense) {
    self.sense = sense
    cglpk_silence()
    program = glp_create_prob()
    glp_set_obj_dir(program, sense == .minimize ? GLP_MIN : GLP_MAX)
    factorizeLessOften()
  }

  /// Lets the basis change 200 times before it is factorized anew, in place of 100: of the time of a
  /// master of 1,400 rows with 700 fractional columns half went into factorizing, and a run of column
  /// generation takes a fifth less this way. 300 and 400 gain nothing more.
  private func factorizeLessOften() {
    var parameters = glp_bfcp()
    glp_get_bfcp(program, &parameters)
    parameters.nfs_max = 200
    glp_set_bfcp(program, &parameters)
  }

  deinit {
    guard let program else { return }
    requireThread(thread)
    glp_delete_prob(program)
  }

  /// GLPK's program: the door every call goes through.
  var handle: OpaquePointer {
    requireThread(thread)
    guard let program else {
      fatalError("A linear program was used after GLPK had aborted and lost it")
    }
    return program
  }

  /// Records that GLPK aborted, and why.
  mutating func lose() -> SimplexFailure {
    program = nil
    return .aborted(String(cString: cglpk_last_message()))
  }
}

/// Stops the process unless the present thread is the one marked: GLPK would corrupt its memory.
private func requireThread(_ mark: UnsafeRawPointer?) {
  require(mark == cglpk_thread_mark(), "A linear program was used on a thread that did not make it")
}
