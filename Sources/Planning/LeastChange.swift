import RosterEncoding
public import RosterModel
import RosterProblem
import RosterSolver

/// The fewest changes of a roster by which as little as possible stays open.
///
/// First open places and, with as few of them, assignments that come or go: one goal, in which a place weighs more
/// than all changes could. Then all else that a roster is planned by. The goal's bound is proven: `changes.atLeast` is
/// the smallest number of any roster with as few open places, under the rules rosters are planned by.
public struct LeastChange: Sendable {
  /// What was found.
  public struct Result: Sendable {
    /// The window it was found in.
    fileprivate let window: ChangeWindow
    /// The roster.
    public let roster: Roster
    /// Places left open, and the fewest possible.
    public let open: (found: Int, atLeast: Int)
    /// Assignments that come or go, and the fewest possible with as few open.
    public let changes: (found: Int, atLeast: Int)
    /// What a search in a wider window can begin from.
    fileprivate let kept: KeptSolution?
  }

  /// Those who may change something, with what the rules say is lawful.
  private let part: WindowScenario
  /// The first goal, under the rules that bind: those that only cost points are no part of its proof.
  private let goal: EncodedScenario
  private let standing: DutyRoster

  /// For a scenario whose roster stands, with its need: all that may change within a window, and within the narrower
  /// ones that are asked of it. `nil` where nobody may change anything.
  ///
  /// Whoever's days stand as no plan would have them (the encoder is stricter than the law in places) keeps the days
  /// they work; who cannot be planned even then takes no part. Whoever may be called is asked, and may agree to more
  /// than the contract's hours.
  public init?(_ scenario: Scenario, cover: [CoverCell], window: ChangeWindow) {
    var window = window
    while true {
      let part = WindowScenario(scenario, cover: cover, window: window)
      guard !part.scenario.people.isEmpty else { return nil }
      let goal = part.encoded(
        [.open, .change], rules: part.scenario.ruleSet.without([.soft, .pay]))
      let standing = goal.solution(part.scenario.roster)
      let odd = goal.cannotStand(standing)
      if odd.isEmpty {
        self.part = part
        self.goal = goal
        self.standing = standing
        return
      }
      window.callable.subtract(odd.subtracting(window.workers))
      window.workers.subtract(odd)
    }
  }

  /// The fewest changes within a window, in so many seconds. `found` is what was found in a narrower one.
  public func solve(
    _ window: ChangeWindow, seconds: Double, after found: Result? = nil
  ) -> Result {
    let solved = PriceAndBranch(seconds: seconds).solve(
      goal.problem(within: window, standing: standing), from: found?.kept?.roster ?? standing,
      keeping: found?.kept)
    let roster = solved.rosters.first ?? standing
    let (open, changes) = count(roster)
    let weight = part.weights.open
    let openAtLeast = min(open, solved.lowerBound / weight)
    return Result(
      window: window, roster: part.whole(goal.roster(roster)), open: (open, openAtLeast),
      // With more open than proven needed, nothing is proven of the changes.
      changes: (changes, open == openAtLeast ? solved.lowerBound % weight : 0), kept: solved.kept)
  }

  /// For each that was found one with as few open and as few changes that is better in all else, as far as that is found
  /// in so many seconds.
  public func preferred(_ found: [Result], seconds: Double) -> [Result] {
    let started = ContinuousClock.now
    let whole = part.encoded(Set(ObjectivePart.allCases), rules: part.scenario.ruleSet)
    // Two at a time.
    let turns = Double((found.count + 1) / 2)
    let left =
      (seconds - Double((ContinuousClock.now - started) / .milliseconds(1)) / 1000) / max(1, turns)
    guard left > 0 else { return found }
    return found.mapTogether { preferred($0, whole, seconds: left) }
  }

  private func preferred(_ found: Result, _ whole: EncodedScenario, seconds: Double) -> Result {
    guard let roster = found.kept?.roster else { return found }
    var search = PriceAndBranch(seconds: seconds)
    search.rounds = Self.roundsPreferring
    search.dives = 0
    let solved = search.solve(
      whole.problem(within: found.window, standing: whole.solution(part.scenario.roster)),
      from: whole.solution(goal.roster(roster)))
    guard let better = solved.rosters.first.map(whole.roster),
      count(goal.solution(better)) == count(roster)
    else { return found }
    return Result(
      window: found.window, roster: part.whole(better), open: found.open, changes: found.changes,
      kept: found.kept)
  }

  /// Places left open, and assignments that come or go.
  private func count(_ roster: DutyRoster) -> (open: Int, changes: Int) {
    let problem = goal.problem
    return (
      problem.cover.reduce(0) { $0 + problem.open($1, in: roster) },
      problem.people.indices.reduce(0) { $0 + (problem.cost(of: roster, person: $1) ?? 0) }
    )
  }

  /// Rounds of column generation for what is preferred among the fewest changes.
  private static let roundsPreferring = 30
}

/// A scenario with those alone who may change something; what the others fill is taken off the need.
private struct WindowScenario {
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
    scenario.weights.change = Self.change
    scenario.weights.open = Self.change * 100
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

  /// Hours a week that someone who is asked may come to, if they agree (VVT-CONTRACT): the average that ATW 5:7 has
  /// for sixteen weeks.
  private static let hoursAsked = 48.0
  /// Points of a change where all else counts too: more than all else gains by one.
  private static let change = 1000

  /// Of the goal alone: a change a point, a place more than all changes there could be.
  var weights: (change: Int, open: Int) {
    let duties = scenario.roster.assignments.count
    // A day takes two shifts at most.
    return (1, duties + 2 * scenario.people.count * scenario.period.dayCount + 1)
  }

  /// As a problem in which some parts of the objective count.
  func encoded(_ parts: Set<ObjectivePart>, rules: RuleSet) -> EncodedScenario {
    var scenario = scenario
    if parts == [.open, .change] {
      (scenario.weights.change, scenario.weights.open) = weights
    }
    return ScenarioEncoder(scenario: scenario, cover: cover, rules: rules, parts: parts).encode()
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
      Consent(id: "", person: $0.id, rule: "VVT-CONTRACT", value: Self.hoursAsked)
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
