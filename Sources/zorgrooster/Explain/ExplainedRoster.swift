import ArgumentParser
import CareDemand
import Explanations
import Foundation
import Planning
import Reports
import RosterModel
import ScenarioFiles

/// A scenario and a roster of it, as arguments.
struct ExplainedRoster: ParsableArguments {
  @OptionGroup var input: ScenarioArgument

  @Argument(help: "The roster: a file as roster.csv, or the folder of a plan.")
  var roster: String

  /// Reads both, with the prices of the plan's proof where they lie beside the roster.
  func read(_ language: Language) throws -> RosterCase {
    let scenario = try input.read(language)
    let file = RosterPath(roster)
    let roster = try file.read(for: scenario, language)
    return try demanding(language) { () throws(DemandError) in
      try RosterCase(scenario, roster: roster, proof: file.proof)
    }
  }
}

/// A roster's file, or the folder of a plan that holds it.
struct RosterPath {
  private let file: URL

  init(_ path: String) {
    let url = URL(fileURLWithPath: path)
    let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
    file = isFolder ? url.appendingPathComponent("roster.csv") : url
  }

  /// The roster; lists every problem and ends with exit code 3 where it is not valid.
  func read(for scenario: Scenario, _ language: Language) throws -> Roster {
    try reading(language) { () throws(ScenarioProblems) in
      try ScenarioFolder.readRoster(file.path, for: scenario)
    }
  }

  /// What `bound.json` beside it says; `nil` without one.
  var proof: BoundProof? {
    let beside = file.deletingLastPathComponent().appendingPathComponent("bound.json")
    return (try? Data(contentsOf: beside)).flatMap(BoundJSON.proof)
  }
}

/// How long an answer may take.
struct ExplainingTime: ParsableArguments {
  @Option(help: "Stop after about so many seconds. Default: as each question takes.")
  var timeLimit: Double?

  func validate() throws {
    if let timeLimit, timeLimit <= 0 {
      throw ValidationError("--time-limit must be above 0 seconds. Maybe --time-limit 10.")
    }
  }

  /// The limit, or the usual one of a question.
  func seconds(_ usual: Double) -> Double { timeLimit ?? usual }
}
