import ArgumentParser
import CareDemand
import Reports

/// `zorgrooster demand SCENARIO`
struct DemandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demand",
    abstract: "From the care mix to hours, levels, cover and the skill-mix gap.")

  @OptionGroup var input: ScenarioArgument
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let scenario = try input.read(language)
    let demand = try demanding(language) { () throws(DemandError) in
      try Demand.compute(scenario)
    }
    Console.output(
      output.json
        ? DemandJSON.data(demand, language: language)
        : DemandSummary(
          demand, scenario: scenario, language: language, colour: Console.wantsColour
        ).text())
  }
}
