import SelfRostering

extension LogHeading {
  /// Someone who does something.
  static func by(_ account: String, _ action: String = "test", why: String? = nil) -> LogHeading {
    LogHeading(account: account, role: "planning-office", action: action, why: why)
  }
}
