public import RosterProblem

/// How much one person can do of something, alone in the world: the most that any lawful row of theirs is worth.
///
/// An upper bound where a limit is too dear to be counted along a row exactly; then column generation over the one
/// person's rows gives it, rounded down.
public struct PersonReach: Sendable {
  private let problem: RosterProblem
  private let person: Int
  /// Whether every limit is counted inside the row.
  private let isExact: Bool

  /// The reach of one person of a problem.
  public init(_ problem: RosterProblem, person: Int) {
    var alone = problem
    alone.people = [problem.people[person]]
    (alone.cover, alone.shortfalls, alone.presences, alone.shared) = ([], [], [], [])
    alone.constant = 0
    alone.machines = [problem.machines[problem.people[person].machine]]
    alone.people[0].machine = 0
    alone.machines[0].cost = alone.machines[0].cost.map { _ in 0 }
    alone.people[0].dropCosts()
    let inside = ColumnCounts(alone.people[0], Layout(alone).machines[0]).tallies
    isExact = alone.people[0].tallies.indices.allSatisfy { inside.contains($0) }
    self.problem = alone
    self.person = person
  }

  /// The most that a row is worth, by what each duty on each day is; 0 or more each. Duties may be closed besides.
  /// `nil` where there is no lawful row at all.
  public func most(
    closing duties: [(day: Int, duty: Int)] = [], _ worth: (_ day: Int, _ duty: Int) -> Int
  ) -> Int? { best(closing: duties, worth)?.worth }

  /// The same with a row that is worth as much, its duty by day; without one where the most is an upper bound.
  public func best(
    closing duties: [(day: Int, duty: Int)] = [], _ worth: (_ day: Int, _ duty: Int) -> Int
  ) -> (worth: Int, row: [Int16]?)? {
    var asked = problem
    for (day, duty) in duties { asked.people[0].close(duty, on: day) }
    let width = asked.people[0].duties.count + 1
    let values = (0..<asked.days).map { day in (0..<width).map { worth(day, $0) } }
    let tops = values.map { $0.max() ?? 0 }
    for day in 0..<asked.days {
      for duty in 0..<width
      where asked.people[0].cellCost[day * width + duty] < RosterProblem.forbidden {
        asked.people[0].cellCost[day * width + duty] = Int32(tops[day] - values[day][duty])
      }
    }
    return least(asked).map { (tops.reduce(0, +) - $0.cost, $0.row) }
  }

  private func least(_ asked: RosterProblem) -> (cost: Int, row: [Int16]?)? {
    let layout = Layout(asked)
    let master = Master(layout, objective: .total)
    let nothing = [Double](repeating: 0, count: master.bounds.count)
    guard
      let (value, column) = PersonPricer(layout, master: master)
        .price(person: 0, duals: nothing, rotation: 0)
    else { return nil }
    if isExact || layout.isLawful(column) {
      return (Int((value - 1e-6).rounded(.up)), column.duties)
    }
    var options = SolverOptions()
    options.threads = 1
    options.timeLimit = Self.seconds
    let solved = RosterSolver(options).bound(asked)
    return solved.impossiblePerson == nil ? (solved.lowerBound, nil) : nil
  }

  /// Far more than it takes.
  private static let seconds = 5.0
}

extension Member {
  /// Keeps what is forbidden and drops what costs.
  fileprivate mutating func dropCosts() {
    let free = { (points: Int32) in points < RosterProblem.forbidden ? 0 : points }
    cellCost = cellCost.map(free)
    laneCost = laneCost.map(free)
    tallies = tallies.compactMap { tally in
      guard tally.least != nil || tally.most != nil else { return nil }
      return Tally(
        amounts: tally.amounts, onDays: tally.onDays, least: tally.least, most: tally.most)
    }
  }
}
