import RosterProblem
import Testing
import TestSupport

@testable import RosterSolver

@Suite("What counting proves of open heads")
struct ShortfallTests {
  private static var quick: SolverOptions {
    var options = SolverOptions()
    (options.timeLimit, options.workLimit, options.threads) = (nil, 400, 1)
    return options
  }

  @Test("No roster leaves fewer open than is counted, and bounds that know of it hold")
  func valid() {
    var counted = 0
    for seed in 1...120 {
      var random = SplitMix(seed: seed)
      let plain = RosterProblem.tiny(&random)
      let problem = plain.countingShortfalls()
      guard let least = plain.leastByTrying() else { continue }
      for known in problem.shortfalls {
        counted += 1
        #expect(plain.fewestOpen(of: known.groups) >= known.heads, "seed \(seed)")
      }
      guard !problem.shortfalls.isEmpty else { continue }
      let solved = RosterSolver(Self.quick).bound(problem)
      #expect(solved.lowerBound <= least.cost, "seed \(seed)")
      #expect(solved.openAtLeast <= least.open, "seed \(seed)")
      #expect(solved.openAtLeast >= problem.shortfalls.map(\.heads).max() ?? 0, "seed \(seed)")
    }
    #expect(counted > 40)
  }

  @Test("Whole people can do less than a mixture of their rows: what is counted raises the bound")
  func sharper() {
    // Seven heads on five days. Two people may work four days each, and of two units a day no more than three: one
    // whole day each, so five heads stay open. A limit on some days only is a row of the master, where a mixture of
    // rows works a day and a half each: the relaxation leaves four open.
    let machine = RuleMachine(
      states: 1, classes: 2, variantOfDay: [0, 0, 0, 0, 0], next: [0, 0], cost: [0, 0],
      step: [0, 0])
    let member = Member(
      machine: 0, initialState: 0, duties: [Duty(dutyClass: 1, serves: [.init(slot: 0, rank: 1)])],
      cellCost: [Int32](repeating: 0, count: 10), laneCost: [0, 0, 0, 0, 0, 0],
      tallies: [
        Tally(amounts: [0, 1], most: 4), Tally(amounts: [0, 2], onDays: [0, 1, 2, 3, 4], most: 3),
      ])
    let problem = RosterProblem(
      days: 5, machines: [machine], people: [member, member],
      cover: [2, 2, 1, 1, 1].enumerated().map { day, heads in
        CoverGroup(
          day: day, slot: 0, rows: [.init(rank: 1, heads: heads)], openCost: 100, overCost: 5)
      })
    let known = problem.countingShortfalls()
    #expect(known.shortfalls == [Shortfall(groups: [0, 1, 2, 3, 4], rank: 1, heads: 5)])
    let plain = RosterSolver(Self.quick).bound(problem)
    let sharp = RosterSolver(Self.quick).bound(known)
    #expect(plain.lowerBound == 400)
    #expect(sharp.lowerBound == 500)
    #expect(sharp.openAtLeast == 5)
  }
}

extension RosterProblem {
  /// The fewest heads that any roster leaves open in some groups, by trying each.
  fileprivate func fewestOpen(of groups: [Int]) -> Int {
    var narrowed = self
    for index in narrowed.people.indices {
      narrowed.people[index].cellCost = narrowed.people[index].cellCost.map {
        $0 < Self.forbidden ? 0 : $0
      }
    }
    narrowed.cover = groups.map { cover[$0] }
    return narrowed.leastByTrying()?.open ?? 0
  }
}
