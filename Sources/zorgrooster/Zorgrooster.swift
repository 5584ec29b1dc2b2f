import ArgumentParser
import Foundation
import Reports

/// The command. Its subcommands each have a file.
@main
struct Zorgrooster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zorgrooster",
    abstract: "Staffing and rosters for long-term care, with a proven optimum behind each number.",
    version: "0.1.0",
    subcommands: [
      PlanCommand.self, DemandCommand.self, CheckCommand.self, RulesCommand.self,
      ExplainCommand.self, WhatIfCommand.self, NewCommand.self, ServeCommand.self,
      SolveInstanceCommand.self, ExportProblemCommand.self,
    ],
    groupedSubcommands: [
      CommandGroup(
        name: "Self-rostering", subcommands: SelfRosteringCommands.all)
    ])

  /// ArgumentParser's exit code for wrong usage (64) becomes 2, as scripts expect.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        print(message)
      } else if !message.isEmpty {
        Console.error(message)
      }
      Foundation.exit(code.rawValue == 64 ? 2 : code.rawValue)
    }
  }
}
