public import RosterModel
public import Workforce

/// A team with a roster of its own: who plan together and cover for each other.
public struct Team: Hashable, Sendable {
  /// Its code, unique in the organisation.
  public var code: String
  /// The location's name.
  public var location: String
  /// What its rosters are planned by.
  public var settings: TeamSettings

  /// A team.
  public init(code: String, location: String, settings: TeamSettings = TeamSettings()) {
    self.code = code
    self.location = location
    self.settings = settings
  }
}

/// What a team's rosters are planned by, whatever the period.
public struct TeamSettings: Hashable, Sendable, Codable {
  /// The id of the norm set.
  public var normSet = "zzp-2013"
  /// The weights of the objective.
  public var weights = ObjectiveWeights()
  /// Heads that must be there.
  public var presenceFloors: [PresenceFloor] = []
  /// Places (beds), where known.
  public var capacity: Int?
  /// Printed totals to check the care mix against.
  public var printedTotals: [PrintedTotal] = []
  /// From hours to staff.
  public var demand = DemandSettings()
  /// What what-ifs start from, where the team came with it. No scenario holds it.
  public var forecast: ForecastSettings?

  /// The defaults.
  public init() {}

  /// Those of a scenario.
  public init(_ scenario: Scenario) {
    normSet = scenario.normSet
    weights = scenario.weights
    presenceFloors = scenario.presenceFloors
    capacity = scenario.capacity
    printedTotals = scenario.printedTotals
    demand = scenario.demand
  }

  /// Puts them into a scenario.
  public func apply(to scenario: inout Scenario) {
    scenario.normSet = normSet
    scenario.weights = weights
    scenario.presenceFloors = presenceFloors
    scenario.capacity = capacity
    scenario.printedTotals = printedTotals
    scenario.demand = demand
  }
}

/// Membership of a team: of one's own, or lent to it by another.
public struct TeamMember: Hashable, Sendable {
  /// Who.
  public var person: PersonID
  /// The first day, or `nil` for always.
  public var from: CivilDate?
  /// The last day, or `nil` for no end.
  public var to: CivilDate?
  /// The code of the consent by which another team lends them, or `nil` in their own team.
  public var lentBy: String?

  /// A membership.
  public init(
    person: PersonID, from: CivilDate? = nil, to: CivilDate? = nil, lentBy: String? = nil
  ) {
    self.person = person
    self.from = from
    self.to = to
    self.lentBy = lentBy
  }

  /// What an employee consents to who may be lent to another team.
  public static let lendingRule: RuleID = "HOUSE-LEND"

  /// Whether it holds on a date.
  public func holds(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }

  /// Whether it holds on a day of a period.
  public func holds(in period: Period) -> Bool {
    (from.map { $0 <= period.end } ?? true) && (to.map { $0 >= period.start } ?? true)
  }
}
