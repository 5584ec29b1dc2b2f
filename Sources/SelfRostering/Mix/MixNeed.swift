public import RosterModel

/// The need of a period before and after a change of the care mix.
public struct MixNeed: Sendable {
  /// The need that stands.
  public let before: [CoverRequirement]
  /// The need from the change on, with lines of single dates.
  public let after: [CoverRequirement]
  /// Whether the need that stands follows from the mix. Where it does not, the difference between what the mix asked
  /// and asks is applied to it.
  public let follows: Bool
  /// Hours of care a week by the norm, before the change and after it.
  public let careHours: (before: Double, after: Double)

  /// The need before and after.
  public init(
    before: [CoverRequirement], after: [CoverRequirement], follows: Bool,
    careHours: (before: Double, after: Double)
  ) {
    self.before = before
    self.after = after
    self.follows = follows
    self.careHours = careHours
  }
}
