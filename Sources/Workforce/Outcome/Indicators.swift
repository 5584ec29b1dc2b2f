import CareDemand
public import RosterModel

extension MonthIndicators {
  /// The indicators of one month of a plan.
  ///
  /// - fte per client = hours paid in the month x 12 / 1692 / residents, where 1692 is KIK-V's
  ///   working year of 47 weeks x 36 h. Paid are contracts (worked or not), full-time jobs found,
  ///   hours of other teams, the pool and ranges x gross per net, and hired hours as worked.
  /// - shares are of hours worked; heads = hours worked a day / 8.
  /// - occupancy = all residents of the care mix / places (``Scenario/places(in:)``).
  public init(
    _ month: ChangedMonth, of scenario: Scenario, plan: MonthPlan, in workforce: MonthCase
  ) {
    let residents = month.lines.reduce(0) { $0 + $1.residents }
    let worked = plan.work.reduce(0) { $0 + $1.hours }
    let paid = Self.paidHours(month.grossNet, month: month.month, plan, workforce)
    let isLivedIn = !month.lines.isEmpty && residents > 0
    self.init(
      month: month.month, ftePerClient: isLivedIn ? paid * 12 / 1692 / residents : nil,
      levelShares: worked > 0 ? plan.hoursBySkill.mapValues { $0 / worked } : [:],
      hiredHours: worked > 0 ? plan.hours(of: .hired) / worked : nil,
      hiredCost: plan.euro.total > 0 ? plan.euro.hired / plan.euro.total : nil,
      heads: plan.hoursByKind.mapValues { $0 / Double(month.month.dayCount) / 8 },
      occupancy: scenario.places(in: month.month).flatMap {
        month.lines.isEmpty ? nil : residents / $0
      },
      absence: month.settings.demand.absence,
      contractSizes: scenario.contractSizes(on: month.month.days.upperBound))
  }

  private static func paidHours(
    _ grossNet: GrossNet, month: YearMonth, _ plan: MonthPlan, _ workforce: MonthCase
  ) -> Double {
    let contracts = workforce.team.reduce(0) { $0 + $1.paidHours }
    let found = plan.jobs.values.reduce(0, +) * grossNet.weeklyHours * Double(month.dayCount) / 7
    let others = [Shell.flexible, .otherTeam, .pool].reduce(0) { $0 + plan.hours(of: $1) }
    return contracts + found + others * grossNet.wardFactor + plan.hours(of: .hired)
  }
}

extension MonthPlan {
  /// Hours worked by the level someone holds.
  fileprivate var hoursBySkill: [Skill: Double] {
    work.reduce(into: [:]) { $0[$1.kind.skill, default: 0] += $1.hours }
  }

  /// Hours worked by level and block.
  fileprivate var hoursByKind: [HourKind: Double] {
    work.reduce(into: [:]) { $0[$1.kind, default: 0] += $1.hours }
  }
}

extension Scenario {
  /// Places (beds) in a month: the printed number where there is one, else the capacity.
  public func places(in month: YearMonth) -> Double? {
    let printed = printed("beds", in: month) ?? capacity.map(Double.init)
    return printed.flatMap { $0 > 0 ? $0 : nil }
  }

  /// A printed total of a month.
  func printed(_ name: String, in month: YearMonth) -> Double? {
    printedTotals.first { $0.month == month && $0.name == name }?.value
  }

  /// How many people in employment have contracts of up to 16, 24, 32 and of more hours a week on a
  /// date: the upper end of all contracts of someone together.
  fileprivate func contractSizes(on date: CivilDate) -> [Int] {
    let hired = Set(people.filter(\.form.isHired).map(\.id))
    let held = contracts.filter { $0.holds(on: date) && !hired.contains($0.person) }
    let hours = Dictionary(grouping: held, by: \.person).values.map { lines in
      lines.reduce(0) { $0 + $1.weekly.upperBound.inHours }
    }
    let ends = [0, 16, 24, 32, Double.infinity]
    return zip(ends, ends.dropFirst()).map { low, high in
      hours.count { ($0 > low || low == 0) && $0 <= high }
    }
  }
}
