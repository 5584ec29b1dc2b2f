import RosterEncoding
public import RosterModel
public import RosterSolver

/// The fewest changes of a roster by which as little as possible stays open.
///
/// Goals in order: open places, then assignments that come or go, then hired shifts, then all else. Each is proven
/// as far as its turn goes: `changesAtLeast` is the smallest number of changed assignments of any roster with as few
/// open places, under the rules rosters are planned by.
public struct LeastChange: Sendable {
  /// What was found.
  public struct Result: Sendable {
    /// The roster.
    public let roster: Roster
    /// Places left open, and the fewest possible.
    public let open: (found: Int, atLeast: Int)
    /// Assignments that come or go, and the fewest possible with as few open.
    public let changes: (found: Int, atLeast: Int)
  }

  let scenario: Scenario
  let cover: [CoverCell]

  /// For a scenario whose roster stands, with its need.
  public init(_ scenario: Scenario, cover: [CoverCell]) {
    self.scenario = scenario
    self.cover = cover
  }

  /// The fewest changes within a window; `nil` where no roster was found. Whoever's fixed days no plan would allow
  /// (the encoder is stricter than the law in places) takes no part.
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
    let first = encoded([.open])
    let rest = Set(ObjectivePart.allCases).subtracting([.open, .change, .hired])
    let goals = [first] + [[.change], [.hired], rest].map(encoded)
    let solved = RosterSolver(options)
      .solve(inOrder: goals.map(\.problem), from: first.solution(part.scenario.roster))
    if let person = solved.impossiblePerson {
      return .impossible(part.scenario.people[person].id)
    }
    guard let roster = solved.roster else { return .nothing }
    let (open, change) = (max(1, scenario.weights.open), max(1, part.scenario.weights.change))
    return .found(
      Result(
        roster: part.whole(first.roster(roster)),
        open: (solved.stages[0].cost / open, Self.up(solved.stages[0].atLeast, open)),
        changes: (solved.stages[1].cost / change, Self.up(solved.stages[1].atLeast, change))))
  }

  private static func up(_ points: Int, _ unit: Int) -> Int { (points + unit - 1) / unit }
}

/// A scenario with those alone who may change something; what the others fill is taken off the need.
struct WindowScenario {
  /// Those who may change something, with their roster.
  let scenario: Scenario
  /// The need in the window that is left.
  let cover: [CoverCell]
  private let others: [Assignment]

  init(_ whole: Scenario, cover: [CoverCell], window: ChangeWindow) {
    let taking = window.workers.union(window.callable)
    var scenario = whole
    scenario.window = window
    scenario.people = whole.people.filter { taking.contains($0.id) }
    let ids = Set(scenario.people.map(\.id))
    scenario.roster = Roster(whole.roster.assignments.filter { ids.contains($0.person) })
    scenario.reference = ReferenceRoster(scenario.roster, countsFreeDays: true)
    scenario.burden = nil
    scenario.weights.change = max(1, whole.weights.change)
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
      return left
    }
  }

  /// Their roster with that of the others.
  func whole(_ roster: Roster) -> Roster { Roster(roster.assignments + others) }
}
