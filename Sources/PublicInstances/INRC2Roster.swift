/// A roster of an `inrc2` instance: a shift with a skill, or a day off, for each nurse and day.
public struct INRC2Roster: Hashable, Sendable {
  /// What is worked, `nil` for a day off: by nurse, then by day.
  public var rows: [[Assignment?]]

  /// Work on one day.
  public struct Assignment: Hashable, Sendable {
    /// The shift.
    public var shift: Int
    /// The skill it is worked with.
    public var skill: Int

    /// A shift with a skill.
    public init(shift: Int, skill: Int) { (self.shift, self.skill) = (shift, skill) }
  }

  /// A roster from its rows.
  public init(rows: [[Assignment?]]) { self.rows = rows }
}
