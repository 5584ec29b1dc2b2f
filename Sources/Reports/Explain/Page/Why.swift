public import Explanations

/// Why a roster is as it is, for the panel beside its grid; what is empty is left out.
public struct Why: Sendable {
  /// What it costs, and the least that is proven; `nil` where it is not told.
  public var total: (found: Int, atLeast: Int?)?
  /// What is proven of each goal.
  public var goals: [GoalProof]
  /// Why places stay open.
  public var shortages: [Shortage]
  /// What would help, the best first.
  public var relaxations: [Relaxation]
  /// Wishes that are refused, with what prices say of them or what granting them was found to cost.
  public var refused: [WishAnswer]
  /// What one head more on a shift is worth; it ranks.
  public var values: [HeadValue]
  /// What local rules cost in open places.
  public var rules: [RulePrice]
  /// What one more person brings.
  public var levels: [LevelPrice]

  /// Why a roster is as it is.
  public init(
    total: (found: Int, atLeast: Int?)? = nil, goals: [GoalProof] = [],
    shortages: [Shortage] = [], relaxations: [Relaxation] = [], refused: [WishAnswer] = [],
    values: [HeadValue] = [], rules: [RulePrice] = [], levels: [LevelPrice] = []
  ) {
    self.total = total
    self.goals = goals
    self.shortages = shortages
    self.relaxations = relaxations
    self.refused = refused
    self.values = values
    self.rules = rules
    self.levels = levels
  }
}
