import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What each element becomes, in order, worked out on all cores side by side.
  package func mapTogether<Made: Sendable>(_ transform: @Sendable (Element) -> Made) -> [Made] {
    let made = Mutex([Made?](repeating: nil, count: count))
    withoutActuallyEscaping(transform) { transform in
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let one = transform(self[index])
        made.withLock { $0[index] = one }
      }
    }
    return made.withLock { $0 }.compactMap(\.self)
  }
}
