import RosterEncoding
public import RosterModel
public import RosterSolver

/// The fewest changes of a roster by which as little as possible stays open.
///
/// First open places and, with as few of them, assignments that come or go: one goal, in which a place weighs more
/// than all changes could. Then all else that a roster is planned by. The goal's bound is proven: `changes.atLeast` is
/// the smallest number of any roster with as few open places, under the rules rosters are planned by.
public struct LeastChange: Sendable {
  /// What was found.
  public struct Result: Sendable {
    /// The roster.
    public let roster: Roster
    /// Places left open, and the fewest possible.
    public let open: (found: Int, atLeast: Int)
    /// Assignments that come or go, and the fewest possible with as few open.
    public let changes: (found: Int, atLeast: Int)

    /// What was found.
    public init(
      roster: Roster, open: (found: Int, atLeast: Int), changes: (found: Int, atLeast: Int)
    ) {
      self.roster = roster
      self.open = open
      self.changes = changes
    }
  }

  let scenario: Scenario
  let cover: [CoverCell]

  /// For a scenario whose roster stands, with its need.
  public init(_ scenario: Scenario, cover: [CoverCell]) {
    self.scenario = scenario
    self.cover = cover
  }

  /// Hours a week that someone who is asked may come to, if they agree (VVT-CONTRACT): the average that ATW 5:7 has for
  /// sixteen weeks.
  static let hoursAsked = 48.0

  /// The fewest changes within a window; `nil` where no roster was found. Whoever's fixed days no plan would allow
  /// (the encoder is stricter than the law in places) takes no part. Who may be called is asked, and may agree to more than
  /// the contract's hours.
  public func solve(_ window: ChangeWindow, options: SolverOptions) -> Result? {
    var window = window
    for _ in 0..<8 {
      switch attempt(window, options) {
      case .found(let result): return result
      case .nothing: return nil
      case .impossible(let person):
        window.workers.remove(person)
        window.callable.remove(person)
      }
    }
    return nil
  }

  private enum Attempt {
    case found(Result)
    case nothing
    case impossible(PersonID)
  }

  private func attempt(_ window: ChangeWindow, _ options: SolverOptions) -> Attempt {
    let part = WindowScenario(scenario, cover: cover, window: window)
    guard !part.scenario.people.isEmpty else { return .nothing }
    let encoded = { (parts: Set<ObjectivePart>) in
      ScenarioEncoder(
        scenario: part.scenario, cover: part.cover, rules: part.scenario.ruleSet, parts: parts
      ).encode()
    }
    let first = encoded([.open, .change])
    let rest = Set(ObjectivePart.allCases).subtracting([.open, .change])
    let solved = RosterSolver(options).solve(
      inOrder: [first.problem, encoded(rest).problem], from: first.solution(part.scenario.roster))
    if let person = solved.impossiblePerson {
      return .impossible(part.scenario.people[person].id)
    }
    guard let roster = solved.roster else { return .nothing }
    let (cost, atLeast) = (solved.stages[0].cost, solved.stages[0].atLeast)
    let weight = part.scenario.weights.open
    let open = (found: cost / weight, atLeast: atLeast / weight)
    return .found(
      Result(
        roster: part.whole(first.roster(roster)), open: open,
        // With more open than proven needed, nothing is proven of the changes.
        changes: (cost % weight, open.found == open.atLeast ? atLeast % weight : 0)))
  }
}

/// A scenario with those alone who may change something; what the others fill is taken off the need.
struct WindowScenario {
  /// Those who may change something, with their roster.
  let scenario: Scenario
  /// The need in the window that is left.
  let cover: [CoverCell]
  private let others: [Assignment]
  private let outside: [Assignment]

  init(_ whole: Scenario, cover: [CoverCell], window: ChangeWindow) {
    let taking = window.workers.union(window.callable)
    var scenario = whole
    scenario.window = window
    scenario.people = whole.people.filter { taking.contains($0.id) }
    let ids = Set(scenario.people.map(\.id))
    scenario.period = Self.weeks(around: window.dates, in: whole.period)
    let own = whole.roster.assignments.filter { ids.contains($0.person) }
    let inside = own.filter { scenario.period.contains($0.date) }
    outside = own.filter { !scenario.period.contains($0.date) }
    scenario.roster = Roster(inside)
    scenario.history += outside.map {
      HistoryEntry(date: $0.date, person: $0.person, shift: $0.shift)
    }
    scenario.reference = ReferenceRoster(scenario.roster, countsFreeDays: true)
    scenario.burden = nil
    scenario.weights.change = 1
    scenario.weights.open = 10_000
    Self.leaveToTheWhole(&scenario)
    let others = whole.roster.assignments.filter { !ids.contains($0.person) }
    self.scenario = scenario
    self.others = others
    self.cover = cover.filter { window.dates.contains($0.date) }.map { cell in
      let levels = others.filter {
        $0.date == cell.date && $0.shift == cell.shift && $0.domain == cell.domain
          && !whole.has(.supernumerary, $0.person, on: $0.date)
      }.compactMap { whole.level(of: $0.person, in: $0.domain, on: $0.date) }
      var left = cell
      for index in left.rows.indices {
        let there = levels.count { $0 >= left.rows[index].minLevel }
        left.rows[index].heads = max(0, left.rows[index].heads - there)
      }
      // The lowest row stays, so that the shift can be worked.
      left.rows = left.rows.prefix(1) + left.rows.dropFirst().filter { $0.heads > 0 }
      return left
    }
  }

  /// Their roster with what stands outside the weeks and with that of the others.
  func whole(_ roster: Roster) -> Roster { Roster(roster.assignments + outside + others) }

  /// Whole weeks around some dates: what stands before and after them counts as history does.
  private static func weeks(
    around dates: ClosedRange<CivilDate>, in period: Period
  ) -> Period {
    let first = max(dates.lowerBound, period.start).monday
    let last = min(dates.upperBound, period.end).monday + 6
    return Period(start: first, weeks: max(1, (last - first + 1) / 7))
  }

  /// What is counted over the whole period is not asked of these weeks alone: contract hours and free Sundays and
  /// weekends. The judge looks at them with the whole roster.
  private static func leaveToTheWhole(_ scenario: inout Scenario) {
    scenario.consents += scenario.people.map {
      Consent(id: "", person: $0.id, rule: "VVT-CONTRACT", value: LeastChange.hoursAsked)
    }
    let from = scenario.period.end - 363
    scenario.counters.removeAll { $0.counter == "freeSundays" || $0.counter == "freeWeekends" }
    scenario.counters += scenario.people.flatMap { person in
      ["freeSundays", "freeWeekends"].map {
        Counter(person: person.id, counter: $0, from: from, value: 52)
      }
    }
  }
}
