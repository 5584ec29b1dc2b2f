import ArgumentParser
import Explanations
import Reports

/// `zorgrooster explain person P SCENARIO ROSTER`
struct ExplainPerson: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Someone's nights, weekends, wishes and hours beside the team's pro-rata share.")

  @Argument(help: "The person's code, as in people.csv.") var person: String
  @OptionGroup var asked: ExplainedRoster
  @OptionGroup var time: ExplainingTime
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let roster = try asked.read(language)
    guard
      let answer = AskPerson(roster).answer(person, seconds: time.seconds(Self.usualSeconds))
    else {
      Console.error(CommandWords.unknownPerson.text(language, person))
      throw ExitStatus.invalidInput
    }
    Console.output(
      output.json
        ? ExplainJSON.person(answer)
        : ExplainText.person(
          answer, in: roster.scenario, language: language, colour: Console.wantsColour))
  }

  private static let usualSeconds = 20.0
}
