import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster offer DATE`
struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Offer a duty to colleagues; says who could take or swap it.")

  @Argument var date: CivilDate
  @Option(help: "One shift of that day. Default: all of it.") var shift: String?
  @Option(help: "Whose. Default: one's own.") var person: String?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let receipt = try desk.ask { try $0.offer(date, shift, of: person, at: desk.at) }
    let options = try desk.ask { try $0.swaps(for: receipt.value.number, at: desk.at) }
    let scenario = try desk.scenario()
    desk.say(
      entry: receipt.entry,
      desk.text.text(receipt.value, scenario: scenario) + "\n"
        + desk.text.text(options, scenario: scenario),
      desk.json.data(entry: receipt.entry, receipt.value, scenario: scenario))
  }
}

/// `zorgrooster swaps REQUEST`
struct SwapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swaps", abstract: "Ways to swap an offered duty; --choose asks its parties.")

  @Argument(help: "The number of the request.") var request: Int
  @Option(help: "Ask the parties of this way.") var choose: Int?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    if let choose {
      let receipt = try desk.ask { try $0.choose(choose, of: request, at: desk.at) }
      let scenario = try desk.scenario()
      return desk.say(
        entry: receipt.entry, desk.text.text(receipt.value, scenario: scenario),
        desk.json.data(entry: receipt.entry, receipt.value, scenario: scenario))
    }
    let options = try desk.ask { try $0.swaps(for: request, at: desk.at) }
    let scenario = try desk.scenario()
    Console.output(
      desk.output.json
        ? desk.json.data(options, scenario: scenario) : desk.text.text(options, scenario: scenario))
  }
}

/// `zorgrooster accept REQUEST`
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept an offered duty, or a swap one is asked for.")

  @Argument(help: "The number of the request.") var request: Int
  @Option(help: "Give the duty of this date in return.") var give: CivilDate?
  @Flag(help: "Agree to what needs consent.") var consent = false
  @Option(help: "As whom. Default: oneself.") var person: String?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let receipt = try desk.ask {
      try $0.accept(request, giving: give, as: person, recordsConsent: consent, at: desk.at)
    }
    let scenario = try desk.scenario()
    desk.say(
      entry: receipt.entry, desk.text.text(receipt.value, scenario: scenario),
      desk.json.data(entry: receipt.entry, receipt.value, scenario: scenario))
  }
}
