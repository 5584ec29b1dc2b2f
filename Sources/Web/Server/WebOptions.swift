public import OpenIDConnect

/// How a server is set up.
public struct WebOptions: Sendable {
  /// The address it listens on; from elsewhere it is reached through a proxy that ends TLS.
  public var host = "127.0.0.1"
  /// The port; 0 for any that is free.
  public var port = 8080
  /// How people reach it, such as `https://rooster.example`; `http://host:port` where it is `nil`.
  public var publicURL: String?
  /// Whether the address of who asks is told by a proxy (`X-Forwarded-For`).
  public var isBehindProxy = false
  /// Where the organisation signs its people in; `nil` where they come by invitation only.
  public var provider: Provider?
  /// Whether this is a demo organisation: everyone may be anyone, and the clock can be set.
  public var isDemo = false
  /// Solves at the same time.
  public var solvers = 2
  /// Seconds a solve takes at most.
  public var solveSeconds = 60.0
  /// Connections at the same time.
  public var connections = 2000

  /// How often someone may ask; in a demo as often as they like.
  var limits: RateLimits.Kinds {
    get { isDemo ? .unlimited : given }
    set { given = newValue }
  }
  private var given = RateLimits.Kinds()

  /// The defaults.
  public init() {}

  /// Whether people come by TLS: cookies are then sent by no other way.
  var isSecure: Bool { publicURL?.hasPrefix("https://") ?? false }
}
