import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster absent PERSON FROM TO`
struct AbsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "absent",
    abstract: "Record an absence and propose how to deal with it, with the fewest changes.",
    discussion: """
      Proposals are kept under their numbers; `zorgrooster repair NUMBER --consent` carries one out \
      once whoever it concerns has agreed.
      """)

  @Argument var person: String
  @Argument(help: "The first day.") var from: CivilDate
  @Argument(help: "The last day. Default: the first.") var to: CivilDate?
  @Option(help: "Seconds for the proposals together.") var timeLimit = 4.0
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    if let to, to < from { throw ValidationError("The last day lies before the first.") }
    guard (0.1...600).contains(timeLimit) else {
      throw ValidationError("--time-limit must be 0.1 to 600.")
    }
  }

  func run() throws {
    let receipt = try desk.ask {
      try $0.absent(person, from...(to ?? from), at: desk.at, seconds: timeLimit)
    }
    let view = receipt.value
    let text = RepairText(desk.language)
    desk.say(
      entry: receipt.entry, text.text(view.person, view.dates, view.freed, view.proposals),
      text.json(entry: receipt.entry, view.person, view.dates, view.freed, view.proposals))
  }
}

/// `zorgrooster repair NUMBER`
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Carry out a proposal for an absence, or for a change of the care mix.")

  @Argument(help: "The number of the proposal.") var number: Int
  @Flag(help: "Whoever it concerns has agreed: record it.") var consent = false
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let receipt = try desk.ask {
      try $0.accept(repair: number, recordsConsent: consent, at: desk.at)
    }
    let scenario = try desk.scenario()
    desk.say(
      entry: receipt.entry, receipt.value.text(desk.language, scenario: scenario),
      EffectJSON.data(
        entry: receipt.entry, receipt.value, scenario: scenario, language: desk.language))
  }
}
