public import RosterModel

extension Demand {
  /// Everything a result rests on that no source confirms, once each.
  static func assumptions(
    _ scenario: Scenario, care: MonthlyCare, norms: NormSet, staffed: Bool
  ) -> [Assumption] {
    normAssumptions(scenario, care: care, norms: norms)
      + (scenario.cover.isEmpty ? levelAssumptions(care) : [])
      + (staffed ? costAssumptions(scenario.period.start, norms: norms) : [])
      + printedTotals(scenario)
  }

  /// Everything a forecast over months rests on that no source confirms, once each; of months whose
  /// wages are not known yet, the first.
  public static func assumptions(
    of scenario: Scenario, norms: NormSet, months: [YearMonth]
  ) -> [Assumption] {
    let care = MonthlyCare(scenario, norms: norms)
    let firstDays = months.map(\.firstDay)
    let unpaid = firstDays.first { !norms.hasWages(on: $0) } ?? firstDays.first
    return normAssumptions(scenario, care: care, norms: norms) + levelAssumptions(care)
      + (unpaid.map { costAssumptions($0, norms: norms) } ?? []) + printedTotals(scenario)
  }

  private static func normAssumptions(
    _ scenario: Scenario, care: MonthlyCare, norms: NormSet
  ) -> [Assumption] {
    guard let last = care.all.last else { return [] }
    var found: [Assumption] = []
    if norms.validTo < max(last.month.firstDay, scenario.period.start) {
      found.append(.normSetExpired(id: norms.id, lastDay: norms.validTo))
    }
    let unverified = care.all.flatMap(\.hours.unverified).withoutRepeats
    if !unverified.isEmpty { found.append(.hoursUnverified(profiles: unverified)) }
    let withoutNorm = care.all.flatMap(\.hours.withoutNorm).withoutRepeats
    if !withoutNorm.isEmpty { found.append(.withoutNorm(profiles: withoutNorm)) }
    if care.all.contains(where: { $0.hours.weekly > 0 }) { found.append(.functionSplit) }
    return found
  }

  private static func levelAssumptions(_ care: MonthlyCare) -> [Assumption] {
    var found: [Assumption] = []
    if care.all.contains(where: \.hours.usesLevelMix) { found.append(.levelMixPreset) }
    if care.all.contains(where: \.hours.usesFunctionMinima) { found.append(.functionMinima) }
    if care.all.contains(where: { $0.hours.weekly > 0 }) { found.append(.dayProfile) }
    return found
  }

  private static func costAssumptions(_ start: CivilDate, norms: NormSet) -> [Assumption] {
    var found: [Assumption] = [.employerCost]
    if !norms.hasWages(on: start) { found.append(.wagesOf(date: start)) }
    let isOpen = norms.irregularHours.contains {
      $0.evidence == .open && $0.percent(on: start) > 0
    }
    if isOpen { found.append(.irregularHoursOpen) }
    return found
  }

  /// Printed totals that differ from the sum of their rows by more than rounding explains.
  private static func printedTotals(_ scenario: Scenario) -> [Assumption] {
    scenario.printedTotals.compactMap { total in
      guard let computed = scenario.computed(total) else { return nil }
      // Half of the last printed digit: whole percentages, else one decimal.
      let isWhole = total.value == total.value.rounded() && total.name == "occupancyPercent"
      let slack = (isWhole ? 0.5 : 0.05) + 1e-9
      return abs(computed - total.value) <= slack
        ? nil
        : .printedTotalDiffers(
          month: total.month, name: total.name, printed: total.value, computed: computed)
    }
  }
}

extension Scenario {
  /// What a printed total says, from the rows of its month; `nil` where rows do not say.
  fileprivate func computed(_ total: PrintedTotal) -> Double? {
    let lines = careMix.filter { $0.month == total.month }
    guard !lines.isEmpty else { return nil }
    let residents = lines.reduce(0) { $0 + $1.residents }
    switch total.name {
    case "residents": return residents
    case "withTreatment": return lines.reduce(0) { $0 + ($1.treatment ? $1.residents : 0) }
    case "withoutTreatment": return lines.reduce(0) { $0 + ($1.treatment ? 0 : $1.residents) }
    case "occupancyPercent":
      let printed = printedTotals.first { $0.month == total.month && $0.name == "beds" }?.value
      guard let beds = printed ?? capacity.map(Double.init), beds > 0 else { return nil }
      return residents / beds * 100
    default: return nil
    }
  }
}

extension [String] {
  /// Each once, where it first stands.
  fileprivate var withoutRepeats: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
