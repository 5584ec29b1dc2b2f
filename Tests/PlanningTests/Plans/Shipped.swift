import CareDemand
import Foundation
import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver
import ScenarioFiles

/// The scenario folders that ship with the project.
enum Shipped {
  /// Reads one by name.
  static func scenario(_ name: String, from file: String = #filePath) throws -> Scenario {
    var path = file.split(separator: "/").dropLast(4).joined(separator: "/")
    path = "/" + path + "/Scenarios/" + name
    return try ScenarioFolder.read(path)
  }
}

extension SolverOptions {
  /// One thread and counted steps: the same plan on every machine.
  static func counted(_ work: Int, proposals: Int = 1) -> SolverOptions {
    var options = SolverOptions()
    options.timeLimit = nil
    options.workLimit = work
    options.threads = 1
    options.proposals = proposals
    return options
  }
}

extension PlanResult {
  /// What the engine's own problem says this plan's roster costs; `nil` where it forbids it.
  var engineCost: Int? {
    let encoded = ScenarioEncoder(scenario: scenario, cover: cover, rules: scenario.ruleSet)
      .encode()
    return encoded.problem.cost(of: encoded.solution(roster))
  }

  /// The roster written to a file as `roster.csv` and read back.
  func rosterThroughFile() throws -> Roster {
    let path = NSTemporaryDirectory() + "zorgrooster-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try RosterFile.long(roster).write(toFile: path, atomically: true, encoding: .utf8)
    return try ScenarioFolder.readRoster(path, for: scenario)
  }

  /// Dates and shifts of one person.
  func work(of person: PersonID) -> [(date: CivilDate, shift: ShiftCode)] {
    roster.assignments.filter { $0.person == person }.map { ($0.date, $0.shift) }
  }
}
