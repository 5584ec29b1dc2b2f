import HTTPTypes
import RosterDesk
import RosterStore

/// What machines ask: whether the server lives, whether it can serve, and what it counts.
enum OperationRoutes {
  static let all: [Route] = [
    .open(.get, "/healthz") { _ in .text("ok\n") },
    .open(.get, "/readyz") { ask in
      _ = try ask.site.store.read { try $0.lastEntry }
      return .text("ready\n")
    },
  ]
}
