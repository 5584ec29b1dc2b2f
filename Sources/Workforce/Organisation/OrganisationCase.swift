/// Teams whose programs stand alone but for caps on the whole: of all hours, or of what all care staff costs, no more than a
/// share may go to hired people.
public struct OrganisationCase: Sendable {
  /// The teams; all over the same months.
  public var teams: [WorkforceCase]
  /// Caps on the whole; a team can have caps of its own besides.
  public var caps: [CapCase]
  /// What an hour short counts, in euro: more than any hour costs, so that no need is left to save money, and finite, so
  /// that teams can be weighed against each other.
  public var euroPerHourShort: Double

  /// Teams and caps on the whole.
  public init(teams: [WorkforceCase], caps: [CapCase], euroPerHourShort: Double = 1000) {
    self.teams = teams
    self.caps = caps
    self.euroPerHourShort = euroPerHourShort
  }
}

/// The plan of an organisation.
public struct OrganisationPlan: Sendable {
  /// Per team.
  public var teams: [TeamTotals]
  /// No plan weighs less (euro, hours short included), by duality.
  public var atLeast: Double
  /// Per cap what one unit of room more is worth: euro of weight saved per hour or euro more allowed.
  public var prices: [Double]
  /// How often the teams were priced.
  public var rounds: Int

  /// Euro and hours short times what they count, over all teams and months.
  public var weight: Double { teams.reduce(0) { $0 + $1.weight } }
  /// Euro.
  public var cost: Double { teams.reduce(0) { $0 + $1.cost } }
  /// Hours short.
  public var hoursShort: Double { teams.reduce(0) { $0 + $1.hoursShort } }
  /// (weight - at least) / weight.
  public var gap: Double { weight > 0 ? max(0, weight - atLeast) / weight : 0 }
}

/// What a team takes in the plan of an organisation, over all months.
public struct TeamTotals: Sendable {
  /// Euro.
  public var cost: Double
  /// Hours short.
  public var hoursShort: Double
  /// Euro, hours short included.
  public var weight: Double
  /// Taken of each cap.
  public var usage: [Double]
}
