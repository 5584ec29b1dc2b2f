import HTTPTypes
import RosterDesk
import RosterStore

/// What machines ask: whether the server lives, whether it can serve, and what it counts. None of it waits behind whoever
/// changes something.
enum OperationRoutes {
  static let all: [Route] = [
    machine("/healthz") { _ in .text("ok\n") }, machine("/readyz", ready),
    machine("/metrics", count),
  ]

  private static func machine(
    _ path: String, _ work: @escaping @Sendable (Ask) async throws -> Answer
  ) -> Route {
    Route(method: .get, path: path, door: .open, back: nil, work: .stream(work))
  }

  /// Whether people can be served: the file can be read, and the server is not about to end.
  @Sendable private static func ready(_ ask: Ask) async -> Answer {
    let store = ask.site.store
    let entry = try? await ask.site.workers.look { try store.read { try $0.lastEntry } }
    guard entry != nil, !ask.site.isStopping else {
      return .text("not ready\n", status: .serviceUnavailable)
    }
    return .text("ready\n")
  }

  /// For this machine only: elsewhere there is no such page.
  @Sendable private static func count(_ ask: Ask) throws -> Answer {
    guard ask.isFromHere else { throw WebFault.missing }
    return .text(
      ask.site.metrics.text(Gauges.all(of: ask.site)),
      type: "text/plain; version=0.0.4; charset=utf-8")
  }
}
