/// A device on which someone is signed in.
public struct WebSession: Hashable, Sendable {
  /// The number of its row, never used again.
  public var number: Int
  /// The name of the account.
  public var account: String
  /// What the device is, such as `Phone, Chrome`.
  public var device: String
  /// When it signed in.
  public var made: Moment
  /// When it was last seen, to within the time after which a secret is renewed.
  public var seen: Moment
  /// When it got its present secret.
  public var rotated: Moment
  /// The hash of its present secret.
  public var hash: String
  /// The secret before that.
  public var former: Former?

  /// A secret that was replaced.
  public struct Former: Hashable, Sendable {
    /// Its hash.
    public var hash: String
    /// Until when it is good: what was on its way when the present one was first shown still arrives. `nil` while
    /// nobody has shown that.
    public var until: Moment?

    /// A secret that was replaced.
    public init(hash: String, until: Moment?) {
      self.hash = hash
      self.until = until
    }
  }

  /// A device on which someone is signed in.
  public init(
    number: Int, account: String, device: String, made: Moment, seen: Moment, rotated: Moment,
    hash: String, former: Former? = nil
  ) {
    self.number = number
    self.account = account
    self.device = device
    self.made = made
    self.seen = seen
    self.rotated = rotated
    self.hash = hash
    self.former = former
  }
}
