import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster take DATE SHIFT`
struct TakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take an open shift.")

  @Argument var date: CivilDate
  @Argument var shift: String
  @Flag(help: "Agree to what needs consent.") var consent = false
  @Option(help: "As whom. Default: oneself.") var person: String?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let receipt = try desk.ask {
      try $0.take(shift, on: date, as: person, recordsConsent: consent, at: desk.at)
    }
    let scenario = try desk.scenario()
    desk.say(
      entry: receipt.entry, desk.text.text(receipt.value, scenario: scenario),
      desk.json.data(entry: receipt.entry, receipt.value, scenario: scenario))
  }
}

/// `zorgrooster open-shifts`
struct OpenShiftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open-shifts",
    abstract: "Shifts with open places; with a date and a shift, who may take it, the best first.")

  @Argument(help: "A date.") var date: CivilDate?
  @Argument(help: "A shift on it.") var shift: String?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    guard let date, let shift else {
      let open = try desk.ask { try $0.openShifts(on: date.map { $0...$0 }, at: desk.at) }
      return Console.output(
        desk.output.json ? desk.json.data(open: open) : desk.text.text(open: open))
    }
    let candidates = try desk.ask { try $0.candidates(for: shift, on: date, at: desk.at) }
    let scenario = try desk.scenario()
    Console.output(
      desk.output.json
        ? desk.json.data(candidates, scenario: scenario)
        : desk.text.text(candidates, scenario: scenario))
  }
}
