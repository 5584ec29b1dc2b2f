import ArgumentParser
import Explanations
import Reports

/// `zorgrooster explain rules SCENARIO ROSTER`
struct ExplainRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "What each local rule costs in open shifts, and what one more person would bring.",
    discussion: "The law is no choice: it is never listed.")

  @OptionGroup var asked: ExplainedRoster
  @OptionGroup var time: ExplainingTime
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let roster = try asked.read(language)
    let seconds = time.seconds(Self.usualSeconds)
    let rules = PriceRules(roster).prices(seconds: seconds / 2)
    let people = PriceLevels(roster)
    let levels = people.prices(people.usual, seconds: seconds / 2)
    Console.output(
      output.json
        ? ExplainJSON.rules(rules, levels: levels)
        : ExplainText.rules(
          rules, levels: levels, in: roster.scenario, language: language,
          colour: Console.wantsColour))
  }

  static let usualSeconds = 90.0
}
