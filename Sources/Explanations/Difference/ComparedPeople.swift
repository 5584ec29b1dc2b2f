import LabourRules
import Planning
import RosterModel

extension RosterDifference {
  /// What changes for each, where something besides the days does.
  static func people(
    from before: RosterReading, to after: RosterReading, in scenario: Scenario
  ) -> [Person] {
    let old = PersonReadings(before, in: scenario)
    let new = PersonReadings(after, in: scenario)
    return scenario.people.compactMap { person in
      let (before, after) = (old.reading(of: person.id), new.reading(of: person.id))
      return before == after ? nil : Person(person.id, from: before, to: after)
    }
  }
}

/// What a roster holds for someone.
struct PersonReading: Equatable {
  var nights = 0
  var evenings = 0
  var weekends = 0
  var holidays = 0
  var weekendDays = 0
  var broken: [String] = []
  var balance = 0
  var health = 0
  var findings = 0
}

/// What a roster holds for each, looked up once.
struct PersonReadings {
  private let load: [PersonID: RosterAccounts.Load]
  private let hours: [PersonID: RosterAccounts.Hours]
  private let findings: [PersonID: [Finding]]
  private let weekendDays: [PersonID: Int]
  private let broken: BrokenWishes

  init(_ reading: RosterReading, in scenario: Scenario) {
    load = Dictionary(reading.accounts.load.map { ($0.person, $0) }) { first, _ in first }
    hours = Dictionary(reading.accounts.hours.map { ($0.person, $0) }) { first, _ in first }
    findings = Dictionary(grouping: reading.judgement.findings, by: \.person)
    weekendDays = WorkedDays(reading.roster, in: scenario).weekendDays
    broken = BrokenWishes(reading.roster, in: scenario)
  }

  func reading(of person: PersonID) -> PersonReading {
    let load = load[person]
    let own = findings[person] ?? []
    return PersonReading(
      nights: load?.nights ?? 0, evenings: load?.evenings ?? 0, weekends: load?.weekends ?? 0,
      holidays: load?.holidays ?? 0, weekendDays: weekendDays[person] ?? 0,
      broken: broken.ids(of: person), balance: hours[person]?.balance.count ?? 0,
      health: own.filter { $0.kind == .soft }.reduce(0) { $0 + $1.points },
      findings: own.count { $0.kind == .law || $0.kind == .consent })
  }
}

extension RosterDifference.Person {
  init(_ person: PersonID, from before: PersonReading, to after: PersonReading) {
    self.person = person
    nights = .init(before.nights, after.nights)
    evenings = .init(before.evenings, after.evenings)
    weekends = .init(before.weekends, after.weekends)
    holidays = .init(before.holidays, after.holidays)
    weekendDays = .init(before.weekendDays, after.weekendDays)
    wishesGained = before.broken.filter { !after.broken.contains($0) }
    wishesLost = after.broken.filter { !before.broken.contains($0) }
    balance = .init(before.balance, after.balance)
    health = .init(before.health, after.health)
    findings = .init(before.findings, after.findings)
  }
}
