import CareDemand
public import RosterModel
import RosterStore
import SelfRostering
public import Workforce

/// What what-ifs that someone typed lead to.
public struct WhatIfAnswer: Sendable {
  /// The team as it stands, then each what-if, in the order handed in.
  public let outcomes: [WhatIfOutcome]
  /// A plan of the team as it stands in which people are recruited and trained and nobody is hired; `nil` without a
  /// team.
  public let closing: WorkforcePlan?
  /// The month it was asked in.
  public let now: YearMonth
}

extension Desk {
  /// What changes of the care mix, the team or the norms lead to, month by month, beside the team as it stands, with
  /// what the store keeps of the team's forecast (``ForecastSettings``).
  ///
  /// Reading is one transaction; nothing is kept. Whoever sees sums alone names nobody and is told of nobody: the
  /// scenarios of the outcomes then hold no people.
  ///
  /// - Parameter months: the months looked at; 12 from the period's first where they are left out.
  /// - Throws: `WhatIfFormFaults` with everything wrong with what was typed; `WhatIfFaults` where what holds for all
  ///   no longer fits; ``Refusal``, `StoreError`, `DemandError`, `WorkforceError`.
  public func whatIf(
    _ forms: [WhatIfForm], months: ClosedRange<YearMonth>? = nil, at place: Place = Place()
  ) throws -> WhatIfAnswer {
    let (scenario, forecast, namesPeople) = try look(.seeSums, at: place) { desk in
      (
        try desk.scenario(), desk.team.value.settings.forecast ?? ForecastSettings(),
        Rights.allow(.seeTeam, to: desk.account, in: desk.team.value.code)
      )
    }
    let reading = WhatIfReading(scenario, forms: forms, namesPeople: namesPeople)
    let whatIfs = try reading.whatIfs()
    let outcomes = try reading.tellingFields {
      try WhatIfRun.run(
        scenario, base: try reading.base(of: forecast), whatIfs: whatIfs,
        tariffs: forecast.tariffs, months: months)
    }
    return WhatIfAnswer(
      outcomes: namesPeople ? outcomes : outcomes.map(\.withoutPeople),
      closing: try outcomes.first?.workforce.closingPlan(), now: now.local.date.yearMonth)
  }
}

extension WhatIfOutcome {
  /// The outcome without anything about people but sums.
  fileprivate var withoutPeople: WhatIfOutcome {
    var outcome = self
    outcome.scenario = scenario.withoutPeople
    return outcome
  }
}
