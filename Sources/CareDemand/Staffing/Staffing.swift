import RosterModel

/// The cover table that covers a month's hours at least cost, with its report.
struct Staffing {
  /// The nested lines, by domain and days.
  var cover: [CoverLine] = []
  /// What binds and what it costs.
  var report: StaffingReport

  init(
    _ scenario: Scenario, month: YearMonth, hours: HoursTable, norms: NormSet,
    near standing: [CoverRequirement], confirmsCosts: Bool
  ) throws(DemandError) {
    report = StaffingReport(month: month, days: [])
    let cost = ShiftCost(norms: norms, on: scenario.period.start)
    let groups = DayGroup.groups(scenario.presenceFloors, period: scenario.period)
    for domain in Domain.allCases {
      for group in groups {
        let need = DayNeed(
          hours, domain: domain, kind: group.kind, norms: norms,
          productivity: scenario.demand.productivity)
        let program = DayProgram(
          domain: domain, group: group, need: need, shifts: scenario.shifts, cost: cost)
        guard !program.kinds.isEmpty else { continue }
        let solution = try DaySolution(
          program, near: standing, confirmsCosts: confirmsCosts)
        cover += try solution.cover()
        report.days.append(try solution.report())
      }
    }
  }
}
