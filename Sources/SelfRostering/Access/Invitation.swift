/// A way in that works once: whoever has its secret becomes an account, until a moment.
public struct Invitation: Hashable, Sendable {
  /// The name of the account.
  public var account: String
  /// The moment from which it no longer works.
  public var until: Moment
  /// The hash of its secret; `nil` in a copy of the file, which is no way in.
  public var hash: String?

  /// An invitation.
  public init(account: String, until: Moment, hash: String?) {
    self.account = account
    self.until = until
    self.hash = hash
  }

  /// Whether it still works at a moment.
  public func isOpen(at now: Moment) -> Bool { hash != nil && now < until }
}
