import ArgumentParser
import Foundation
import Reports
import ScenarioFiles

/// `zorgrooster new DIR`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented starter scenario that runs.")

  @Argument(help: "The folder to make; it must not exist or be empty.")
  var directory: String

  @Option(help: "Language: nl or en. Default: from the environment.")
  var lang: Language?

  func run() throws {
    let language = lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
    do {
      try StarterScenario.write(to: directory)
    } catch {
      Console.error(error.message(in: language.ofFiles))
      throw ExitStatus.invalidInput
    }
    Console.output(CommandWords.newWritten.text(language, directory))
  }
}
