import CareDemand
import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import ScenarioFiles

@testable import RosterSolver

/// What the kernels work on: a scenario, its problem and a first lawful roster.
public struct Material: Sendable {
  let scenario: Scenario
  let problem: RosterProblem
  let duties: DutyRoster
  let roster: Roster

  /// Reads a scenario folder and makes a first roster.
  public init(scenario path: String) throws {
    scenario = try ScenarioFolder.read(path)
    let cover = try Demand.compute(scenario).requirements.cells(over: scenario.period)
    let encoded = ScenarioEncoder(scenario: scenario, cover: cover, rules: scenario.ruleSet)
      .encode()
    problem = encoded.problem
    guard case .found(let state) = FirstRoster.build(Layout(problem)) else {
      throw NoRoster()
    }
    duties = state.roster
    roster = encoded.roster(duties)
  }

  /// The scenario has no lawful roster.
  struct NoRoster: Error {}
}
