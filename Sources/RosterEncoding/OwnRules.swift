import RosterModel

/// The rules that bind a person, as limits, and the duties that keep them by themselves.
struct OwnRules {
  let rules: RuleSet
  let limits: RestLimits
  let work: WorkLimits
  let table: DutyTable
  /// The age from which nights need a consent (VVT-55), where there is one.
  let nightAge: Double?
  /// Whether broken shifts need a consent (VVT-BROKEN).
  let guardsBroken: Bool

  /// Whether a rule counts within the week.
  var countsWeeks: Bool { rules["VVT-DAYS"] != nil || rules["VVT-OPK"] != nil }

  init(_ rules: RuleSet, in scenario: Scenario) {
    self.rules = rules
    limits = RestLimits(rules, healthFactor: scenario.weights.health)
    work = WorkLimits(rules, healthFactor: scenario.weights.health)
    table = DutyTable(scenario, limits: limits, work: work)
    nightAge = rules["VVT-55"]?.value
    guardsBroken = rules["VVT-BROKEN"] != nil
  }

  /// The kind of a day's work.
  func kind(_ option: DutyOption) -> DutyKind {
    let shifts = option.codes.compactMap { table.shifts[$0] }
    return DutyKind(shifts, points: work.points(shifts))
  }
}
