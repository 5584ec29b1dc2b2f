import RosterDesk
import Synchronization

/// What goes to everyone who listens.
enum LiveEvent: Hashable, Sendable {
  /// Something changed.
  case news(RosterNews)
  /// Nothing did for a while: whoever listens still does.
  case beat
}

/// Everyone who is told of changes as they come. Who is slow misses some rather than holding up the others: a page asks
/// for all that is new to it, whatever it was told.
final class LiveFeed: Sendable {
  private struct Listener {
    let session: Int
    let continuation: AsyncStream<LiveEvent>.Continuation
  }

  private struct Listeners {
    var all: [Int: Listener] = [:]
    var joined = 0
  }

  private let listeners = Mutex(Listeners())
  private let most: Int
  private let mostOfSession: Int

  /// A feed for so many, and so many of one session.
  init(most: Int = 2000, perSession: Int = 6) {
    self.most = most
    mostOfSession = perSession
  }

  /// How many listen.
  var count: Int { listeners.withLock(\.all.count) }

  /// What a session is told from now on. One that listens too often already loses its oldest stream.
  ///
  /// - Throws: ``WebFault/tooMany`` where too many listen.
  func join(_ session: Int) throws(WebFault) -> AsyncStream<LiveEvent> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: LiveEvent.self, bufferingPolicy: .bufferingNewest(Self.unread))
    let (number, oldest) = listeners.withLock { listeners in
      let own = listeners.all.filter { $0.value.session == session }.keys.sorted()
      let gone = own.count >= mostOfSession ? listeners.all.removeValue(forKey: own[0]) : nil
      guard listeners.all.count < most else { return (0, gone) }
      listeners.joined += 1
      listeners.all[listeners.joined] = Listener(session: session, continuation: continuation)
      return (listeners.joined, gone)
    }
    oldest?.continuation.finish()
    guard number > 0 else { throw .tooMany }
    continuation.onTermination = { [weak self] _ in self?.leave(number) }
    return stream
  }

  private func leave(_ number: Int) {
    listeners.withLock { _ = $0.all.removeValue(forKey: number) }
  }

  /// Tells everyone.
  func send(_ event: LiveEvent) {
    for listener in listeners.withLock({ Array($0.all.values) }) {
      listener.continuation.yield(event)
    }
  }

  /// Events that wait for one listener, at most.
  private static let unread = 32
}
