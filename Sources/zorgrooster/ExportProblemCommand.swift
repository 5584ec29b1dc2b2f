import ArgumentParser
import CareDemand
import Foundation
import Planning
import ProblemFiles
import PublicInstances
import Reports
import RosterProblem
import ScenarioFiles

/// `zorgrooster export-problem SCENARIO`: the optimisation problem behind a plan as a JSON document
/// (``ProblemDocument``) that other solvers can read. Hidden from help.
struct ExportProblemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-problem",
    abstract: "Write the optimisation problem as a JSON document for other solvers.",
    shouldDisplay: false)

  @Argument(help: "A scenario folder, or with --format the file of a public instance.")
  var source: String

  @Option(help: "The format of a public instance: shift-scheduling or roster-problem.")
  var format: InstanceFormat?

  @Option(name: .shortAndLong, help: "Write to this file. Default: standard output.")
  var out: String?

  @Option(help: "Language: nl or en. Default: from the environment.")
  var lang: Language?

  func validate() throws {
    if let format, ![.shiftScheduling, .rosterProblem].contains(format) {
      throw ValidationError(
        "--format \(format.rawValue) is not read yet. Maybe --format shift-scheduling.")
    }
  }

  func run() throws {
    let document = ProblemDocument(try problem())
    let json = try document.json() + Data("\n".utf8)
    guard let out else { return FileHandle.standardOutput.write(json) }
    do {
      try json.write(to: URL(fileURLWithPath: out), options: .atomic)
    } catch {
      Console.error(InstanceWords.unwritable(out, language))
      throw ExitStatus.usage
    }
  }

  private func problem() throws -> RosterProblem {
    switch format {
    case .shiftScheduling:
      return ShiftSchedulingEncoder(try InstanceFile.read(source, language)).encode().problem
    case .rosterProblem:
      return try ProblemFile.read([source], language)[0]
    default:
      let scenario = try reading(language) { () throws(ScenarioProblems) in
        try ScenarioFolder.read(source)
      }
      return try demanding(language) { () throws(DemandError) in
        try Planner.problem(of: scenario)
      }
    }
  }

  private var language: Language {
    lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
  }
}
