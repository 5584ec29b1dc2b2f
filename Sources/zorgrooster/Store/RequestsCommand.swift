import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster requests`
struct RequestsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requests",
    abstract: "What waits for someone; --approve, --refuse and --withdraw decide.")

  @Flag(help: "Those that are over too.") var all = false
  @Option(help: "Approve this request.") var approve: Int?
  @Option(help: "Refuse this request; takes --why.") var refuse: Int?
  @Option(help: "Take this request of one's own back.") var withdraw: Int?
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard [approve, refuse, withdraw].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError("One decision at a time.")
    }
    guard refuse == nil || desk.options.why != nil else {
      throw ValidationError("A refusal takes a reason. Maybe --why \"...\".")
    }
  }

  func run() throws {
    guard let receipt = try decided() else {
      let requests = try desk.ask { try $0.requests(onlyOpen: !all, at: desk.at) }
      return Console.output(
        desk.output.json ? desk.json.data(requests) : desk.text.text(requests))
    }
    let scenario = try desk.scenario()
    desk.say(
      entry: receipt.entry, desk.text.text(receipt.value, scenario: scenario),
      desk.json.data(entry: receipt.entry, receipt.value, scenario: scenario))
  }

  private func decided() throws -> Receipt<RequestOutcome>? {
    try desk.ask { asked in
      if let approve { return try asked.decide(approve, isApproved: true, at: desk.at) }
      if let refuse { return try asked.decide(refuse, isApproved: false, at: desk.at) }
      return try withdraw.map { try asked.withdraw($0, at: desk.at) }
    }
  }
}
