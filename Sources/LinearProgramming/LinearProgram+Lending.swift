import CGLPK
import CGLPKShim

extension LinearProgram {
  /// Lends an empty program to `body` on a thread of its own and waits for its end.
  ///
  /// The program cannot leave the closure. The caller's thread is blocked meanwhile, so the closure
  /// may use what it captures as if it ran in place; only what is bound to a thread or a task, such
  /// as `Task.isCancelled`, it does not see. Costs the start of a thread, some 50 microseconds.
  public static func withProgram<Result, Failure: Error>(
    _ sense: Sense = .minimize,
    _ body: (inout LinearProgram) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var outcome: Swift.Result<Result, Failure>?
    onOwnThread { outcome = lend(sense, body) }
    guard let outcome else { fatalError("The thread of a linear program ended without a result") }
    return try outcome.get()
  }

  /// Makes a program, lends it, and frees whatever GLPK holds on this thread.
  private static func lend<Result, Failure: Error>(
    _ sense: Sense, _ body: (inout LinearProgram) throws(Failure) -> Result
  ) -> Swift.Result<Result, Failure> {
    defer { glp_free_env() }
    var program = LinearProgram(sense: sense)
    do throws(Failure) {
      return .success(try body(&program))
    } catch {
      return .failure(error)
    }
  }
}

/// The stack of a program's thread. GLPK's recursion is shallow; the closure may need more.
private let stackBytes = 8 << 20

/// Runs `body` on a new thread and waits for its end.
private func onOwnThread(_ body: () -> Void) {
  withoutActuallyEscaping(body) { body in
    var body = body
    let error = withUnsafeMutablePointer(to: &body) { body in
      cglpk_run_on_own_thread(
        stackBytes, { $0?.assumingMemoryBound(to: (() -> Void).self).pointee() }, body)
    }
    require(error == 0, "No thread could be started for a linear program (error \(error))")
  }
}
