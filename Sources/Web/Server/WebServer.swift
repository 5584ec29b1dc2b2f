import HTTPTypes
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import RosterStore
import ServiceLifecycle
import UnixSignals

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

  /// Serves until the process is asked to end (SIGTERM, SIGINT): what was asked is then answered, what is being worked out
  /// keeps the best it has, and nothing new is begun. That takes 20 seconds at most: after 15 whatever still goes on is
  /// cancelled, and after 5 more the process ends in the middle of it, which the file stands.
  ///
  /// - Parameter isServing: told the port once people can come.
  public func run(_ isServing: @escaping @Sendable (Int) -> Void) async throws {
    let serving = Serving(site: site, application: application(isServing))
    var group = ServiceGroupConfiguration(
      services: [.init(service: serving, serviceName: "server")],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: site.logger)
    group.maximumGracefulShutdownDuration = .seconds(15)
    group.maximumCancellationDuration = .seconds(5)
    try await ServiceGroup(configuration: group).run()
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
        Task { await site.checkOrganisation() }
      },
      logger: site.logger)
  }
}
