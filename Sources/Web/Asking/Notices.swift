import HTTPTypes
import Synchronization
import WebPages

/// What became of the last change of each session, until their next page tells it.
final class Notices: Sendable {
  private let kept = Mutex<[Int: Notice]>([:])

  /// Keeps one for a session.
  func keep(_ notice: Notice, for session: Int) {
    kept.withLock {
      // Whoever never looks again is not kept for good.
      if $0.count > Self.most { $0.removeAll() }
      $0[session] = notice
    }
  }

  /// The one of a session, once, where a page is asked for.
  func take(for session: Int, _ route: Route) -> Notice? {
    guard route.method == .get, case .desk = route.work else { return nil }
    return kept.withLock { $0.removeValue(forKey: session) }
  }

  private static let most = 10_000
}
