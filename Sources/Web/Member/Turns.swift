import Synchronization

/// Lets at most so many do something long at once; whoever comes then is sent away for a moment.
final class Turns: Sendable {
  private let left: Mutex<Int>

  init(_ most: Int) { left = Mutex(most) }

  /// - Throws: ``WebFault/queueIsFull`` where nobody more can be served.
  func take<Value>(_ body: () throws -> Value) throws -> Value {
    let isFree = left.withLock { left in
      guard left > 0 else { return false }
      left -= 1
      return true
    }
    guard isFree else { throw WebFault.queueIsFull }
    defer { left.withLock { $0 += 1 } }
    return try body()
  }
}
