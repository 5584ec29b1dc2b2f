public import Planning
public import Workforce

/// What was asked besides the comparison itself.
public struct WhatIfBesides: Sendable {
  /// What each what-if rosters to, in order; empty where that was not asked.
  public var rostering: [RosterOutlook]
  /// The frontier between cost and hours short of the scenario as it stands; empty where that was not asked.
  public var frontier: [FrontierPoint]

  /// What was asked besides.
  public init(rostering: [RosterOutlook] = [], frontier: [FrontierPoint] = []) {
    self.rostering = rostering
    self.frontier = frontier
  }
}
