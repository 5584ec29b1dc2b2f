import RosterProblem
import RosterSolver
import Testing
import TestSupport

@Suite("Goals in order")
struct OrderedGoalsTests {
  private static func solver(work: Int) -> RosterSolver {
    var options = SolverOptions()
    options.timeLimit = nil
    options.workLimit = work
    options.threads = 1
    return RosterSolver(options)
  }

  /// A tiny problem and a second goal: the same rosters, other costs.
  private static func goals(seed: Int) -> [RosterProblem] {
    var random = SplitMix(seed: seed)
    let first = RosterProblem.tiny(&random)
    var second = first.weighted(0)
    second.presences = []
    second.shared = []
    for person in second.people.indices {
      second.people[person].cellCost = second.people[person].cellCost.map {
        $0 < RosterProblem.forbidden ? Int32(3 * random.int(0...5)) : $0
      }
      second.people[person].tallies.append(
        Tally(
          amounts: second.people[person].tallies[0].amounts,
          under: .init(threshold: 900, points: 3 * 60, units: 60)))
    }
    for group in second.cover.indices { second.cover[group].overCost = 3 * random.int(0...4) }
    return [first, second]
  }

  @Test("Weighing and adding costs is weighing and adding what rosters cost", arguments: 1...12)
  func sums(seed: Int) throws {
    let goals = Self.goals(seed: seed)
    #expect(goals[0].allowsTheSame(as: goals[1]))
    let unit = goals[1].costUnit
    #expect(unit % 3 == 0)
    let sum = goals[1].weighted(7, per: unit).adding(goals[0])
    let turned = goals[0].adding(goals[1].weighted(7, per: unit))
    var random = SplitMix(seed: seed)
    for _ in 0..<50 {
      var roster = DutyRoster(people: sum.people.count, days: sum.days)
      for person in sum.people.indices {
        let rows = goals[0].rows(of: person)
        guard !rows.isEmpty else { return }
        let row = random.pick(rows)
        for day in 0..<sum.days { roster[person, day] = Int(row[day]) }
      }
      let costs = try goals.map { try #require($0.cost(of: roster)) }
      #expect(sum.cost(of: roster) == costs[0] + costs[1] / unit * 7, "seed \(seed)")
      #expect(turned.cost(of: roster) == sum.cost(of: roster), "seed \(seed)")
    }
  }

  @Test("A forbidden cell less makes other rosters possible: no goal of the same problem")
  func otherRosters() {
    let goals = Self.goals(seed: 1)
    var other = goals[1]
    let isForbidden = other.people[0].cellCost[1] >= RosterProblem.forbidden
    other.people[0].cellCost[1] = isForbidden ? 0 : RosterProblem.forbidden
    #expect(!goals[0].allowsTheSame(as: other))
  }

  /// Costs of all rosters, goal by goal, in order.
  private static func least(_ goals: [RosterProblem]) -> [Int]? {
    let rows = goals[0].people.indices.map { goals[0].rows(of: $0) }
    guard rows.allSatisfy({ !$0.isEmpty }) else { return nil }
    var roster = DutyRoster(people: rows.count, days: goals[0].days)
    var least: [Int]?
    func place(_ person: Int) {
      guard person < rows.count else {
        let costs = goals.map { $0.cost(of: roster) ?? .max }
        if least.map({ costs.lexicographicallyPrecedes($0) }) ?? true { least = costs }
        return
      }
      for row in rows[person] {
        for day in 0..<goals[0].days { roster[person, day] = Int(row[day]) }
        place(person + 1)
      }
    }
    place(0)
    return least
  }

  @Test("The first goal comes first, the second is bounded under it, and proof means the best")
  func order() {
    var (solved, reached) = (0, 0)
    for seed in 1...16 {
      let goals = Self.goals(seed: seed)
      guard let least = Self.least(goals) else { continue }
      let result = Self.solver(work: 2000).solve(inOrder: goals)
      guard let roster = result.roster else {
        Issue.record("seed \(seed): a roster exists, none was found")
        continue
      }
      solved += 1
      let costs = result.stages.map(\.cost)
      let bounds = result.stages.map(\.atLeast)
      #expect(goals.map { $0.cost(of: roster) } == costs, "seed \(seed)")
      #expect(!costs.lexicographicallyPrecedes(least), "seed \(seed)")
      for (bound, best) in zip(bounds, least) { #expect(bound <= best, "seed \(seed)") }
      if costs == bounds { #expect(costs == least, "seed \(seed)") }
      reached += costs == least ? 1 : 0
    }
    #expect(solved > 8, "\(solved) of 16 have a roster")
    #expect(reached * 4 >= solved * 3, "\(reached) of \(solved) to the best")
  }
}
