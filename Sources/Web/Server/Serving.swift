import Hummingbird
import ServiceLifecycle

/// The server until it is asked to end. From that moment no new connection is taken, what was asked is answered, streams
/// of changes end, and what is being worked out ends with the best it has.
struct Serving<Responder: HTTPResponder>: Service
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
  let site: Site
  let application: Application<Responder>

  func run() async throws {
    try await withGracefulShutdownHandler {
      try await application.run()
    } onGracefulShutdown: {
      site.stop()
    }
    await site.solves.close()
    try await site.workers.stop()
  }
}
