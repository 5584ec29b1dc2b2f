import RosterProblem
import Testing
import TestSupport

@testable import PublicInstances

@Suite("The problem made of an inrc2 instance")
struct INRC2EncoderTests {
  @Test(
    "A roster is allowed and costs what the judge says, heads below the least aside",
    arguments: 1...80)
  func sameCost(seed: Int) {
    var random = SplitMix(seed: seed)
    let instance = INRC2Instance.random(&random)
    let encoding = INRC2Encoder(instance).encode()
    let judge = INRC2Evaluator(instance)
    var compared = 0
    for _ in 0..<150 {
      let roster = INRC2Roster.random(for: instance, &random)
      let judged = judge.evaluate(roster)
      var short = 0
      var isForbidden = false
      for violation in judged.violations {
        if case .leastCover(_, _, _, let heads) = violation {
          short += heads
        } else {
          isForbidden = true
        }
      }
      let cost = encoding.duties(of: roster).flatMap { encoding.problem.cost(of: $0) }
        .map { $0 * encoding.pointsPerUnit }
      let expected = judged.objective + 1000 * short
      #expect(cost == (isForbidden ? nil : expected), "seed \(seed), \(roster.rows)")
      compared += cost == nil ? 0 : 1
    }
    #expect(compared > 0, "seed \(seed)")
  }

  @Test("A roster goes there and back", arguments: 1...10)
  func thereAndBack(seed: Int) {
    var random = SplitMix(seed: seed)
    let instance = INRC2Instance.random(&random)
    let encoding = INRC2Encoder(instance).encode()
    for _ in 0..<50 {
      let roster = INRC2Roster.random(for: instance, &random)
      guard let duties = encoding.duties(of: roster) else { continue }
      #expect(encoding.roster(of: duties) == roster, "seed \(seed)")
    }
  }

  @Test("A limit no run can pass is not counted; from a history that can pass it, it is")
  func longLimits() {
    var instance = SmallINRC2.one { $0.shifts[0].run = 2...7 }
    let loose = INRC2Encoder(instance).encode()
    instance.nurses[0].history = .init(lastShift: 0, sameShift: 2, daysWorked: 2)
    let tight = INRC2Encoder(instance).encode()
    // Fresh, off, E once, E more, L; tight E from one to seven times.
    #expect(loose.problem.machines[0].states == 5)
    #expect(tight.problem.machines[0].states == 9)
    let all = INRC2Roster.drawn("EEEEEEE", for: instance)
    #expect(loose.duties(of: all).flatMap { loose.problem.cost(of: $0) } == 0)
    #expect(tight.duties(of: all).flatMap { tight.problem.cost(of: $0) } == 6)
  }

  @Test("Nurses with the same rules share a machine, whatever their history's length")
  func shared() throws {
    var instance = try SmallINRC2.parse()
    instance.nurses += instance.nurses
    instance.nurses[2].history = .init(
      weekends: 1, lastShift: 0, sameShift: 1, daysWorked: 1)
    let problem = INRC2Encoder(instance).encode().problem
    #expect(problem.machines.count == 2)
    #expect(problem.people.map(\.machine) == [0, 1, 0, 1])
    #expect(problem.people[0].initialState != problem.people[2].initialState)
    #expect(problem.people.map(\.duties.count) == [4, 2, 4, 2])
  }
}
