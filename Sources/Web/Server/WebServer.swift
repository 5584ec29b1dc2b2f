import HTTPTypes
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import RosterStore
import ServiceLifecycle

/// The web application: one organisation's file, in a browser.
///
/// ```swift
/// try await WebServer(store, options: options, clock: WebClock(), logger: logger).run()
/// ```
public struct WebServer: Sendable {
  let site: Site

  /// A server of a file.
  public init(_ store: RosterStore, options: WebOptions, clock: WebClock, logger: Logger) {
    site = Site(store, options: options, clock: clock, logger: logger)
  }

  /// Serves until the process is asked to end (SIGTERM, SIGINT): what runs is then finished, and nothing new begun.
  ///
  /// - Parameter isServing: told the port once people can come.
  public func run(_ isServing: @escaping @Sendable (Int) -> Void) async throws {
    try await application(isServing).runService()
    await site.solves.close()
    try await site.workers.stop()
  }

  func application(
    _ isServing: @escaping @Sendable (Int) -> Void
  ) -> Application<RouterResponder<WebContext>> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Guard(site: site))
    for route in Routes.all {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await Asking(site, route).answer(request, context)
      }
    }
    return Application(
      router: router,
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(
        address: .hostname(site.options.host, port: site.options.port),
        availableConnectionsDelegate: MaximumAvailableConnections(site.options.connections)),
      services: [LiveWatch(store: site.store, feed: site.live)],
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        site.isServed(on: port)
        isServing(port)
      },
      logger: site.logger)
  }
}
