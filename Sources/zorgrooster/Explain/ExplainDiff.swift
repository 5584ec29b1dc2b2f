import ArgumentParser
import CareDemand
import Explanations
import Reports
import RosterModel

/// `zorgrooster explain diff A B SCENARIO`
struct ExplainDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What differs between two rosters: who gains, who loses, which goal moved.")

  @Argument(help: "The roster before: a file as roster.csv, or the folder of a plan.")
  var before: String
  @Argument(help: "The roster after.") var after: String
  @OptionGroup var input: ScenarioArgument
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let scenario = try input.read(language)
    let readings = try [before, after].map { path in
      let roster = try RosterPath(path).read(for: scenario, language)
      return try demanding(language) { () throws(DemandError) in
        try RosterReading(roster, in: scenario)
      }
    }
    let difference = RosterDifference(from: readings[0], to: readings[1], in: scenario)
    Console.output(
      output.json
        ? ExplainJSON.difference(difference)
        : ExplainText.difference(
          difference, from: before, to: after, in: scenario, language: language,
          colour: Console.wantsColour))
  }
}
