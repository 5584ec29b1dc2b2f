import CareDemand
public import RosterModel

/// From a scenario and what-ifs to what they lead to.
///
/// ```swift
/// let outcomes = try WhatIfRun.run(scenario, base: [], whatIfs: [whatIf])
/// outcomes[1].plan.cost - outcomes[0].plan.cost  // euro more over all months
/// ```
public enum WhatIfRun {
  /// The outcome of the scenario with the house's own changes, named "", and of each what-if on top
  /// of them. They do not depend on one another and are worked out on all cores.
  ///
  /// - Parameters:
  ///   - base: the house's own changes.
  ///   - months: the months looked at; `nil` for ``ChangedScenario/defaultMonths(of:)``.
  ///   - carrying: kinds of residents of whom to find how many more the team carries.
  /// - Throws: ``WhatIfFaults`` with everything wrong with the changes; `DemandError` where the norm set
  ///   is unknown or no shift reaches a need; what the program throws.
  public static func run(
    _ scenario: Scenario, base: [DatedChange] = [], whatIfs: [WhatIf],
    tariffs: TariffTable = TariffTable(), months: ClosedRange<YearMonth>? = nil,
    goal: WorkforceGoal = .cost, carrying: [ResidentKind] = []
  ) throws -> [WhatIfOutcome] {
    guard NormSet.shipped.contains(where: { $0.id == scenario.normSet }) else {
      throw DemandError.unknownNormSet(
        id: scenario.normSet, known: NormSet.shipped.map(\.id))
    }
    let all = try ChangedScenario.all(scenario, base: base, whatIfs: whatIfs, months: months)
    let staffing = try staffings(all)
    let outcomes = zip(all, staffing).map { ($0, $1) }.mapTogether { changed, staffing in
      Result {
        try outcome(
          changed, origin: scenario, staffing: staffing, tariffs: tariffs, goal: goal,
          carrying: carrying)
      }
    }
    return try outcomes.map { try $0.get() }
  }

  /// The staffing of each, computed once for all that need the same.
  private static func staffings(_ all: [ChangedScenario]) throws -> [ShiftStaffing?] {
    let firsts = all.indices.map { index in
      all.firstIndex { $0.staffsLike(all[index]) } ?? index
    }
    let computed = Set(firsts).sorted()
    let found = computed.mapTogether { index in
      Result { () throws(DemandError) in try ShiftStaffing.last(of: all[index]) }
    }
    var byIndex: [Int: ShiftStaffing?] = [:]
    for (index, staffing) in zip(computed, found) { byIndex[index] = try staffing.get() }
    return firsts.map { byIndex[$0] ?? nil }
  }

  private static func outcome(
    _ changed: ChangedScenario, origin: Scenario, staffing: ShiftStaffing?, tariffs: TariffTable,
    goal: WorkforceGoal, carrying: [ResidentKind]
  ) throws -> WhatIfOutcome {
    let needs = changed.needs
    let workforce = changed.makeCase(needs: needs)
    let plan = try workforce.plan(goal, confirming: .dearest)
    let money = changed.months.indices.map {
      MonthMoney(
        changed.months[$0], need: needs[$0], plan: plan.months[$0], in: workforce.months[$0],
        tariffs: tariffs)
    }
    let room = try carrying.map {
      try workforce.room(of: $0, needOfOne: changed.needOfOne($0), beyond: plan)
    }
    var outcome = WhatIfOutcome(
      whatIf: changed.whatIf, scenario: changed.scenario, norms: changed.norms,
      workforce: workforce, plan: plan, care: needs.map(\.demand), money: money,
      indicators: indicators(changed, plan: plan, in: workforce), staffing: staffing, room: room,
      assumptions: WhatIfOutcome.assumptions(
        changed, origin: origin, workforce: workforce, money: money))
    outcome.counted = changed.changes
    return outcome
  }

  private static func indicators(
    _ changed: ChangedScenario, plan: WorkforcePlan, in workforce: WorkforceCase
  ) -> [MonthIndicators] {
    changed.months.indices.map { index in
      MonthIndicators(
        changed.months[index], of: changed.scenario, plan: plan.months[index],
        in: workforce.months[index])
    }
  }
}
