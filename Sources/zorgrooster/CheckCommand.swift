import ArgumentParser
import LabourRules
import Planning
import Reports
import ScenarioFiles

/// `zorgrooster check SCENARIO ROSTER.csv`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Judge any roster, made here or elsewhere.")

  @OptionGroup var input: ScenarioArgument

  @Argument(help: "The roster: date,person,shift and the further columns of roster.csv.")
  var roster: String

  @Flag(help: "End with exit code 6 where there are findings.")
  var failOnFindings = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let scenario = try input.read(language)
    let roster = try reading(language) { () throws(ScenarioProblems) in
      try ScenarioFolder.readRoster(self.roster, for: scenario)
    }
    let (judgement, mends) = Planner.checkWithMends(roster, in: scenario)
    Console.output(
      output.json
        ? CheckJSON.data(judgement, mends: mends, scenario: scenario, language: language)
        : CheckSummary.text(
          judgement, mends: mends, scenario: scenario, language: language,
          colour: Console.wantsColour))
    if failOnFindings && !judgement.findings.isEmpty { throw ExitStatus.findings }
  }
}
