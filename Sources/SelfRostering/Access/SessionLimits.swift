public import RosterModel

/// How long a device stays signed in.
///
/// A member signs in on a phone of their own and sees little of others: it may lie still for a month. Whoever sees and
/// changes the rosters of others signs in again after half a day without use.
public struct SessionLimits: Hashable, Sendable {
  /// The longest time without being used.
  public var idle: Minutes
  /// The longest time in all.
  public var whole: Minutes

  /// Limits of so long.
  public init(idle: Minutes, whole: Minutes) {
    self.idle = idle
    self.whole = whole
  }

  /// What holds for a role: 30 and 90 days for a member, 12 hours and 14 days for others.
  public init(for role: Role) {
    switch role {
    case .member: self.init(idle: .hours(24 * 30), whole: .hours(24 * 90))
    case .leader, .manager, .planner: self.init(idle: .hours(12), whole: .hours(24 * 14))
    }
  }

  /// The longest of any role: after this nothing is kept of a session.
  public static let longest = SessionLimits(for: .member)
  /// The age at which a secret is renewed.
  public static let renewal: Minutes = .hours(1)
  /// How long the secret before is good once the present one was shown.
  public static let grace = Minutes(1)

  /// Whether a session holds at a moment.
  public func allow(_ session: WebSession, at now: Moment) -> Bool {
    now < session.seen + idle && now < session.made + whole
  }
}
