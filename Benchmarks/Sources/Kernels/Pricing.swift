import RosterPricing
import RosterProblem

extension Kernel {
  /// The cheapest row of the first person over some weeks at drawn prices, and the row itself: the
  /// kernel with the person's machine and weekends, its days repeated where the scenario is shorter.
  static func pricing(_ material: Material, weeks: Int) -> Kernel {
    Kernel("price-\(weeks)-weeks") { measure in
      let member = material.problem.people[0]
      let machine = material.problem.machines[member.machine].repeated(days: weeks * 7)
      let flat = FlatMachine(machine, scale: 16)
      var drawn = Drawn(seed: 1)
      let prices = (0..<(weeks * 7 * machine.classes)).map { _ in Int32(drawn.below(2000) - 1000) }
      let units = [Int32](repeating: 0, count: prices.count)
      let lanes = [Int32](repeating: 0, count: weeks * 2 + 1)
      let query = PathKernel.Query(
        firstDay: 0, endDay: weeks * 7, startState: member.initialState, lanes: lanes.count,
        laneStep: 1)
      let kernel = PathKernel()
      var path = [Int](repeating: 0, count: weeks * 7)
      let solve = {
        let value = kernel.solve(
          flat, query, prices: prices, units: units, laneCosts: lanes, stateCost: { _ in 0 })
        kernel.walk(flat, prices: prices, units: units, rotation: 0, into: &path)
        return Int(value) + path[0]
      }
      // Once before, so that its memory is there, as in a run.
      _ = solve()
      measure(solve)
    }
  }
}

extension RuleMachine {
  /// The same rules over so many days, the weeks of the machine again and again.
  fileprivate func repeated(days: Int) -> RuleMachine {
    var machine = self
    let whole = variantOfDay.count / 7 * 7
    machine.variantOfDay = (0..<days).map { variantOfDay[$0 % whole] }
    return machine
  }
}
