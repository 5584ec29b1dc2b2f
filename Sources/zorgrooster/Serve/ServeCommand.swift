import ArgumentParser
import Foundation
import Reports
import RosterModel
import RosterStore
import Web

/// `zorgrooster serve`
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "The web application: one organisation's file, in a browser.",
    discussion: """
      Serves on this machine only; for others put a proxy that ends TLS before it and name the address \
      people use with --url. People get in by an invitation: zorgrooster invite ACCOUNT, or with the account \
      of their organisation where --oidc-issuer names its provider. --demo opens a \
      made-up organisation instead, in which everyone may be anyone.
      """)

  @Option(help: "The organisation's file. Default: ZORGROOSTER_STORE, or zorgrooster.sqlite.")
  var store: String?
  @Option(help: "The address to listen on.") var host = "127.0.0.1"
  @Option(help: "The port; 0 for any that is free.") var port = 8080
  @Option(help: "How people reach it, such as https://rooster.example.") var url: String?
  @Flag(help: "Trust X-Forwarded-For: a proxy of yours sets it.") var behindProxy = false
  @Flag(help: "A made-up organisation, kept until the server stops, or in --store FILE.") var demo =
    false
  @Option(help: "Rosters worked out at the same time.") var solvers = 2
  @Option(help: "Seconds a proposal takes at most.") var solveSeconds = 60.0
  @OptionGroup(title: "The organisation's account") var signIn: SignInOptions
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("The moment, for tests.", visibility: .hidden)) var now: LocalTime?

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError("--port must be 0 to 65535. Maybe --port 8080.")
    }
    if solvers < 1 { throw ValidationError("--solvers must be 1 or more.") }
    if demo, signIn.oidcIssuer != nil {
      throw ValidationError("--oidc-issuer is not for --demo, in which everyone may be anyone.")
    }
    if solveSeconds <= 0 { throw ValidationError("--solve-seconds must be above 0.") }
  }

  func run() throws {
    let language = output.language
    let opened = try asking(language) { try open(language) }
    defer { opened.remove() }
    let server = WebServer(
      opened.store, options: try options, clock: opened.clock, logger: JSONLog.logger)
    try Self.blocking {
      try await server.run { port in
        let address = url ?? "http://\(host):\(port)"
        Console.output(address)
        Console.error(CommandWords.serving.text(language, address))
      }
    }
  }

  private var options: WebOptions {
    get throws {
      var options = WebOptions()
      (options.host, options.port, options.publicURL) = (host, port, url)
      (options.isBehindProxy, options.isDemo) = (behindProxy, demo)
      (options.solvers, options.solveSeconds) = (solvers, solveSeconds)
      options.provider = try signIn.provider
      return options
    }
  }

  private func open(_ language: Language) throws -> OpenedStore {
    if demo { return try DemoStore.open(store, now: now, language) }
    let path =
      store ?? ProcessInfo.processInfo.environment["ZORGROOSTER_STORE"] ?? "zorgrooster.sqlite"
    return OpenedStore(store: try RosterStore.open(path), clock: WebClock(now))
  }

  /// Waits for something that goes on elsewhere.
  private static func blocking(_ body: @escaping @Sendable () async throws -> Void) throws {
    let outcome = Outcome()
    Task {
      do { try await body() } catch { outcome.error = error }
      outcome.isDone.signal()
    }
    outcome.isDone.wait()
    if let error = outcome.error { throw error }
  }

  /// How it ended; written before it is signalled, read after.
  private final class Outcome: @unchecked Sendable {
    let isDone = DispatchSemaphore(value: 0)
    var error: (any Error)?
  }
}

/// A file to serve, and the clock to serve it by.
struct OpenedStore {
  let store: RosterStore
  let clock: WebClock
  /// What to take away at the end.
  var folder: URL?

  func remove() {
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }
}
