public import RosterModel

/// What someone sees of their own points for helping.
public struct HelpView: Hashable, Sendable {
  /// Whose.
  public let person: PersonID
  /// Points that a shift gives now; 0 where the rule is off.
  public let pointsPerShift: Int
  /// Shifts they filled for a team, by date.
  public let lines: [PersonFile.Placed<Help>]

  /// With all its fields.
  public init(person: PersonID, pointsPerShift: Int, lines: [PersonFile.Placed<Help>]) {
    self.person = person
    self.pointsPerShift = pointsPerShift
    self.lines = lines
  }

  /// Whether the team agreed on points.
  public var isOn: Bool { pointsPerShift > 0 }

  /// All points together.
  public var total: Int { lines.reduce(0) { $0 + $1.value.points } }
}
