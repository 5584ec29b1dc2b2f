import RosterModel
import RosterProblem

/// The burden of whoever carries most as a count over all people (``Burden``).
struct BurdenEncoder {
  let scenario: Scenario
  let wishes: [PersonID: [Wish]]

  /// The count, with the duties of each person; `nil` where nobody's is counted.
  func tally(_ duties: [(options: [DutyOption], table: DutyTable)]) -> SharedTally? {
    guard let burden = scenario.burden, burden.points > 0 else { return nil }
    let entries = scenario.people.enumerated().compactMap { index, person -> SharedTally.Entry? in
      guard let scale = Burden.scale(of: person, in: scenario) else { return nil }
      let own = duties[index]
      let shifts = own.options.map { $0.codes.compactMap { own.table.shifts[$0] } }
      let amounts = scenario.period.dates.flatMap { date in
        shifts.map { Int32(scale * units($0, of: person, on: date, burden)) }
      }
      return SharedTally.Entry(
        person: index, amounts: amounts, base: burden.carried[person.id] ?? 0)
    }
    guard !entries.isEmpty else { return nil }
    return SharedTally(
      .greatest, entries: entries,
      over: [Tally.Slope(threshold: 0, points: burden.points, units: 100)])
  }

  private func units(
    _ shifts: [Shift], of person: Person, on date: CivilDate, _ burden: Burden
  ) -> Int {
    let refused = wishes[person.id, default: []].reduce(0) { sum, wish in
      guard wish.concerns(date), wish.strength != .unavailable,
        wish.strength == .undesired || !scenario.isAway(person.id, on: date),
        wish.isBroken(by: shifts)
      else { return sum }
      return sum + wish.points
    }
    guard !shifts.isEmpty else { return refused * burden.wishes }
    var units = refused * burden.wishes
    switch DutyKind(shifts).shiftClass {
    case .night: units += burden.nights
    case .evening: units += burden.evenings
    case .day: break
    }
    if date.weekday.isWeekend { units += burden.weekendDays }
    if PublicHolidays.contains(date) { units += burden.holidays }
    return units
  }
}
