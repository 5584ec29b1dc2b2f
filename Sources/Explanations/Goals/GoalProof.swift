public import RosterModel

/// What a roster is planned for, in the order in which it counts.
public enum Goal: Hashable, Sendable {
  /// Open places of any level.
  case open
  /// Open places that need a level or a higher one, in a domain.
  case openFrom(QualificationLevel, Domain)
  /// Findings against a rule that takes a consent nobody recorded.
  case consents
  /// A part of the objective, in its own unit: shifts given to hired people, minutes off contract, wish points,
  /// heads, counts above a share, faces, health points, changes.
  case part(ObjectivePart)
}

/// What is proven of one goal: "No roster can leave fewer than 3 shifts open; this one leaves 4."
public struct GoalProof: Hashable, Sendable {
  /// The goal.
  public var goal: Goal
  /// What the roster comes to, in the goal's unit.
  public var found: Int
  /// No roster that leaves at most ``givenOpen`` places open comes to less; `nil` where nothing is proven.
  public var atLeast: Int?
  /// The open places it is proven for; `nil` where it holds for every roster.
  public var givenOpen: Int?

  /// What is proven of one goal.
  public init(goal: Goal, found: Int, atLeast: Int?, givenOpen: Int? = nil) {
    self.goal = goal
    self.found = found
    self.atLeast = atLeast.map { min($0, found) }
    self.givenOpen = givenOpen
  }

  /// How sure it is.
  public var certainty: Certainty { Certainty(found: found, atLeast: atLeast) }
}
