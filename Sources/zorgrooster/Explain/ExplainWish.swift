import ArgumentParser
import Explanations
import Reports
import RosterModel

/// `zorgrooster explain wish ID SCENARIO ROSTER`
struct ExplainWish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wish",
    abstract: "Whether a wish is honoured, what honouring it would cost, and who would pay.",
    discussion: """
      The first answer comes from the prices of the plan's proof (bound.json), the confirmed one from \
      solving again with the wish pinned. For a refused wish two ways to get nearly the same on other \
      days stand below it.
      """)

  @Argument(help: "The wish's id, as in wishes.csv.") var id: String
  @OptionGroup var asked: ExplainedRoster
  @OptionGroup var time: ExplainingTime
  @Flag(name: .customLong("first"), help: "Only the first answer, from prices that are known.")
  var firstOnly = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let roster = try asked.read(language)
    let wish = try wish(of: roster.scenario, language)
    let seconds = time.seconds(Self.usualSeconds)
    let prices = PriceWish(of: roster, pricing: firstOnly ? 0 : seconds / 2)
    guard let first = prices.first(wish) else {
      Console.error(CommandWords.wishOutside.text(language, id))
      throw ExitStatus.invalidInput
    }
    let answer = firstOnly ? first : prices.confirmed(first, seconds: seconds)
    Console.output(
      output.json
        ? ExplainJSON.wish(answer)
        : ExplainText.wish(
          answer, in: roster.scenario, language: language, colour: Console.wantsColour))
  }

  private func wish(of scenario: Scenario, _ language: Language) throws -> Wish {
    if let wish = scenario.wishes.first(where: { $0.id == id }) { return wish }
    Console.error(CommandWords.unknownWish.text(language, id))
    throw ExitStatus.invalidInput
  }

  /// Seconds that solving again takes at most, for the wish and for each of its alternatives together.
  private static let usualSeconds = 4.5
}
