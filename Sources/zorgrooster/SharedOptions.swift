public import ArgumentParser
import CareDemand
import Foundation
public import Reports
import RosterModel
import ScenarioFiles

/// Options that all commands share.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one JSON document on standard output.")
  var json = false

  @Option(help: "Language: nl or en. Default: from the environment.")
  var lang: Language?

  /// The language asked for, or that of the environment.
  var language: Language {
    lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
  }
}

extension Language: ExpressibleByArgument {}

/// A scenario folder as an argument.
struct ScenarioArgument: ParsableArguments {
  @Argument(help: "The folder that holds scenario.yaml and its tables.")
  var scenario: String

  /// Reads the folder; lists every problem and ends with exit code 3 where it is not valid.
  func read(_ language: Language) throws -> Scenario {
    try reading(language) { () throws(ScenarioProblems) in try ScenarioFolder.read(scenario) }
  }
}

/// Runs a reader; lists every problem and ends with exit code 3 where the input is not valid.
func reading<Value>(
  _ language: Language, _ body: () throws(ScenarioProblems) -> Value
) throws -> Value {
  do {
    return try body()
  } catch {
    for problem in error.problems { Console.error(problem.message(in: language.ofFiles)) }
    throw ExitStatus.invalidInput
  }
}

/// Computes something from a demand; says why it cannot and ends with exit code 3.
func demanding<Value>(
  _ language: Language, _ body: () throws(DemandError) -> Value
) throws -> Value {
  do {
    return try body()
  } catch {
    Console.error(error.text(language))
    throw ExitStatus.invalidInput
  }
}

extension Language {
  /// The same language for the words of input problems.
  var ofFiles: ScenarioLanguage { self == .dutch ? .dutch : .english }
}
