public import RosterModel

/// A team's what-if among the other teams of its organisation, where its caps on hired people hold for all together.
public struct OrganisationOutlook: Sendable {
  /// The months.
  public var months: [YearMonth]
  /// The teams, the one of the what-if first.
  public var teams: [String]
  /// The caps that hold for all.
  public var caps: [CapCase]
  /// The plan of all teams.
  public var plan: OrganisationPlan

  /// The outlook of a team among others over the same months: its caps become those of all, the others' are left.
  ///
  /// - Throws: `WorkforceError` where the solver gave up.
  public init(_ workforce: WorkforceCase, among others: [WorkforceCase]) throws {
    var all = [workforce] + others
    for team in all.indices { all[team].caps = [] }
    months = workforce.months.map(\.month)
    teams = all.map(\.name)
    caps = workforce.caps
    plan = try OrganisationCase(teams: all, caps: caps).plan()
  }
}
