public import CareDemand
public import RosterModel

/// A scenario with the changes of a what-if, month by month: everything the case of the workforce
/// program and the money are computed from.
public struct ChangedScenario: Sendable {
  /// The what-if.
  public var whatIf: WhatIf
  /// The scenario as changed: the care mix of the months looked at, the settings, floors and shifts
  /// of the last of them, and the contracts of members who leave or step up.
  public var scenario: Scenario
  /// The months, in order.
  public var months: [ChangedMonth]
  /// Changes that count, the house's own first.
  var changes: [DatedChange]

  /// The norm set of the last month.
  public var norms: NormSet { months.last?.settings.norms ?? .zzp2013 }

  /// Whether there is no team: then the formation is what is sought.
  public var isWithoutTeam: Bool { scenario.people.isEmpty && scenario.contracts.isEmpty }
}

/// One month of a changed scenario.
public struct ChangedMonth: Sendable {
  /// The month.
  public var month: YearMonth
  /// Who lives here, mean over its days.
  public var lines: [CareMixLine]
  /// Norms, absence, floors, shifts and what contracts pay.
  public var settings: MonthSettings
  /// Contract hours of the team and the pool.
  var contracts: ContractHours

  /// What the month needs.
  public func need(_ scenario: Scenario) -> MonthNeed {
    var scenario = scenario
    scenario.careMix = lines
    scenario.demand = settings.demand
    scenario.presenceFloors = settings.presence
    scenario.shifts = settings.shifts
    return Demand.monthlyNeed(scenario, norms: settings.norms, months: [month])[0]
  }

  /// From hours on the ward to hours that are paid.
  public var grossNet: GrossNet { GrossNet(settings.demand, parameters: settings.norms.parameters) }

  /// The hours one more resident of a kind needs in the month; floors stay as they are.
  public func needOfOne(_ kind: ResidentKind) -> [HourKind: Double] {
    let daycare = lines.lines(of: kind).first?.daycare ?? kind.daycare ?? false
    var scenario = Scenario(name: "", location: "", period: Period(start: month.firstDay, weeks: 1))
    scenario.careMix = [
      CareMixLine(
        month: month, profile: kind.profile, form: kind.form, treatment: kind.treatment,
        daycare: daycare, residents: 1)
    ]
    scenario.demand = settings.demand
    return Demand.monthlyNeed(scenario, norms: settings.norms, months: [month])[0].inMonth
  }
}

extension ChangedScenario {
  /// The hours one more resident of a kind needs, per month: linear, so twice as many need twice as
  /// much.
  public func needOfOne(_ kind: ResidentKind) -> [[HourKind: Double]] {
    months.map { $0.needOfOne(kind) }
  }
}

extension MonthNeed {
  /// Hours on the ward in the month: hours per 24 h x its days; what needs none is left out.
  var inMonth: [HourKind: Double] {
    hours.reduce(into: [:]) { sums, line in
      guard line.hoursPer24h > 0 else { return }
      let kind = HourKind(Skill(line.domain, line.level), line.block)
      sums[kind, default: 0] += line.hoursPer24h * Double(month.dayCount)
    }
  }
}
