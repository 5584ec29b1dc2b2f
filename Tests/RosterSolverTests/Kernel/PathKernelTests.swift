import RosterPricing
import RosterProblem
import Testing
import TestSupport

@Suite("The pricing kernel")
struct PathKernelTests {
  @Test("The least cost of 200 random machines is that of trying every path")
  func leastCost() {
    let kernel = PathKernel()
    var withPath = 0
    for seed in 1...200 {
      var random = SplitMix(seed: seed)
      let drawn = KernelCase(&random)
      let value = Self.solve(drawn, FlatMachine(drawn.machine, scale: 1), kernel)
      let least = drawn.leastByTrying()
      withPath += least == nil ? 0 : 1
      guard let least else {
        #expect(value >= PathKernel.infinite, "seed \(seed): no path exists")
        continue
      }
      #expect(value == least, "seed \(seed)")
    }
    // Both kinds occur: a property over impossible cases alone would say nothing.
    #expect(withPath > 60 && withPath < 200, "\(withPath) of 200 have a path")
  }

  @Test("The walked path costs exactly the least value, whichever of equal paths is taken")
  func walkedPath() {
    let kernel = PathKernel()
    for seed in 1001...1200 {
      var random = SplitMix(seed: seed)
      let drawn = KernelCase(&random)
      let machine = FlatMachine(drawn.machine, scale: 1)
      let value = Self.solve(drawn, machine, kernel)
      guard value < PathKernel.infinite else { continue }
      for rotation in 0..<3 {
        var path = [Int](repeating: 0, count: drawn.query.endDay - drawn.query.firstDay)
        kernel.walk(
          machine, prices: drawn.prices, units: drawn.units, rotation: rotation, into: &path)
        #expect(drawn.cost(of: path) == value, "seed \(seed), rotation \(rotation)")
      }
    }
  }

  @Test(
    "With a count beside the lanes and only the lanes that matter, the least cost stays that of trying"
  )
  func countsBeside() {
    let kernel = PathKernel()
    var withPath = 0
    for seed in 2001...2200 {
      var random = SplitMix(seed: seed)
      let drawn = KernelCase(&random, isBeside: seed % 4 > 0).withBands()
      let machine = FlatMachine(drawn.machine, scale: 1)
      let value = Self.solve(drawn, machine, kernel)
      guard let least = drawn.leastByTrying() else {
        #expect(value >= PathKernel.infinite, "seed \(seed): no path exists")
        continue
      }
      withPath += 1
      #expect(value == least, "seed \(seed)")
      guard value == least else { continue }
      var path = [Int](repeating: 0, count: drawn.query.endDay - drawn.query.firstDay)
      kernel.walk(machine, prices: drawn.prices, units: drawn.units, rotation: seed, into: &path)
      #expect(drawn.cost(of: path) == value, "seed \(seed)")
    }
    #expect(withPath > 60 && withPath < 200, "\(withPath) of 200 have a path")
  }

  @Test("A scale of 0 leaves only what the machine allows")
  func withoutCosts() {
    // One state, one class: each of 3 days costs 7 in the machine and 1 in the prices.
    let machine = RuleMachine(
      states: 1, classes: 1, variantOfDay: [0, 0, 0], next: [0], cost: [7], step: [0])
    let query = PathKernel.Query(firstDay: 0, endDay: 3, startState: 0)
    let prices = [Int32](repeating: 1, count: 3)
    let solve = { (scale: Int32) in
      PathKernel().solve(
        FlatMachine(machine, scale: scale), query, prices: prices, units: [0, 0, 0],
        laneCosts: [0], stateCost: { _ in 0 })
    }
    // 3 x 1, and 3 x (1 + 7).
    #expect(solve(0) == 3)
    #expect(solve(1) == 24)
  }

  private static func solve(
    _ drawn: KernelCase, _ machine: FlatMachine, _ kernel: PathKernel
  ) -> Int32 {
    kernel.solve(
      machine, drawn.query, prices: drawn.prices, units: drawn.units, laneCosts: drawn.laneCosts,
      stateCost: { drawn.stateCosts[$0] })
  }
}
