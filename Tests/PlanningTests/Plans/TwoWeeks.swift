import RosterModel
import ScenarioFiles

extension Scenario {
  /// Two weeks from Monday 4 January 2027 with early (V), late (L) and training (T, covers nothing),
  /// one V and one L a day, and so many carers with 16 hours a week.
  static func twoWeeks(people count: Int) -> Scenario {
    var scenario = Scenario(
      name: "two-weeks", location: "two-weeks",
      period: Period(start: CivilDate("2027-01-04")!, weeks: 2))
    scenario.rulePacks = RulePack.usual
    scenario.shifts = [
      Shift(
        code: "V", begin: ClockTime("07:00")!, end: ClockTime("15:30")!, breakTime: Minutes(30),
        paid: .hours(8)),
      Shift(
        code: "L", begin: ClockTime("15:00")!, end: ClockTime("23:30")!, breakTime: Minutes(30),
        paid: .hours(8)),
      Shift(
        code: "T", begin: ClockTime("09:00")!, end: ClockTime("13:00")!, paid: .hours(4),
        role: "training", countsFor: .none),
    ]
    scenario.cover = ["V", "L"].map {
      CoverRequirement(days: .all, shift: $0, domain: .care, minLevel: .level3, heads: 1)
    }
    for number in 1...count {
      let id = "VIG-0\(number)"
      scenario.people.append(Person(id: id))
      scenario.contracts.append(
        Contract(
          person: id, domain: .care, level: .level3, weekly: .hours(16) ... .hours(16)))
    }
    return scenario
  }

  /// A day of January 2027 that is agreed.
  mutating func pin(_ person: PersonID, _ shift: ShiftCode, january day: Int) {
    let date = CivilDate(year: 2027, month: 1, day: day)!
    let pin = Assignment(
      date: date, person: person, shift: shift, domain: .care, source: .manual, isPinned: true)
    roster = Roster(roster.assignments + [pin])
  }
}
