import CareDemand
import RosterModel

/// Applies changes to a scenario over months, and notes what cannot be.
struct ApplyChanges {
  let scenario: Scenario
  let norms: NormSet
  let months: ClosedRange<YearMonth>
  /// Faults by the index of the change, in the order they were met.
  private(set) var faults: [(change: Int, kind: WhatIfFault.Kind)] = []

  init(_ scenario: Scenario, norms: NormSet, months: ClosedRange<YearMonth>) {
    self.scenario = scenario
    self.norms = norms
    self.months = months
  }

  /// The scenario with some of the changes; those whose index is left out do not count.
  mutating func callAsFunction(
    _ changes: [DatedChange], counting: [Int], of whatIf: WhatIf
  ) -> ChangedScenario {
    let held = counting.map { (index: $0, change: changes[$0]) }
    var changed = scenario
    changed.contracts = withMembers(held)
    var departures: [MixMonth.Departure] = []
    let all = months.months.map { month in
      let mix = MixMonth(month, of: scenario.careMix, changes: held)
      departures += mix.departures
      return ChangedMonth(
        month: month, lines: mix.lines,
        settings: MonthSettings(scenario, norms: norms, in: month, changes: held),
        contracts: contracts(of: changed, in: month, changes: held))
    }
    noteDepartures(departures)
    changed.take(all)
    return ChangedScenario(
      whatIf: whatIf, scenario: changed, months: all, changes: held.map(\.change))
  }

  private mutating func withMembers(_ changes: [(index: Int, change: DatedChange)]) -> [Contract] {
    changes.reduce(scenario.contracts) { contracts, dated in
      if case .staff(.reaches(let person, let level)) = dated.change.change,
        !contracts.canReach(level, person, by: dated.change)
      {
        faults.append((dated.index, .levelNotHigher(level)))
      }
      return contracts.applying(dated.change)
    }
  }

  /// Contract hours with full-time jobs that come and go; of who goes the first month is noted in
  /// which there are too few.
  private mutating func contracts(
    of changed: Scenario, in month: YearMonth, changes: [(index: Int, change: DatedChange)]
  ) -> ContractHours {
    var hours = ContractHours(changed, in: month)
    let weekly = norms.parameters.weeklyHoursPerFte.value
    for (index, change) in changes {
      guard case .staff(.fte(let skill, let jobs)) = change.change else { continue }
      let share = change.share(of: month)
      let short = hours.add(jobs * share, of: skill, in: month, weeklyHours: weekly)
      guard let short, !faults.contains(where: { $0.change == index }) else { continue }
      faults.append(
        (index, .tooFewFte(skill, going: short.going, there: short.there, in: month)))
    }
    return hours
  }

  /// Of each change and kind: nobody lives here at all, or the first month in which too few do.
  private mutating func noteDepartures(_ departures: [MixMonth.Departure]) {
    var seen: Set<DepartureKey> = []
    for one in departures where seen.insert(DepartureKey(one)).inserted {
      let alike = departures.filter { DepartureKey($0) == DepartureKey(one) }
      if alike.allSatisfy({ $0.there == 0 }) {
        let present = one.present.nearest(to: one.kind).map(\.description)
        faults.append((one.change, .nobodyOfKind(one.kind.description, there: present)))
      } else if let short = alike.first(where: { $0.going > $0.there + 1e-9 }) {
        faults.append(
          (
            one.change,
            .tooFew(
              short.kind.description, going: short.going, there: short.there, in: short.month)
          ))
      }
    }
  }
}

private struct DepartureKey: Hashable {
  let change: Int
  let kind: ResidentKind

  init(_ departure: MixMonth.Departure) {
    change = departure.change
    kind = departure.kind
  }
}

extension [ResidentKind] {
  /// Those of the same profile first.
  fileprivate func nearest(to kind: ResidentKind) -> [ResidentKind] {
    filter { $0.profile == kind.profile } + filter { $0.profile != kind.profile }
  }
}

extension Scenario {
  /// Takes the care mix of months, and settings, floors and shifts of the last.
  fileprivate mutating func take(_ months: [ChangedMonth]) {
    guard let last = months.last else { return }
    careMix = months.flatMap(\.lines)
    normSet = last.settings.norms.id
    demand = last.settings.demand
    presenceFloors = last.settings.presence
    shifts = last.settings.shifts
  }
}
