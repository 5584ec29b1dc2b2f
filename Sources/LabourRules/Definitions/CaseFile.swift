import RosterModel

/// A scenario and a roster sorted by person: what the judge reads.
///
/// A row with a shift code the table does not hold is left out; a shift that stands in the history
/// and in the roster counts once.
struct CaseFile {
  private let scenario: Scenario
  private let roster: Roster
  private let shifts: [ShiftCode: Shift]

  /// Opens the file of a roster.
  init(_ roster: Roster, in scenario: Scenario) {
    self.roster = roster
    self.scenario = scenario
    shifts = Dictionary(scenario.shifts.map { ($0.code, $0) }) { first, _ in first }
  }

  /// One record per person of the scenario, the roster or the history, in order of identifier.
  func records() -> [WorkRecord] {
    let horizon = Horizon(of: scenario)
    let team = Team(roster, in: scenario)
    let timelines = self.timelines()
    let lines = LinesByPerson(scenario)
    let people = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
    return Set(people.keys).union(timelines.keys).sorted().map { id in
      // Someone the scenario does not know counts as employed.
      WorkRecord(
        people[id] ?? Person(id: id), horizon: horizon, lines: lines.scenario(of: id), team: team,
        assignments: timelines[id] ?? [])
    }
  }

  private func timelines() -> [PersonID: [TimedAssignment]] {
    var timelines: [PersonID: [TimedAssignment]] = [:]
    let planned = Set(roster.assignments.map(HistoryEntry.init(of:)))
    for entry in Set(scenario.history).subtracting(planned) {
      guard let shift = shifts[entry.shift] else { continue }
      let timed = TimedAssignment(Assignment(of: entry, domain: shift.domain), shift: shift)
      timelines[entry.person, default: []].append(timed)
    }
    for assignment in roster.assignments {
      guard let shift = shifts[assignment.shift] else { continue }
      let timed = TimedAssignment(assignment, shift: shift)
      timelines[assignment.person, default: []].append(timed)
    }
    return timelines.mapValues { $0.sorted(by: TimedAssignment.precedes) }
  }
}

extension HistoryEntry {
  fileprivate init(of assignment: Assignment) {
    self.init(date: assignment.date, person: assignment.person, shift: assignment.shift)
  }
}

extension Assignment {
  fileprivate init(of entry: HistoryEntry, domain: Domain) {
    self.init(
      date: entry.date, person: entry.person, shift: entry.shift, domain: domain,
      source: .history, isPinned: true)
  }
}

/// The lines of a scenario that speak of one person, found without reading all of them each time.
private struct LinesByPerson {
  private let empty: Scenario
  private let contracts: [PersonID: [Contract]]
  private let statuses: [PersonID: [PersonStatus]]
  private let consents: [PersonID: [Consent]]
  private let availability: [PersonID: [Availability]]
  private let leave: [PersonID: [Leave]]
  private let wishes: [PersonID: [Wish]]
  private let counters: [PersonID: [Counter]]

  init(_ scenario: Scenario) {
    empty = Scenario(
      name: scenario.name, location: scenario.location, period: scenario.period)
    contracts = Dictionary(grouping: scenario.contracts, by: \.person)
    statuses = Dictionary(grouping: scenario.statuses, by: \.person)
    consents = Dictionary(grouping: scenario.consents, by: \.person)
    availability = Dictionary(grouping: scenario.availability, by: \.person)
    leave = Dictionary(grouping: scenario.leave, by: \.person)
    wishes = Dictionary(grouping: scenario.wishes, by: \.person)
    counters = Dictionary(grouping: scenario.counters, by: \.person)
  }

  func scenario(of person: PersonID) -> Scenario {
    var own = empty
    own.contracts = contracts[person] ?? []
    own.statuses = statuses[person] ?? []
    own.consents = consents[person] ?? []
    own.availability = availability[person] ?? []
    own.leave = leave[person] ?? []
    own.wishes = wishes[person] ?? []
    own.counters = counters[person] ?? []
    return own
  }
}
