import RosterModel

/// Who works which shift on which date, and who may not do so alone.
struct Team: Sendable {
  private struct Place: Hashable {
    var date: CivilDate
    var shift: ShiftCode
  }

  private var people: [Place: [PersonID]] = [:]
  private let notAlone: [PersonStatus]

  /// The team of a roster.
  init(_ roster: Roster, in scenario: Scenario) {
    notAlone = scenario.statuses.filter { $0.kind == .notAlone }
    guard !notAlone.isEmpty else { return }
    for assignment in roster.assignments {
      let place = Place(date: assignment.date, shift: assignment.shift)
      people[place, default: []].append(assignment.person)
    }
  }

  /// Takes an assignment away; whom that may concern besides the person.
  mutating func remove(_ assignment: Assignment) -> [PersonID] {
    guard !notAlone.isEmpty else { return [] }
    let place = Place(date: assignment.date, shift: assignment.shift)
    guard let index = people[place]?.firstIndex(of: assignment.person) else { return [] }
    people[place]?.remove(at: index)
    return people[place] ?? []
  }

  /// Adds an assignment; whom that may concern besides the person.
  mutating func add(_ assignment: Assignment) -> [PersonID] {
    guard !notAlone.isEmpty else { return [] }
    let place = Place(date: assignment.date, shift: assignment.shift)
    people[place, default: []].append(assignment.person)
    return people[place] ?? []
  }

  /// Whether a person may not be the only one on a shift on a date.
  func mayNotBeAlone(_ person: PersonID, on date: CivilDate) -> Bool {
    notAlone.contains { $0.person == person && $0.holds(on: date) }
  }

  /// Whether someone else works that shift who may do so alone.
  func hasColleague(of assignment: Assignment) -> Bool {
    let place = Place(date: assignment.date, shift: assignment.shift)
    return (people[place] ?? []).contains {
      $0 != assignment.person && !mayNotBeAlone($0, on: assignment.date)
    }
  }
}
