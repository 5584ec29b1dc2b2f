public import RosterModel

import CareDemand

extension ChangedScenario {
  /// The scenario with the house's own changes, and with each what-if on top of them.
  ///
  /// Faults of all what-ifs come at once, in the order they were written. Within one list two changes
  /// of the same thing may not meet; a what-if that sets what the house's own file sets goes before
  /// it. The house's own changes may lie outside the months: they count for nothing then.
  ///
  /// - Parameters:
  ///   - base: the house's own changes, named "" in faults.
  ///   - months: the months looked at; `nil` for ``defaultMonths(of:)``.
  /// - Returns: first the house's own changes alone, then each what-if.
  public static func all(
    _ scenario: Scenario, base: [DatedChange], whatIfs: [WhatIf],
    months: ClosedRange<YearMonth>? = nil
  ) throws(WhatIfFaults) -> [ChangedScenario] {
    let check = CheckedChanges(
      scenario: scenario, base: base, months: months ?? defaultMonths(of: scenario))
    let own = check(WhatIf(name: ""), knownFaults: [])
    let broken = Set(own.faults.map(\.change))
    let others = whatIfs.map { check($0, knownFaults: broken) }
    let faults = ([own] + others).flatMap { made in made.faults.map(\.fault) }
    guard faults.isEmpty else { throw WhatIfFaults(faults: faults) }
    return ([own] + others).map(\.changed)
  }

  /// The months that are looked at where nobody says: with people the 12 months from the period's
  /// start, else those of the care mix.
  public static func defaultMonths(of scenario: Scenario) -> ClosedRange<YearMonth> {
    let start = scenario.period.start.yearMonth
    let mix = scenario.careMix.map(\.month)
    if scenario.people.isEmpty, let first = mix.min(), let last = mix.max() { return first...last }
    return start...start.advanced(by: 11)
  }
}

/// Checks and applies one what-if after another to the same scenario.
private struct CheckedChanges {
  let scenario: Scenario
  let base: [DatedChange]
  let months: ClosedRange<YearMonth>

  struct Made {
    var changed: ChangedScenario
    var faults: [(change: Int, fault: WhatIfFault)]
  }

  private var norms: NormSet {
    NormSet.shipped.first { $0.id == scenario.normSet } ?? .zzp2013
  }

  /// - Parameter knownFaults: indices of the house's own changes that are wrong without any what-if.
  func callAsFunction(_ whatIf: WhatIf, knownFaults: Set<Int>) -> Made {
    let changes = base + whatIf.changes
    var faults = changes.indices.flatMap { words(of: changes[$0], at: $0) } + overlaps(whatIf)
    let wrong = Set(faults.map(\.change)).union(knownFaults)
    var apply = ApplyChanges(scenario, norms: norms, months: months)
    let changed = apply(
      changes, counting: changes.indices.filter { !wrong.contains($0) }, of: whatIf)
    faults += apply.faults + trainings(changes, in: changed)
    let new = faults.enumerated().filter { !knownFaults.contains($0.element.change) }
      .sorted { ($0.element.change, $0.offset) < ($1.element.change, $1.offset) }.map(\.element)
    return Made(
      changed: changed,
      faults: new.map { change, kind in
        (change, WhatIfFault(whatIf: whatIf.name, place: changes[change].place, kind: kind))
      })
  }

  private func words(
    of change: DatedChange, at index: Int
  ) -> [(change: Int, kind: WhatIfFault.Kind)] {
    ChangeWords(scenario: scenario, norms: norms, months: months)
      .faults(of: change, isStanding: index < base.count).map { (index, $0) }
  }

  /// Within the house's own changes, and within the what-if.
  private func overlaps(_ whatIf: WhatIf) -> [(change: Int, kind: WhatIfFault.Kind)] {
    base.overlaps.map { ($0.index, .overlaps($0.with)) }
      + whatIf.changes.overlaps.map { ($0.index + base.count, .overlaps($0.with)) }
  }

  /// Trainings for more full-time jobs than there are when the first is done.
  private func trainings(
    _ changes: [DatedChange], in changed: ChangedScenario
  ) -> [(change: Int, kind: WhatIfFault.Kind)] {
    changes.enumerated().compactMap { index, change in
      guard case .train(let training) = change.change, training.to > training.from.level,
        let month = changed.months.first(where: { $0.month >= changed.firstMonth(of: change) })
      else { return nil }
      let job = norms.parameters.weeklyHoursPerFte.value * Double(month.month.dayCount) / 7
      let there = (month.contracts.team[training.from]?.paid ?? 0) / job
      guard training.fte > there + 1e-9 else { return nil }
      return (
        index,
        .tooFewFte(
          training.from, going: training.fte, there: there.toTenThousandths, in: month.month)
      )
    }
  }
}

extension ChangedScenario {
  /// The month recruiting or training starts in: that of its first day, else the first of all.
  func firstMonth(of change: DatedChange) -> YearMonth {
    let first = months.first?.month ?? scenario.period.start.yearMonth
    return max(change.from?.yearMonth ?? first, first)
  }
}
