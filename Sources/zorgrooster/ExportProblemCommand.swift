public import ArgumentParser
import CareDemand
import Foundation
import Planning
import ProblemFiles
import PublicInstances
import Reports
public import RosterModel
import RosterProblem
import ScenarioFiles

/// `zorgrooster export-problem SCENARIO`: the optimisation problem behind a plan as a JSON document
/// (``ProblemDocument``) that other solvers can read. Hidden from help.
struct ExportProblemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-problem",
    abstract: "Write the optimisation problem as a JSON document for other solvers.",
    shouldDisplay: false)

  @Argument(
    help: "A scenario folder, or with --format a public instance: its file; for inrc2 its folder.")
  var source: String

  @Option(help: "The format of a public instance: shift-scheduling, inrc2 or roster-problem.")
  var format: InstanceFormat?

  @Option(help: "For inrc2: data set, history and weeks, such as n030w4_1_6-2-9-1.")
  var instance: String?

  @Option(
    parsing: .upToNextOption,
    help: """
      For a scenario: only these parts of the objective, such as open hired wishes; problems of other \
      parts are goals for solve-instance --in-order.
      """)
  var parts: [ObjectivePart] = []

  @Option(name: .shortAndLong, help: "Write to this file. Default: standard output.")
  var out: String?

  @Option(help: "Language: nl or en. Default: from the environment.")
  var lang: Language?

  func validate() throws {
    guard (instance != nil) == (format == .inrc2) else {
      throw ValidationError(
        format == .inrc2
          ? "--format inrc2 needs --instance. Maybe --instance n030w4_1_6-2-9-1."
          : "--instance goes with one format. Maybe --format inrc2.")
    }
    guard parts.isEmpty || format == nil else {
      throw ValidationError("--parts goes with a scenario. Maybe leave out --format.")
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
      return try InstanceFile.shiftScheduling(source, language).encoded().problem
    case .inrc2:
      return try InstanceFile.inrc2(source, name: instance ?? "", language).encoded().problem
    case .rosterProblem:
      return try ProblemFile.read([source], language)[0]
    case nil:
      let scenario = try reading(language) { () throws(ScenarioProblems) in
        try ScenarioFolder.read(source)
      }
      return try demanding(language) { () throws(DemandError) in
        try Planner.problem(
          of: scenario, parts: Set(parts.isEmpty ? ObjectivePart.allCases : parts))
      }
    }
  }

  private var language: Language {
    lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
  }
}

extension ObjectivePart: ExpressibleByArgument {}
