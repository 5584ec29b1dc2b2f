import RosterModel

/// What each person is on each day of the period: level per domain, supernumerary, away.
struct Standing: Sendable {
  /// On top of the cover.
  let isSupernumerary: PersonTable<Bool>
  /// On leave of a kind that keeps the person from being planned.
  let isAway: PersonTable<Bool>
  private let levels: [Domain: PersonTable<QualificationLevel?>]

  init(_ scenario: Scenario, index: ScenarioIndex) {
    isSupernumerary = Self.days(
      of: scenario.statuses.filter { $0.kind == .supernumerary }, index: index,
      person: \.person, holds: { $0.holds(on: $1) })
    isAway = Self.days(
      of: scenario.leave, index: index, person: \.person, holds: { $0.blocks($1) })
    levels = Self.levels(of: scenario.contracts, index: index)
  }

  /// The highest level a person holds in a domain on a day, or `nil` without a contract there.
  func level(of person: Int, in domain: Domain, on day: Int) -> QualificationLevel? {
    levels[domain].flatMap { $0[person, day] }
  }

  /// Marks the days on which any of these lines holds for a person.
  private static func days<Line>(
    of lines: [Line], index: ScenarioIndex, person: (Line) -> PersonID,
    holds: (Line, CivilDate) -> Bool
  ) -> PersonTable<Bool> {
    var table = PersonTable(
      people: index.people, width: index.period.dayCount, filledWith: false)
    for line in lines {
      guard let at = index.person[person(line)] else { continue }
      for (day, date) in index.period.dates.enumerated() where holds(line, date) {
        table[at, day] = true
      }
    }
    return table
  }

  private static func levels(
    of contracts: [Contract], index: ScenarioIndex
  ) -> [Domain: PersonTable<QualificationLevel?>] {
    let none = PersonTable<QualificationLevel?>(
      people: index.people, width: index.period.dayCount, filledWith: nil)
    return Dictionary(grouping: contracts, by: \.domain).mapValues { contracts in
      var table = none
      for contract in contracts {
        guard let at = index.person[contract.person] else { continue }
        for (day, date) in index.period.dates.enumerated() where contract.holds(on: date) {
          table[at, day] = max(table[at, day] ?? contract.level, contract.level)
        }
      }
      return table
    }
  }
}
