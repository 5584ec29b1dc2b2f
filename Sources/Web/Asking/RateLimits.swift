import Foundation
import Synchronization

/// How often someone may ask: so many at once, and so many a second from then on (a token bucket each).
final class RateLimits: Sendable {
  /// A limit.
  struct Limit: Hashable, Sendable {
    /// Requests at once.
    var burst: Double
    /// Requests a second from then on.
    var rate: Double

    /// None.
    static let none = Limit(burst: .infinity, rate: 0)
  }

  /// Which limits hold for whom.
  struct Kinds: Hashable, Sendable {
    /// Whoever is signed in.
    var visitor = Limit(burst: 120, rate: 20)
    /// An address from which nobody is signed in.
    var stranger = Limit(burst: 120, rate: 4)
    /// Tries to get in by an invitation from an address.
    var entrance = Limit(burst: 20, rate: 0.2)
    /// Steps of signing in at the organisation from an address, which a whole location may share: nothing can be guessed
    /// there, and the provider has limits of its own.
    var signIn = Limit(burst: 60, rate: 1)

    /// None for anyone.
    static let unlimited = Kinds(visitor: .none, stranger: .none, entrance: .none, signIn: .none)
  }

  private struct Bucket {
    var left: Double
    var at: Double
  }

  private let buckets = Mutex<[String: Bucket]>([:])

  /// Whether one more is allowed, at a moment in seconds that never goes back.
  func allows(_ key: String, _ limit: Limit, at now: Double = uptime) -> Bool {
    buckets.withLock { buckets in
      if buckets.count > Self.most { Self.forget(&buckets, at: now) }
      var bucket = buckets[key] ?? Bucket(left: limit.burst, at: now)
      bucket.left = min(limit.burst, bucket.left + (now - bucket.at) * limit.rate)
      bucket.at = now
      let isAllowed = bucket.left >= 1
      if isAllowed { bucket.left -= 1 }
      buckets[key] = bucket
      return isAllowed
    }
  }

  /// Those not seen for ten minutes are full again; of a flood of new ones nothing is kept.
  private static func forget(_ buckets: inout [String: Bucket], at now: Double) {
    buckets = buckets.filter { now - $0.value.at < 600 }
    if buckets.count > most { buckets.removeAll() }
  }

  private static let most = 20_000

  /// Seconds since the machine started.
  static var uptime: Double { ProcessInfo.processInfo.systemUptime }
}
