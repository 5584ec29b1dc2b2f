import CareDemand
import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

/// The burden of whoever carries most, and the least it could be.
struct BurdenBound {
  /// The scenario with the burden as its only goal: a point for each hundredth.
  private let scenario: Scenario
  private let roster: RosterCase
  /// What weighs on each it is counted for.
  let burdens: [BurdenAccount]

  init(_ roster: RosterCase) {
    var counted = roster.scenario
    counted.burden = counted.burden ?? .usual
    counted.burden?.points = 100
    counted.weights = counted.weights.keeping([])
    scenario = counted
    self.roster = roster
    burdens = Accountant(scenario: counted, cover: roster.cover).burdens(of: roster.reading.roster)
  }

  /// Whoever carries most; the first of several.
  var worst: BurdenAccount? {
    burdens.reduce(nil) { worst, next in
      worst.map { $0.hundredths >= next.hundredths ? $0 : next } ?? next
    }
  }

  /// No roster that leaves at most so many places open has less for whoever carries most.
  func atLeast(openAtMost most: Int, seconds: Double) -> Int {
    let problem = ScenarioEncoder(
      scenario: scenario, cover: roster.cover, rules: scenario.ruleSet, parts: [.fairness]
    ).encode().problem
    return RosterSolver(.alone(seconds))
      .atLeast(problem, openAtMost: most, from: roster.standing, isFine: true)
  }
}

extension Burden {
  /// The units that a house starts with: a night, a day of a weekend and a holiday weigh three, a point of a refused
  /// wish two, an evening one.
  static var usual: Burden {
    Burden(nights: 3, evenings: 1, weekendDays: 3, holidays: 3, wishes: 2, points: 10)
  }
}
