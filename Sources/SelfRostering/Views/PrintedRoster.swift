public import RosterModel

/// A roster to be printed, with what tells one print from another.
public struct PrintedRoster: Hashable, Sendable {
  /// What is to be printed.
  public enum Extent: Hashable, Sendable {
    /// The week of a date; where none is named this week, or the first of a period that has not begun or is over.
    case week(of: CivilDate?)
    /// The whole period.
    case all
  }

  /// How it stands.
  public enum State: Hashable, Sendable {
    /// Not made known yet.
    case draft
    /// Made known first on a date, last as a version (`nil` where it came from elsewhere as made known), and whether
    /// it changed since.
    case published(on: CivilDate, version: RosterVersion?, isChanged: Bool)
  }

  /// The roster.
  public let roster: SharedRoster
  /// How it stands.
  public let state: State
  /// The Mondays of the weeks to print.
  public let mondays: [CivilDate]
  /// Whether that is the whole period, with an overview.
  public let isWhole: Bool
  /// When it was asked for.
  public let made: Moment

  /// With all its fields.
  public init(
    roster: SharedRoster, state: State, mondays: [CivilDate], isWhole: Bool, made: Moment
  ) {
    self.roster = roster
    self.state = state
    self.mondays = mondays
    self.isWhole = isWhole
    self.made = made
  }
}
