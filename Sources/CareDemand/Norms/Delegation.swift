public import RosterModel

/// A share of the hours at one level that another level gives: a house rule for a task ("level 2+
/// hands out medication"), or another way of working ("living-room staff help with personal care").
///
/// Within the care domain, of the hours h of each function it is about:
/// h(to) += share x h(from), h(from) -= share x h(from).
public struct Delegation: Hashable, Sendable {
  /// Of which function; `nil` for all.
  public var function: CareFunction?
  /// The level whose hours they are.
  public var from: QualificationLevel
  /// The level that gives them.
  public var to: QualificationLevel
  /// The share, 0 to 1.
  public var share: Double

  /// A share of the hours at one level that another level gives.
  public init(
    function: CareFunction?, from: QualificationLevel, to: QualificationLevel, share: Double
  ) {
    self.function = function
    self.from = from
    self.to = to
    self.share = share
  }
}
