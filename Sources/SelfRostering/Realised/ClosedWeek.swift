public import RosterModel

/// A week of a team that is closed: what was worked in it stands, and changes with a reason only.
public struct ClosedWeek: Hashable, Sendable {
  /// Its Monday.
  public var monday: CivilDate
  /// When it was closed, in milliseconds since 1970 UTC.
  public var at: Int

  /// A closed week.
  public init(monday: CivilDate, at: Int) {
    self.monday = monday
    self.at = at
  }
}

/// A week of a team that is not closed.
public struct OpenWeek: Hashable, Sendable {
  /// The team's code.
  public var team: String
  /// Its Monday.
  public var monday: CivilDate

  /// A week that is not closed.
  public init(team: String, monday: CivilDate) {
    self.team = team
    self.monday = monday
  }
}
