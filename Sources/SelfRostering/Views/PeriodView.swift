public import Planning

/// A team's period at a glance.
public struct PeriodView: Sendable {
  /// The period and its calendar.
  public let period: RosterPeriod
  /// The phase it is in.
  public let phase: Phase
  /// What the roster holds as it stands.
  public let accounts: RosterAccounts
  /// Versions that were made known, the first first.
  public let versions: [RosterVersion]
  /// Requests that wait for someone.
  public let requests: [NumberedRequest]
  /// The house rules, each with what was agreed, `nil` where the standard holds.
  public let houseRules: [(name: HouseRule.Name, value: Int, agreed: HouseRule?)]
  /// The last entry of the log: what to name when changing what was seen.
  public let lastEntry: Int

  /// With all its fields.
  public init(
    period: RosterPeriod,
    phase: Phase,
    accounts: RosterAccounts,
    versions: [RosterVersion],
    requests: [NumberedRequest],
    houseRules: [(name: HouseRule.Name, value: Int, agreed: HouseRule?)],
    lastEntry: Int
  ) {
    self.period = period
    self.phase = phase
    self.accounts = accounts
    self.versions = versions
    self.requests = requests
    self.houseRules = houseRules
    self.lastEntry = lastEntry
  }
}
