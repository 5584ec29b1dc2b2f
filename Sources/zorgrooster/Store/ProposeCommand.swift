import ArgumentParser
import Reports
import RosterDesk
import SelfRostering

/// `zorgrooster propose`
struct ProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Complete what people agreed, with a proven bound and a reason for each change.",
    discussion: """
      The proposal is kept under a number and changes nothing; --accept NUMBER makes it the roster, \
      --show NUMBER shows it again.
      """)

  @Option(help: "Make this proposal the roster.") var accept: Int?
  @Option(help: "Show this proposal.") var show: Int?
  @OptionGroup var solving: SolvingOptions
  @Flag(help: "No progress on standard error.") var quiet = false
  @OptionGroup var desk: DeskOptions

  func run() throws {
    if let show {
      let found = try desk.ask { try $0.proposal(show, at: desk.at) }
      return Console.output(
        desk.output.json
          ? desk.json.data(entry: nil, number: found.number, found.proposal)
          : desk.text.text(number: found.number, found.proposal))
    }
    let receipt = try accept.map(accepted) ?? proposed()
    let (number, proposal) = (receipt.value.number, receipt.value.proposal)
    desk.say(
      entry: receipt.entry, desk.text.text(number: number, proposal),
      desk.json.data(entry: receipt.entry, number: number, proposal))
  }

  private func accepted(_ number: Int) throws -> Receipt<NumberedProposal> {
    try desk.ask { try $0.accept(proposal: number, at: desk.at) }
  }

  private func proposed() throws -> Receipt<NumberedProposal> {
    let talk = ProgressTalk(desk.language, isQuiet: quiet)
    Interrupt.listen()
    defer { talk.end() }
    return try desk.ask {
      try $0.propose(
        solving.solver, at: desk.at, progress: talk.tell,
        isCancelled: { Interrupt.wasAsked })
    }
  }
}
