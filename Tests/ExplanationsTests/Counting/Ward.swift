import RosterModel
import ScenarioFiles

/// A small ward from Monday 4 January 2027: shifts V, L and N, under the law and what contracts ask.
struct Ward {
  var scenario: Scenario

  init(weeks: Int = 1, packs: [RulePack] = RulePack.usual) {
    scenario = Scenario(
      name: "ward", location: "ward", period: Period(start: Self.day(0), weeks: weeks))
    scenario.rulePacks = packs
    scenario.shifts = [
      Self.shift("V", "07:00", "15:30"), Self.shift("L", "15:00", "23:30"),
      Self.shift("N", "23:00", "07:30"),
      Self.shift("S", "07:00", "15:30", domain: .support),
    ]
  }

  /// A day of the period, from 0.
  static func day(_ number: Int) -> CivilDate { CivilDate("2027-01-04")! + number }

  private static func shift(
    _ code: ShiftCode, _ begin: String, _ end: String, domain: Domain = .care
  ) -> Shift {
    Shift(
      code: code, begin: ClockTime(begin)!, end: ClockTime(end)!, breakTime: Minutes(30),
      paid: .hours(8), domain: domain)
  }

  /// Someone with hours a week.
  mutating func add(
    _ id: PersonID, _ level: QualificationLevel = .level3, hours: Int = 48,
    domain: Domain = .care, born: String? = nil
  ) {
    if scenario.person(id) == nil {
      scenario.people.append(Person(id: id, birthDate: born.flatMap { CivilDate($0) }))
    }
    scenario.contracts.append(
      Contract(
        person: id, domain: domain, level: level, weekly: .zero ... .hours(hours)))
  }

  /// Heads on some days of the period.
  mutating func need(
    _ shift: ShiftCode, on days: some Sequence<Int>, from level: QualificationLevel = .level3,
    heads: Int = 1
  ) {
    let domain = scenario.shift(shift)?.domain ?? .care
    scenario.cover += days.map {
      CoverRequirement(
        days: .date(Self.day($0)), shift: shift, domain: domain, minLevel: level, heads: heads)
    }
  }

  mutating func pin(_ person: PersonID, _ shift: ShiftCode, on day: Int) {
    let pin = Assignment(
      date: Self.day(day), person: person, shift: shift,
      domain: scenario.shift(shift)?.domain ?? .care, source: .manual, isPinned: true)
    scenario.roster = Roster(scenario.roster.assignments + [pin])
  }

  mutating func leave(_ person: PersonID, on days: ClosedRange<Int>) {
    scenario.leave.append(
      Leave(
        person: person, from: Self.day(days.lowerBound), to: Self.day(days.upperBound),
        kind: .leave, perDay: .zero))
  }

  /// A year of free Sundays behind everyone, so that none has to be kept for this period.
  mutating func restOnSundays() {
    scenario.counters += scenario.people.map {
      Counter(
        person: $0.id, counter: "freeSundays", from: scenario.period.end - 363, value: 52)
    }
  }

  var cover: [CoverCell] { scenario.cover.cells(over: scenario.period) }
}

extension Scenario {
  /// Its need, as its table says.
  var tableCells: [CoverCell] { cover.cells(over: period) }
}
