import Foundation
import Glibc

/// A thread for one solve, with lowered priority: answering people goes first. Threads it makes are lowered with it.
enum SolveThread {
  /// Runs something on a new thread.
  static func start(_ body: @escaping @Sendable () -> Void) {
    let thread = Thread {
      // On Linux this is about the calling thread alone; should it fail, the solve only has more of the machine.
      let thisThread = Int32(bitPattern: PRIO_PROCESS.rawValue)
      _ = setpriority(thisThread, 0, max(getpriority(thisThread, 0), niceness))
      body()
    }
    thread.stackSize = stackBytes
    thread.start()
  }

  private static let niceness: Int32 = 10
  /// As the main thread of a program has by default.
  private static let stackBytes = 8 << 20
}
