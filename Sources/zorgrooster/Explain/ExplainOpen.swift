import ArgumentParser
import Explanations
import Planning
import Reports

/// `zorgrooster explain open SCENARIO ROSTER`
struct ExplainOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Why shifts stay open, as counts one can check by hand, and the smallest ways out.",
    discussion: """
      A count names places, people and the most each can fill of them, with the reason. Ways out are \
      hiring or borrowing, pins to let go of, consents to ask, cover to lower: each solved again with \
      its steps taken. The law is never one of them.
      """)

  @OptionGroup var asked: ExplainedRoster
  @OptionGroup var time: ExplainingTime
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let roster = try asked.read(language)
    let seconds = time.seconds(Self.usualSeconds)
    let shortages = ExplainShortage(roster.scenario, cover: roster.cover)
      .shortages(seconds: seconds / 2)
    let relaxations = FindRelaxations(
      roster.scenario, cover: roster.cover, roster: roster.reading.roster
    ).relaxations(seconds: seconds / 2)
    let open = OpenRange(
      found: roster.reading.accounts.open, atLeast: shortages.map(\.short).max() ?? 0)
    Console.output(
      output.json
        ? ExplainJSON.shortages(shortages, relaxations: relaxations, open: open)
        : ExplainText.shortages(
          shortages, relaxations: relaxations, open: open, in: roster.scenario,
          language: language, colour: Console.wantsColour))
  }

  static let usualSeconds = 40.0
}
