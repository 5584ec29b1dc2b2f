/// Where a calendar looks for someone's shifts: whoever has its secret sees those, and can do nothing.
public struct CalendarFeed: Hashable, Sendable {
  /// The name of the account.
  public var account: String
  /// When it was made.
  public var made: Moment
  /// The hash of its secret.
  public var hash: String

  /// A feed.
  public init(account: String, made: Moment, hash: String) {
    self.account = account
    self.made = made
    self.hash = hash
  }
}
