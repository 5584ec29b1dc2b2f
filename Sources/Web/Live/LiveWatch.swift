import RosterDesk
import RosterStore
import ServiceLifecycle

/// Looks whether the log has grown, whoever wrote to it, and tells those who listen.
struct LiveWatch: Service {
  let store: RosterStore
  let feed: LiveFeed

  /// Until the server stops.
  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      var last: Int?
      var looks = 0
      while !Task.isCancelled {
        try await Task.sleep(for: Self.pause)
        looks += 1
        last = look(after: last)
        if looks.isMultiple(of: Self.looksPerBeat) { feed.send(.beat) }
      }
    }
  }

  /// Tells what is new after an entry; where nobody listens only how far the log has come is looked at. A store that is
  /// busy is looked at again the next time.
  ///
  /// - Returns: the last entry there is.
  func look(after entry: Int?) -> Int? {
    guard let entry, feed.count > 0 else {
      return (try? store.read { try $0.lastEntry }) ?? entry
    }
    guard let (news, last) = try? RosterNews.since(entry, in: store) else { return entry }
    for one in news { feed.send(.news(one)) }
    return last
  }

  /// Between two looks.
  private static let pause = Duration.milliseconds(300)
  /// Looks between two beats: 15 seconds.
  private static let looksPerBeat = 50
}
