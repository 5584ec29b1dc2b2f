import CareDemand
import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

/// A scenario in which each part of the objective costs what it counts: a shift, a minute, a wish point, a head.
struct GoalUnits {
  let scenario: Scenario
  let cover: [CoverCell]

  init(_ scenario: Scenario, cover: [CoverCell]) {
    var counted = scenario
    counted.weights = .units
    // The burden is a goal of its own.
    counted.burden = nil
    self.scenario = counted
    self.cover = cover
  }

  /// The problem in which one part alone counts. It allows the same rosters, whatever the part.
  func problem(of part: ObjectivePart) -> RosterProblem {
    ScenarioEncoder(scenario: scenario, cover: cover, rules: scenario.ruleSet, parts: [part])
      .encode().problem.countingShortfalls()
  }

  /// What a roster comes to in each part, by its name.
  func found(_ reading: RosterReading) -> [String: Int] {
    let parts = Accountant(scenario: scenario, cover: cover)
      .parts(of: reading.roster, accounts: reading.accounts, judgement: reading.judgement)
    return Dictionary(parts.map { ($0.name, $0.cost) }) { first, _ in first }
  }
}

extension ObjectiveWeights {
  /// Each part in its own unit; hours in minutes.
  fileprivate static var units: ObjectiveWeights {
    var weights = ObjectiveWeights()
    (weights.open, weights.over, weights.hired, weights.pool) = (1, 1, 1, 1)
    (weights.hoursOver, weights.hoursUnder) = (60, 60)
    (weights.wishes, weights.fairness, weights.continuity) = (1, 1, 1)
    (weights.health, weights.change) = (1, 1)
    return weights
  }
}

extension RosterProblem {
  /// The problem of open places of some level or a higher one in a domain, of the need it was made for: cells are in
  /// the order of the cover.
  func needing(_ level: QualificationLevel, in domain: Domain, of cells: [CoverCell])
    -> RosterProblem
  {
    var problem = self
    problem.shortfalls = []
    problem.cover = zip(cover, cells).compactMap { group, cell in
      guard cell.domain == domain else { return nil }
      var group = group
      group.rows.removeAll { $0.rank < level.rawValue }
      return group.rows.isEmpty ? nil : group
    }
    return problem.countingShortfalls()
  }
}
