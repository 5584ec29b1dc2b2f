import Explanations
import LabourRules
import Planning
import RosterModel
import ScenarioFiles
import TestSupport

/// A small ward whose rosters are drawn as text: a row per person, a letter per day, a dot for none.
struct DrawnWard {
  var scenario: Scenario

  /// Whole weeks from Monday 4 January 2027 with D 07:00-15:30, A 15:00-23:30, N 23:00-07:30, each 8 hours paid, and
  /// C, on call, which is no work.
  init(weeks: Int = 1) {
    scenario = Scenario(
      name: "drawn", location: "drawn",
      period: Period(start: CivilDate("2027-01-04")!, weeks: weeks))
    scenario.rulePacks = RulePack.usual
    scenario.shifts = [
      Self.shift("D", "07:00", "15:30"), Self.shift("A", "15:00", "23:30"),
      Self.shift("N", "23:00", "07:30"),
      Shift(
        code: "C", begin: ClockTime("17:00")!, end: ClockTime("22:00")!, paid: .zero,
        countsFor: .onCall),
    ]
  }

  private static func shift(_ code: ShiftCode, _ begin: String, _ end: String) -> Shift {
    Shift(
      code: code, begin: ClockTime(begin)!, end: ClockTime(end)!, breakTime: Minutes(30),
      paid: .hours(8))
  }

  /// Adds someone with a contract in care.
  mutating func add(_ id: PersonID, _ level: QualificationLevel = .level3, hours: Int = 24) {
    scenario.people.append(Person(id: id))
    scenario.contracts.append(
      Contract(person: id, domain: .care, level: level, weekly: .hours(hours) ... .hours(hours)))
  }

  /// Asks for heads on a shift every day.
  mutating func need(_ shift: ShiftCode, _ rows: (QualificationLevel, Int)...) {
    scenario.cover += rows.map {
      CoverRequirement(days: .all, shift: shift, domain: .care, minLevel: $0, heads: $1)
    }
  }

  /// A wish for days counted from the start.
  mutating func wish(
    _ id: String, _ person: PersonID, _ strength: Wish.Strength, days: ClosedRange<Int>,
    shift: ShiftCode? = nil, weight: Int = 1
  ) {
    let start = scenario.period.start
    scenario.wishes.append(
      Wish(
        id: id, person: person, from: start + days.lowerBound, to: start + days.upperBound,
        shift: shift, strength: strength, weight: weight))
  }

  /// A roster of these rows.
  func drawn(_ rows: KeyValuePairs<PersonID, String>) -> Roster {
    Roster(
      rows.flatMap { person, days in
        days.enumerated().compactMap { day, letter in
          letter == "."
            ? nil
            : Assignment(
              date: scenario.period.start + day, person: person, shift: String(letter),
              domain: .care)
        }
      })
  }

  /// Any roster at all, lawful or not.
  func anyRoster(_ random: inout SplitMix) -> Roster {
    let letters = scenario.shifts.map(\.code)
    return Roster(
      scenario.people.flatMap { person in
        scenario.period.dates.compactMap { date in
          random.once(in: 2)
            ? nil
            : Assignment(date: date, person: person.id, shift: random.pick(letters), domain: .care)
        }
      })
  }

  /// A roster with what is known of it.
  func roster(_ rows: KeyValuePairs<PersonID, String>) throws -> RosterCase {
    try RosterCase(scenario, roster: drawn(rows))
  }
}
