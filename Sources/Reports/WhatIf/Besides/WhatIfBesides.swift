public import Planning
public import Workforce

/// What was asked besides the comparison itself.
public struct WhatIfBesides: Sendable {
  /// What each what-if rosters to, in order; empty where that was not asked.
  public var rostering: [RosterOutlook]
  /// The frontier between cost and hours short of the scenario as it stands; empty where that was not asked.
  public var frontier: [FrontierPoint]
  /// Each what-if among the other teams of the organisation, in order; empty where there are none.
  public var organisation: [OrganisationOutlook]

  /// What was asked besides.
  public init(
    rostering: [RosterOutlook] = [], frontier: [FrontierPoint] = [],
    organisation: [OrganisationOutlook] = []
  ) {
    self.rostering = rostering
    self.frontier = frontier
    self.organisation = organisation
  }
}
