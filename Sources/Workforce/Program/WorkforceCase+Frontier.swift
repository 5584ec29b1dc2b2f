extension WorkforceCase {
  /// Budgets from what the contracts cost to what it takes to be short of as little as can be, evenly spaced, each with
  /// the fewest hours short it buys. Between two points the frontier lies on or below the line between them.
  ///
  /// - Parameter count: how many points, two at least.
  public func frontier(points count: Int = 9) throws(WorkforceError) -> [FrontierPoint] {
    let best = try plan()
    let least = WorkforceProgram(self).fixedEuro
    var points: [FrontierPoint] = []
    for index in 0..<max(count - 1, 1) {
      let budget = least + (best.cost - least) * Double(index) / Double(max(count - 1, 1))
      let plan = try plan(.gap(budget: budget))
      points.append(FrontierPoint(cost: budget, hoursShort: plan.hoursShort))
    }
    return points + [FrontierPoint(cost: best.cost, hoursShort: best.hoursShort)]
  }
}
