import CareDemand
import RosterModel

extension WhatIfOutcome {
  /// What an outcome rests on that no source confirms, once each.
  ///
  /// - Parameter origin: the scenario without changes, whose printed totals are held against its rows.
  static func assumptions(
    _ changed: ChangedScenario, origin: Scenario, workforce: WorkforceCase, money: [MonthMoney]
  ) -> [WorkforceAssumption] {
    let without = money.flatMap(\.withoutTariff)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return demand(changed, origin: origin).map(WorkforceAssumption.demand)
      + (money.contains { $0.synthetic > 0 } ? [.syntheticTariffs] : [])
      + (without.isEmpty ? [] : [.withoutTariff(without)])
      + (workforce.hasHired ? [.hiredRates] : []) + [.evenLeave]
      + (held(changed, origin: origin).map { [.mixHeld(from: $0)] } ?? [])
  }

  private static func demand(_ changed: ChangedScenario, origin: Scenario) -> [Assumption] {
    let months = changed.months.map(\.month)
    var scenario = changed.scenario
    scenario.printedTotals = []
    var printed = origin
    printed.printedTotals = origin.printedTotals.filter { months.contains($0.month) }
    return Demand.assumptions(of: scenario, norms: changed.norms, months: months)
      + Demand.assumptions(of: printed, norms: changed.norms, months: months).filter {
        if case .printedTotalDiffers = $0 { true } else { false }
      }
  }

  /// The first month looked at that has no lines of its own.
  private static func held(_ changed: ChangedScenario, origin: Scenario) -> YearMonth? {
    let known = Set(origin.careMix.map(\.month))
    return known.isEmpty ? nil : changed.months.map(\.month).first { !known.contains($0) }
  }
}

extension WorkforceCase {
  fileprivate var hasHired: Bool {
    months.contains { $0.offers.contains { $0.shell == .hired } }
  }
}
