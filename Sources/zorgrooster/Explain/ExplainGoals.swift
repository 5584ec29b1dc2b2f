import ArgumentParser
import Explanations
import Reports

/// `zorgrooster explain goals SCENARIO ROSTER`
struct ExplainGoals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goals",
    abstract: "What is proven of each goal: how much better any roster could be.",
    discussion: """
      Goals stand in the order in which they count: open places by level, consents, hours, wishes, \
      health. Each is proven, within so much, or unknown. Below them what one extra head on a shift is \
      worth by the prices of the proof: those rank, they are no promise.
      """)

  @OptionGroup var asked: ExplainedRoster
  @OptionGroup var time: ExplainingTime
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let roster = try asked.read(language)
    let goals = ProveGoals(roster).proofs(seconds: time.seconds(Self.usualSeconds))
    let total = (found: roster.reading.total, atLeast: roster.costAtLeast)
    let values = HeadValues.values(roster)
    Console.output(
      output.json
        ? ExplainJSON.goals(goals, total: total, values: values)
        : ExplainText.goals(
          goals, total: total, values: values, in: roster.scenario, language: language,
          colour: Console.wantsColour))
  }

  /// Enough for a team over 13 weeks.
  static let usualSeconds = 40.0
}
