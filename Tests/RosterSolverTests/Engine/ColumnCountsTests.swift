import RosterPricing
import RosterProblem
import Testing

@testable import RosterSolver

@Suite("What is counted inside columns")
struct ColumnCountsTests {
  /// 14 days of early and night, at most 3 nights, 8 to 10 duties, at most one weekend of two.
  private static let member: Member = {
    var member = Member(
      machine: 0, initialState: 0,
      duties: [
        Duty(dutyClass: 1, serves: [.init(slot: 0, rank: 0)]),
        Duty(dutyClass: 2, serves: [.init(slot: 1, rank: 0)]),
      ],
      cellCost: [Int32](repeating: 0, count: 14 * 3), laneCost: [0, 0, RosterProblem.forbidden],
      tallies: [
        Tally(amounts: [0, 480, 480], least: 8 * 480, most: 10 * 480),
        Tally(amounts: [0, 0, 1], most: 3),
        Tally(amounts: [0, 1, 0], over: [.init(threshold: 2, points: 1)]),
      ])
    member.cellCost[0 * 3 + 1] = RosterProblem.forbidden
    member.cellCost[0 * 3 + 2] = RosterProblem.forbidden
    return member
  }()

  /// Anything may follow anything; a step on each Saturday worked.
  private static let machine = RuleMachine(
    states: 1, classes: 3, variantOfDay: (0..<14).map { $0 % 7 == 5 ? 1 : 0 },
    next: [0, 0, 0, 0, 0, 0], cost: [0, 0, 0, 0, 0, 0], step: [0, 0, 0, 0, 1, 1])

  private static let layout = Layout(
    RosterProblem(
      days: 14, machines: [machine], people: [member],
      cover: (0..<14).flatMap { day in
        (0..<2).map {
          CoverGroup(
            day: day, slot: $0, rows: [.init(rank: 0, heads: 1)], openCost: 9 + $0, overCost: 1)
        }
      }))

  @Test("Hours and a limit on nights are counted inside; a mere wish on early shifts has a row")
  func which() {
    let counts = Self.layout.counts[0]
    #expect(counts.tallies == [0, 1])
    #expect(counts.lanes == 11)
    // 4 numbers of nights x 2 of weekends.
    #expect(counts.blocks?.count == 8)
    #expect(
      Master(Self.layout, objective: .total).tallyRows[0].map { $0 >= 0 } == [false, false, true])
  }

  @Test("Only the hours that an allowed end can still be come to from matter on a day")
  func bands() {
    let bands = Self.layout.counts[0].bands
    // Day 0 is off; one shift a day after it, at most 10, and 8 at least by the end.
    #expect(bands[0] == 0...0)
    #expect(bands[1] == 0...0)
    #expect(bands[6] == 0...5)
    #expect(bands[10] == 4...9)
    #expect(bands[13] == 7...10)
  }

  @Test("Nights pay best, and the cheapest column has three: no more than allowed, no fewer")
  func price() throws {
    let master = Master(Self.layout, objective: .total)
    var duals = [Double](repeating: 0, count: master.bounds.count)
    for row in master.firstCoverRow..<master.firstTallyRow {
      duals[row] = (row - master.firstCoverRow) % 2 == 0 ? 5 : 6
    }
    let found = try #require(
      PersonPricer(Self.layout, master: master).price(person: 0, duals: duals, rotation: 0))
    let nights = found.column.duties.count { $0 == 2 }
    let earlies = found.column.duties.count { $0 == 1 }
    #expect(nights == 3)
    #expect(nights + earlies == 10)
  }
}
