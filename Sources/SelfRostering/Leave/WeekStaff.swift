public import RosterModel

/// Someone in employment in a week, within one domain.
struct WeekStaff {
  let domain: Domain
  /// The highest level of their contracts there.
  let level: QualificationLevel
  /// Contract hours of the week there.
  let contract: Minutes
  /// What of them is away, or paid time that covers nothing; of two domains in proportion.
  let away: Minutes
  /// Whether a day of the week is leave of any kind.
  let isOnLeave: Bool
}

extension [WeekStaff] {
  /// Those of a domain.
  func own(_ domain: Domain) -> [WeekStaff] { filter { $0.domain == domain } }
}

extension Scenario {
  /// Everyone in employment with contract hours in a week, once per domain.
  func staff(of week: Period) -> [WeekStaff] {
    people.filter(\.form.hasLeave).flatMap { person -> [WeekStaff] in
      let held = contractDays(of: person.id, in: week)
      let total = held.reduce(0) { $0 + $1.weekly.lowerBound.count }
      let away = min(total / 7, minutesAway(person.id, in: week))
      let lines = leave.filter { $0.person == person.id }
      return Dictionary(grouping: held, by: \.domain).map { domain, days -> WeekStaff in
        let own = days.reduce(0) { $0 + $1.weekly.lowerBound.count }
        return WeekStaff(
          domain: domain, level: days.map(\.level).max() ?? .level1, contract: Minutes(own / 7),
          away: Minutes(total > 0 ? away * own / total : 0),
          isOnLeave: week.dates.contains { date in lines.contains { $0.blocks(date) } })
      }
    }
  }

  /// Each contract once for each day of a week on which it holds and its owner is not supernumerary.
  private func contractDays(of person: PersonID, in week: Period) -> [Contract] {
    let own = contracts.filter { $0.person == person }
    return week.dates.filter { !has(.supernumerary, person, on: $0) }.flatMap { date in
      own.filter { $0.holds(on: date) }
    }
  }

  /// Minutes of a week that are leave of any kind, or planned as paid time that covers nothing.
  private func minutesAway(_ person: PersonID, in week: Period) -> Int {
    let away = leave.filter { $0.person == person && $0.kind != .employer }
      .map { $0.counted(in: week.start...week.end) }.total()
    let planned = roster.assignments.filter { $0.person == person && week.contains($0.date) }
      .compactMap { shift($0.shift) }.filter { $0.countsFor != .cover }.map(\.paid).total()
    return (away + planned).count
  }
}

extension Scenario {
  /// The highest level someone holds in each domain on any of some dates.
  public func levels(
    of person: PersonID, in dates: ClosedRange<CivilDate>
  ) -> [Domain: QualificationLevel] {
    let held = contracts.filter { $0.person == person && $0.days(in: dates) > 0 }
    return Dictionary(held.map { ($0.domain, $0.level) }, uniquingKeysWith: max)
  }
}
