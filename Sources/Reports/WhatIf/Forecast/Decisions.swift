import RosterModel
import Workforce

/// Something to decide so that nothing stays short: whom to find or train, from when they work, and when looking for
/// them has to begin.
struct Decision: Hashable {
  /// Who comes, how, how many full-time jobs and from which month.
  var step: StaffingSteps.Step
  /// The latest month to begin: the month they start less the time it takes. `nil` where that is not known.
  var begin: YearMonth?
}

extension Forecast {
  /// The decisions of the closing plan, the one that must begin first first.
  var decisions: [Decision] {
    guard let closing else { return [] }
    return StaffingSteps(closing, Voice(.dutch)).steps.map { step in
      Decision(step: step, begin: lead(of: step).map { step.month.advanced(by: -$0) })
    }.sorted { left, right in
      (left.begin ?? left.step.month, left.step.month) < (
        right.begin ?? right.step.month, right.step.month
      )
    }
  }

  /// Months it takes. Where the house says nothing of finding people, the plan takes three.
  private func lead(of step: StaffingSteps.Step) -> Int? {
    let workforce = base.workforce
    switch step.way {
    case .recruited:
      guard !workforce.recruitments.isEmpty else { return 3 }
      return workforce.recruitments.filter { $0.skill == step.skill }.map(\.leadMonths).min()
    case .trained:
      return workforce.trainings.filter {
        Skill($0.from.domain, $0.to) == step.skill
      }.map(\.months).min()
    }
  }
}

extension ForecastTables {
  /// What to do, how much of it, from when it helps, and when to begin; what should have begun says so.
  var decisions: TextTable {
    TextTable(
      columns: [
        .words(say(.decision)), .number(say(.fteShort)), .words(say(.worksFrom)),
        .words(say(.beginBy)),
      ],
      rows: forecast.decisions.map { decision in
        [
          say(
            decision.step.way == .trained ? .decisionTrain : .decisionRecruit,
            say.skill(decision.step.skill)),
          say.trimmed(decision.step.fte), say.month(decision.step.month), begin(decision),
        ]
      })
  }

  private func begin(_ decision: Decision) -> String {
    guard let month = decision.begin else { return "-" }
    return month <= forecast.now ? say(.beginNow) : say.month(month)
  }
}
