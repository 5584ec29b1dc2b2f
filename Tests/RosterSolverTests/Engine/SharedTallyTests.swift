import RosterProblem
import RosterSolver
import Testing

@Suite("Counts over several people")
struct SharedTallyTests {
  /// Two own people and one hired, five days, an early shift a day; an open shift costs 10. Hired work
  /// above two days costs `points` a day.
  private static func problem(points: Int) -> RosterProblem {
    let machine = RuleMachine(
      states: 1, classes: 2, variantOfDay: [0, 0, 0, 0, 0], next: [0, 0], cost: [0, 0],
      step: [0, 0])
    var own = Member(
      machine: 0, initialState: 0,
      duties: [Duty(dutyClass: 1, serves: [.init(slot: 0, rank: 0)])],
      cellCost: [Int32](repeating: 0, count: 10), laneCost: [0], tallies: [])
    let hired = own
    // One day each.
    own.tallies = [Tally(amounts: [0, 1], most: 1)]
    return RosterProblem(
      days: 5, machines: [machine], people: [own, own, hired],
      cover: (0..<5).map {
        CoverGroup(day: $0, slot: 0, rows: [.init(rank: 0, heads: 1)], openCost: 10, overCost: 1)
      },
      shared: [
        SharedTally(
          entries: [.init(person: 2, amounts: [0, 8])],
          over: [.init(threshold: 16, points: points, units: 8)])
      ])
  }

  private static func solve(_ problem: RosterProblem) -> SolverResult {
    var options = SolverOptions()
    options.timeLimit = nil
    options.workLimit = 200
    options.threads = 1
    return RosterSolver(options).solve(problem)
  }

  @Test("A cap dearer than an open shift is kept, a cheaper one is passed, and both are proven")
  func cap() throws {
    let kept = Self.solve(Self.problem(points: 30))
    #expect(kept.cost == 10)
    #expect(kept.lowerBound == 10)
    let hired = (0..<5).count { kept.rosters[0][2, $0] > 0 }
    #expect(hired == 2)
    let passed = Self.solve(Self.problem(points: 4))
    #expect(passed.cost == 4)
    #expect(passed.lowerBound == 4)
  }

  /// Two people who both would rather be off, one of whom has lost two days already; five days, a shift
  /// a day. Only what the one who lost most has lost costs, 5 a day; the other does not mind the last day.
  @Test("The least served is spared: lost days go where they add nothing to the most lost")
  func leastServed() throws {
    var problem = Self.problem(points: 0)
    problem.people = [problem.people[2], problem.people[2]]
    problem.shared = [
      SharedTally(
        .greatest,
        entries: [
          .init(person: 0, amounts: [0, 1], base: 2),
          .init(person: 1, amounts: (0..<5).flatMap { [0, $0 < 4 ? 1 : 0] }),
        ], over: [.init(threshold: 0, points: 5)])
    ]
    let solved = Self.solve(problem)
    // Days 0 to 3 cost one each: 2 + a and b with a + b = 4 is at best 3, the last day is free for b alone.
    #expect(solved.cost == 15)
    #expect(solved.lowerBound == 15)
    #expect((0..<5).count { solved.rosters[0][0, $0] > 0 } == 1)
    #expect(solved.rosters[0][1, 4] == 1)
  }

  @Test("The cost of an amount: each slope rounded up by itself")
  func cost() {
    let tally = SharedTally(
      entries: [], under: .init(threshold: 100, points: 3, units: 60),
      over: [.init(threshold: 120, points: 1), .init(threshold: 150, points: 10, units: 60)])
    // 40 short: ceil(40 * 3 / 60); 40 above 120 and 10 above 150: 40 + ceil(10 * 10 / 60).
    #expect(tally.cost(of: 60) == 2)
    #expect(tally.cost(of: 110) == 0)
    #expect(tally.cost(of: 160) == 42)
  }
}
