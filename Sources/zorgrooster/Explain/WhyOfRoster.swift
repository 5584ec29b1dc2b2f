import Explanations
import Planning
import Reports
import RosterModel

extension Why {
  /// What can be told of a plan at once, from what its bound left.
  init(of plan: PlanResult) {
    let roster = RosterCase(plan)
    self.init(
      total: (plan.objective.total, Int(plan.objective.lowerBound)),
      goals: [
        GoalProof(goal: .open, found: plan.accounts.open, atLeast: plan.openAtLeast)
      ],
      refused: PriceWish(of: roster).refused, values: HeadValues.values(roster))
  }

  /// All there is to tell of a roster, in about so many seconds.
  init(explaining roster: RosterCase, seconds: Double) {
    let part = seconds / Double(Self.questions)
    let shortage = ExplainShortage(roster.scenario, cover: roster.cover)
    let people = PriceLevels(roster)
    self.init(
      total: (roster.reading.total, roster.costAtLeast),
      goals: ProveGoals(roster).proofs(seconds: part),
      shortages: shortage.shortages(seconds: part),
      relaxations: FindRelaxations(
        roster.scenario, cover: roster.cover, roster: roster.reading.roster
      ).relaxations(seconds: part),
      refused: PriceWish(of: roster).refused, values: HeadValues.values(roster),
      rules: PriceRules(roster).prices(seconds: part),
      levels: people.prices(people.usual, seconds: part))
  }

  /// Goals, shortages, ways out, rules and levels share the time.
  private static let questions = 5

  /// No roster leaves fewer open.
  var openAtLeast: Int {
    goals.filter { $0.goal == .open }.compactMap(\.atLeast).max() ?? 0
  }
}

extension PlanResult {
  /// Whether there is a roster to explain.
  var hasRoster: Bool { status == .optimal || status == .feasible }
}

extension PriceWish {
  /// First answers to all wishes that are refused, in their order.
  var refused: [WishAnswer] { first().filter { !$0.isHonoured } }
}
