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
  private let site: Site

  /// A server of a file.
  public init(_ store: RosterStore, options: WebOptions, clock: WebClock, logger: Logger) {
    site = Site(store, options: options, clock: clock, logger: logger)
  }

  /// Serves until the process is asked to end (SIGTERM, SIGINT): what runs is then finished, and nothing new begun.
  ///
  /// - Parameter isServing: told the port once people can come.
  public func run(_ isServing: @escaping @Sendable (Int) -> Void) async throws {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Guard(site: site))
    for route in Routes.all {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await Asking(site, route).answer(request, context)
      }
    }
    let application = Application(
      router: router,
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(
        address: .hostname(site.options.host, port: site.options.port),
        availableConnectionsDelegate: MaximumAvailableConnections(site.options.connections)),
      services: [LiveWatch(store: site.store, feed: site.live)],
      onServerRunning: { channel in isServing(channel.localAddress?.port ?? 0) },
      logger: site.logger)
    try await application.runService()
    try await site.workers.stop()
  }
}
