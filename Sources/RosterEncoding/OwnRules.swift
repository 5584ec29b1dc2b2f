import RosterModel

/// The rules that bind a person, as limits, and the duties that keep them by themselves.
struct OwnRules {
  let rules: RuleSet
  let limits: RestLimits
  let work: WorkLimits
  let table: DutyTable
  /// The rules by which nights need a consent from an age on.
  let nightAges: [Rule]
  /// Whether broken shifts need a consent (VVT-BROKEN).
  let guardsBroken: Bool

  /// Whether a rule counts within the week.
  var countsWeeks: Bool { rules["VVT-DAYS"] != nil || rules["VVT-OPK"] != nil }

  /// The rules that bind someone engaged in a way; those for the young too where that is asked.
  init(_ rules: RuleSet, isYoung: Bool, in scenario: Scenario) {
    self.rules = rules
    var limits = RestLimits(rules, healthFactor: scenario.weights.health)
    if isYoung, let rest = rules["ATW-YOUTH-REST"] {
      limits.dailyRest = max(limits.dailyRest, Int(rest.value * 60))
      limits.shortRest = limits.dailyRest
      limits.dutySpan = min(limits.dutySpan, 1440 - limits.dailyRest)
    }
    self.limits = limits
    work = WorkLimits(rules, healthFactor: scenario.weights.health)
    table = DutyTable(scenario, limits: limits, work: work)
    nightAges = ["VVT-55", "GHZ-57"].compactMap { rules[$0] }
    guardsBroken = rules["VVT-BROKEN"] != nil
  }

  /// The kind of a day's work.
  func kind(_ option: DutyOption) -> DutyKind {
    let shifts = option.codes.compactMap { table.shifts[$0] }
    return DutyKind(shifts, points: work.points(shifts))
  }
}
