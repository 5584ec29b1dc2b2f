import RosterProblem
import Testing

@testable import RosterSolver

@Suite("The shapes of regions")
struct RegionShapesTests {
  private static let problem = RosterProblem(
    days: 28, machines: [],
    people: (0..<10).map { _ in
      Member(machine: 0, initialState: 0, duties: [], cellCost: [], laneCost: [0], tallies: [])
    }, cover: [])

  @Test("Cheap regions get more people, dear ones fewer, within two and all")
  func people() {
    var shapes = RegionShapes(Self.problem, target: Work(steps: 100))
    let shape = shapes.choose()
    var random = RandomSource(seed: 1)
    shapes.learn(shape, people: 10, cost: Work(steps: 10_000), gain: 0)
    #expect(shapes.size(shape, &random).people == 4)
    shapes.learn(shape, people: 4, cost: Work(steps: 400), gain: 0)
    #expect(shapes.size(shape, &random).people == 2)
    shapes.learn(shape, people: 2, cost: Work(steps: 25), gain: 0)
    #expect(shapes.size(shape, &random).people == 4)
    shapes.learn(shape, people: 4, cost: Work(steps: 1), gain: 0)
    // Everyone would do: chance takes 4 to 10 of them.
    let taken = Set((0..<200).map { _ in shapes.size(shape, &random).people })
    #expect(taken == Set(4...10))
  }

  @Test("A length at which two people cost too much is not chosen again")
  func tooDear() {
    var shapes = RegionShapes(Self.problem, target: Work(steps: 100))
    let shape = shapes.choose()
    for _ in 0..<6 { shapes.learn(shape, people: 2, cost: Work(steps: 10_000), gain: 0) }
    for _ in 0..<20 {
      let next = shapes.choose()
      #expect(next != shape)
      shapes.learn(next, people: 5, cost: Work(steps: 10), gain: 0)
    }
  }

  @Test("The shape that gained most gets half of the work")
  func best() {
    var shapes = RegionShapes(Self.problem, target: Work(steps: 100))
    var chosen = [Int: Int]()
    for _ in 0..<400 {
      let shape = shapes.choose()
      chosen[shape, default: 0] += 1
      shapes.learn(shape, people: 5, cost: Work(steps: 100), gain: shape == 2 ? 10 : 1)
    }
    #expect(chosen[2, default: 0] > 180)
    #expect(chosen.values.allSatisfy { $0 > 30 })
  }
}
