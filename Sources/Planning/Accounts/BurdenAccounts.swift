public import RosterModel

/// What weighs on someone beside their hours.
public struct BurdenAccount: Hashable, Sendable {
  /// Who.
  public let person: PersonID
  /// What they brought along, in hundredths of a unit.
  public let carried: Int
  /// All of it with this roster, in hundredths.
  public let hundredths: Int
}

extension Accountant {
  /// The burden of everyone it is counted for, as ``Burden`` defines it; none where the scenario does not ask.
  public func burdens(of roster: Roster) -> [BurdenAccount] {
    guard let burden = scenario.burden else { return [] }
    let placed = place(roster)
    let load = loadAccounts(placed)
    let wishes = wishAccounts(placed)
    let days = workedDays(placed)
    return scenario.people.enumerated().compactMap { index, person in
      guard let scale = Burden.scale(of: person, in: scenario) else { return nil }
      let points = wishes.first { $0.person == person.id }?.points ?? 0
      let units =
        load[index].nights * burden.nights + load[index].evenings * burden.evenings
        + load[index].holidays * burden.holidays + days[index] * burden.weekendDays
        + points * burden.wishes
      let carried = burden.carried[person.id] ?? 0
      return BurdenAccount(
        person: person.id, carried: carried, hundredths: carried + scale * units)
    }
  }

  /// Saturdays and Sundays of the period on which each has a duty.
  private func workedDays(_ placed: [PlacedShift]) -> [Int] {
    var days = [Set<Int>](repeating: [], count: scenario.people.count)
    for placed in placed where calendar.isWeekend[placed.day] {
      days[placed.person].insert(placed.day)
    }
    return days.map(\.count)
  }
}
