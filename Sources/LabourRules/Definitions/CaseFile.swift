import RosterModel

/// A scenario and a roster sorted by person: what the judge reads.
///
/// A row with a shift code the table does not hold is left out; a shift that stands in the history
/// and in the roster counts once.
struct CaseFile: Sendable {
  /// Weeks of history that are read, as many as the longest window that is not a running count: 16, and 26 where
  /// there are presence duties (ATB-AAN).
  private static func weeksRead(_ shifts: [Shift]) -> Int {
    shifts.contains { $0.countsFor == .presence } ? 26 : 16
  }

  private let shifts: [ShiftCode: Shift]
  private let known: [PersonID: Person]
  private let horizon: Horizon
  private let definitions: Definitions
  private let lines: LinesByPerson
  private let past: [PersonID: Timeline]
  private var planned: [PersonID: Timeline]
  private var team: Team

  /// Opens the file of a roster.
  init(_ roster: Roster, in scenario: Scenario, definitions: Definitions) {
    let shifts = Dictionary(scenario.shifts.map { ($0.code, $0) }) { first, _ in first }
    self.shifts = shifts
    self.definitions = definitions
    known = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
    horizon = Horizon(of: scenario)
    lines = LinesByPerson(scenario)
    team = Team(roster, in: scenario)
    let first = scenario.period.start - Self.weeksRead(scenario.shifts) * 7
    past = Self.timelines(
      scenario.history.filter { $0.date >= first }.compactMap { entry in
        shifts[entry.shift].map { Assignment(of: entry, domain: $0.domain) }
      }, shifts)
    planned = Self.timelines(roster.assignments, shifts)
  }

  /// Everyone of the scenario, the roster or the history, in order of identifier.
  var people: [PersonID] {
    Set(known.keys).union(past.keys).union(planned.filter { !$0.value.isEmpty }.keys).sorted()
  }

  /// Whether there is a day to judge.
  var hasPeriod: Bool { horizon.period.weeks > 0 }

  /// The roster as it stands, by person and time.
  var roster: Roster {
    Roster(planned.sorted { $0.key < $1.key }.flatMap { $0.value.duties.map(\.assignment) })
  }

  /// What the roster gives someone, in order of time.
  func planned(of person: PersonID) -> [TimedAssignment] {
    planned[person]?.duties ?? []
  }

  /// The shift of a code.
  func shift(_ code: ShiftCode) -> Shift? { shifts[code] }

  /// The shifts that cover, in order of code.
  var coveringShifts: [Shift] {
    shifts.values.filter { $0.countsFor == .cover }.sorted { $0.code < $1.code }
  }

  /// The record of one person; someone the scenario does not know counts as employed.
  func record(of id: PersonID) -> WorkRecord {
    WorkRecord(
      known[id] ?? Person(id: id), horizon: horizon, definitions: definitions,
      lines: lines.scenario(of: id), team: team,
      assignments: Self.merged(Self.once(past[id]?.duties ?? []), planned(of: id)))
  }

  /// Gives someone these shifts on a date and no others; who is touched by it.
  mutating func set(
    _ codes: [ShiftCode], for person: PersonID, on date: CivilDate
  ) -> Set<PersonID> {
    var own = planned(of: person).map(\.assignment)
    var touched: Set<PersonID> = [person]
    for former in own where former.date == date {
      touched.formUnion(team.remove(former))
    }
    own.removeAll { $0.date == date }
    for code in codes {
      guard let shift = shifts[code] else { continue }
      let assignment = Assignment(
        date: date, person: person, shift: code, domain: shift.domain, role: shift.role)
      own.append(assignment)
      touched.formUnion(team.add(assignment))
    }
    planned[person] = Timeline(own, shifts: shifts)
    return touched
  }

  private static func timelines(
    _ assignments: [Assignment], _ shifts: [ShiftCode: Shift]
  ) -> [PersonID: Timeline] {
    Dictionary(grouping: assignments, by: \.person).mapValues { Timeline($0, shifts: shifts) }
  }

  /// What stands twice in a history counts once; in order of time the two stand beside each other.
  private static func once(_ timeline: [TimedAssignment]) -> [TimedAssignment] {
    var kept: [TimedAssignment] = []
    kept.reserveCapacity(timeline.count)
    for duty in timeline where kept.last.map({ TimedAssignment.precedes($0, duty) }) ?? true {
      kept.append(duty)
    }
    return kept
  }

  /// History and roster as one timeline; what stands in both counts once.
  private static func merged(
    _ past: [TimedAssignment], _ planned: [TimedAssignment]
  ) -> [TimedAssignment] {
    guard let last = past.last, let first = planned.first,
      !TimedAssignment.precedes(last, first)
    else { return past + planned }
    let given = Set(planned.map { HistoryEntry(of: $0.assignment) })
    return (past.filter { !given.contains(HistoryEntry(of: $0.assignment)) } + planned)
      .sorted(by: TimedAssignment.precedes)
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
private struct LinesByPerson: Sendable {
  private let empty: Scenario
  private let contracts: [PersonID: [Contract]]
  private let statuses: [PersonID: [PersonStatus]]
  private let consents: [PersonID: [Consent]]
  private let overrides: [PersonID: [RuleOverride]]
  private let availability: [PersonID: [Availability]]
  private let leave: [PersonID: [Leave]]
  private let wishes: [PersonID: [Wish]]
  private let counters: [PersonID: [Counter]]

  init(_ scenario: Scenario) {
    var empty = Scenario(
      name: scenario.name, location: scenario.location, period: scenario.period)
    empty.published = scenario.published
    self.empty = empty
    contracts = Dictionary(grouping: scenario.contracts, by: \.person)
    statuses = Dictionary(grouping: scenario.statuses, by: \.person)
    consents = Dictionary(grouping: scenario.consents, by: \.person)
    overrides = Dictionary(grouping: scenario.overrides, by: \.person)
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
    own.overrides = overrides[person] ?? []
    own.availability = availability[person] ?? []
    own.leave = leave[person] ?? []
    own.wishes = wishes[person] ?? []
    own.counters = counters[person] ?? []
    return own
  }
}
