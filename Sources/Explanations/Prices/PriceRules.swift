import CareDemand
import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

/// What each local rule costs, by planning without it. Never a rule of law.
///
/// ```swift
/// PriceRules(roster).prices(seconds: 30)
/// ```
public struct PriceRules: Sendable {
  private let roster: RosterCase

  /// The rules a roster is planned by.
  public init(_ roster: RosterCase) { self.roster = roster }

  /// The price of each, within so many seconds on two threads.
  public func prices(seconds: Double) -> [RulePrice] {
    let rules = roster.scenario.localRules
    guard !rules.isEmpty else { return [] }
    let time = SharedTime(seconds, turns: rules.count + 1)
    let with = SolvedRanges(
      roster.problem, from: roster.standing, duals: roster.duals,
      seconds: time.next())
    let without = rules.mapTogether { ranges(without: $0, with, time) }
    // What is proven without one of them holds with all of them.
    let best = without.reduce(with) { $0.beside($1).own }
    return zip(rules, without).map { rule, without in
      let (own, wider) = best.beside(without)
      return RulePrice(
        rule: rule, with: own.open, without: wider.open, pointsWith: own.points,
        pointsWithout: wider.points)
    }
  }

  /// What comes of planning without a rule; the same where it binds nobody.
  private func ranges(without rule: LocalRule, _ with: SolvedRanges, _ time: SharedTime)
    -> SolvedRanges
  {
    let seconds = time.next()
    let scenario = roster.scenario.lifting(rule)
    let encoded = ScenarioEncoder(
      scenario: scenario, cover: roster.cover, rules: scenario.ruleSet
    ).encode()
    guard encoded.problem != roster.encoded.problem else { return with }
    let problem = encoded.problem.countingShortfalls()
    let carrier = DualCarrier(from: roster.problem, to: problem)
    return SolvedRanges(
      problem, from: encoded.solution(roster.reading.roster),
      openDuals: isNear(rule) ? carrier.open(with.openDuals) : [], seconds: seconds)
  }

  /// Whether prices with a rule are near those without: where people may do much more than before, they are far off.
  private func isNear(_ rule: LocalRule) -> Bool {
    switch rule {
    case .consent: false
    case .soft, .pins: true
    }
  }
}
