import CareDemand
import RosterModel

extension ShiftStaffing {
  /// What the staffing program makes of the last month: `nil` without shifts or a care mix, or where
  /// the cover table is given. A week from the first Monday of the month.
  static func last(of changed: ChangedScenario) throws(DemandError) -> ShiftStaffing? {
    guard let scenario = changed.toStaff, let last = changed.months.last else { return nil }
    let result = try Demand.compute(
      scenario, normSets: [last.settings.norms], confirmsCosts: false)
    guard let staffing = result.staffing else { return nil }
    let paid = result.months.last?.byShiftClass.reduce(0) { $0 + $1.hoursPer24h * 7 } ?? 0
    let monday = result.requirements.cells(on: scenario.period.start)
    return ShiftStaffing(
      month: last.month, paidHoursPerWeek: paid, costPerWeek: staffing.costPerWeek,
      heads: monday.reduce(into: [:]) { $0[$1.shift, default: 0] += $1.required })
  }
}

extension ChangedScenario {
  /// The scenario to staff the last month for: what it holds is all the staffing program looks at.
  fileprivate var toStaff: Scenario? {
    guard let last = months.last, !last.lines.isEmpty, !scenario.shifts.isEmpty,
      scenario.cover.isEmpty
    else { return nil }
    let monday = (last.month.firstDay + 6).monday
    var staffed = Scenario(
      name: scenario.name, location: scenario.location, period: Period(start: monday, weeks: 1))
    staffed.normSet = last.settings.norms.id
    staffed.careMix = last.lines
    staffed.demand = last.settings.demand.ofNeed
    staffed.presenceFloors = last.settings.presence
    staffed.shifts = last.settings.shifts
    return staffed
  }

  /// Whether the staffing program would find the same for another what-if.
  func staffsLike(_ other: ChangedScenario) -> Bool {
    toStaff == other.toStaff && norms == other.norms
  }
}

extension DemandSettings {
  /// Only what the staffing program looks at: absence and the like change who is employed, not who
  /// must be there.
  fileprivate var ofNeed: DemandSettings {
    var settings = DemandSettings()
    settings.levels = levels
    settings.daycareShare = daycareShare
    settings.productivity = productivity
    return settings
  }
}
