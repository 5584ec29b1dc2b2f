import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The queue of all processes that want to write to a store: first come, first served.
///
/// SQLite's own lock keeps them apart, but whoever waits for it has to ask again and again, which takes the time of
/// whoever works and lets the unlucky be passed over. So each first takes the lock of a file beside the store,
/// `<store>-queue`; the kernel keeps those who wait in order, and lets go of the lock where a process dies. Where that
/// file cannot be made, there is no queue.
final class WriteQueue: Sendable {
  private let file: FileHandle?
  private let patience: Int

  /// The queue of the store at a path; nobody waits longer than so many seconds.
  init(_ path: String, patience: Int) {
    self.patience = patience
    let own = path + "-queue"
    if !FileManager.default.fileExists(atPath: own) {
      _ = FileManager.default.createFile(atPath: own, contents: nil)
    }
    file = FileHandle(forUpdatingAtPath: own)
  }

  /// Does something in turn; after the patience without one, too: then SQLite's lock says whether it can be.
  func inTurn<Value>(_ body: () throws -> Value) rethrows -> Value {
    guard let descriptor = file?.fileDescriptor, take(descriptor) else { return try body() }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  private enum Turn {
    case awaited, taken, given
  }

  /// Whether the turn came in time. The kernel knows no wait with an end, so that a thread of its own waits; where it
  /// gets the turn too late it gives it on.
  private func take(_ descriptor: Int32) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    let turn = Waiting()
    Thread.detachNewThread { [file] in
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
      let isLate = turn.state.withLock { state in
        defer { state = .taken }
        return state == .given
      }
      if isLate { flock(descriptor, LOCK_UN) }
      turn.signal.signal()
      withExtendedLifetime(file) {}
    }
    _ = turn.signal.wait(timeout: .now() + .seconds(patience))
    return turn.state.withLock { state in
      if state == .taken { return true }
      state = .given
      return false
    }
  }

  private final class Waiting: Sendable {
    let state = Mutex(Turn.awaited)
    let signal = DispatchSemaphore(value: 0)
  }
}
