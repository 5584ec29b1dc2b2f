import Crypto
import Foundation
import Logging
import OpenIDConnect
import RosterDesk
import RosterStore
import SelfRostering
import Synchronization

/// What all requests share.
final class Site: Sendable {
  let store: RosterStore
  let options: WebOptions
  let clock: WebClock
  let workers = Workers()
  let notices = Notices()
  let limits = RateLimits()
  let metrics = Metrics()
  /// Rosters that were laid out before.
  let boards = BoardCache()
  /// Rosters being worked out.
  let solves: SolveQueue
  /// Who is told of changes as they come.
  let live = LiveFeed()
  let cookie: SecretCookie
  let attempt: SecretCookie
  /// Where the organisation signs its people in, where it does.
  let organisation: RelyingParty?
  let logger: Logger

  init(_ store: RosterStore, options: WebOptions, clock: WebClock, logger: Logger) {
    self.store = store
    self.options = options
    cookie = .session(isSecure: options.isSecure)
    attempt = .attempt(isSecure: options.isSecure)
    organisation = options.provider.map(RelyingParty.init)
    self.clock = clock
    solves = SolveQueue(solvers: options.solvers)
    self.logger = logger
  }

  /// The door, now.
  var gate: Gate { Gate(store, at: clock.now) }

  /// Where links to the site begin.
  var url: String {
    options.publicURL ?? "http://\(options.host):\(port.withLock { $0 } ?? options.port)"
  }

  /// Says on which port it is served, where any was asked for.
  func isServed(on port: Int) { self.port.withLock { $0 = port } }

  private let port = Mutex<Int?>(nil)

  /// Tells the log where people cannot sign in with the organisation's account, before they try.
  func checkOrganisation() async {
    do { try await organisation?.check() } catch {
      logger.warning("signing in with the organisation's account does not work: \(error)")
    }
  }

  /// Whether the server is about to end.
  var isStopping: Bool { stopping.withLock { $0 } }

  /// Says that the server is about to end: rosters being worked out end with the best so far.
  func stop() {
    stopping.withLock { $0 = true }
    solves.stopAll()
  }

  private let stopping = Mutex(false)

  /// How long the server is there.
  var age: Duration { ContinuousClock.now - started }

  private let started = ContinuousClock.now

  /// Made anew each time the server starts: forms that were open then ask to be refreshed.
  private let key = SymmetricKey(size: .bits256)

  /// What the forms of a session carry: no other site can make it.
  func token(of session: Int) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data("form \(session)".utf8), using: key)
    return Data(code).base64EncodedString()
  }
}
