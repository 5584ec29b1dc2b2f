import LinearProgramming
import RosterModel

extension WorkforceCase {
  /// The optimum.
  ///
  /// - Parameters:
  ///   - goal: what is sought.
  ///   - check: a month whose prices are confirmed by solving again with one hour more.
  /// - Complexity: a linear program of about 60 columns and 35 rows a month and domain.
  public func plan(
    _ goal: WorkforceGoal = .cost, confirming check: PriceCheck = .none
  ) throws(WorkforceError) -> WorkforcePlan {
    let program = try WorkforceProgram(self).limited(by: goal)
    return try LinearProgram.withProgram { solver throws(WorkforceError) in
      var solving = WorkforceSolver(program)
      try solving.solve(&solver)
      let prices = try solving.prices(confirming: check, &solver)
      try solving.breakTies(&solver)
      return WorkforcePlan(
        goal: goal, months: PlanReader(program, solver.values()).months,
        hoursShortAtLeast: solving.hoursShortAtLeast, costAtLeast: solving.costAtLeast,
        prices: prices)
    }
  }
}

extension WorkforceProgram {
  /// With the row of a budget, where the goal has one.
  fileprivate func limited(by goal: WorkforceGoal) throws(WorkforceError) -> WorkforceProgram {
    guard case .gap(let budget) = goal else { return self }
    guard budget >= fixedEuro else { throw .budgetBelowContracts(fixedEuro) }
    var program = self
    program.addBudget(budget)
    return program
  }
}
