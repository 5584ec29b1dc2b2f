public import ArgumentParser
import Reports
import RosterDesk
import RosterModel
public import SelfRostering

/// `zorgrooster leave round`
struct LeaveRoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round",
    abstract: "Divide leave over some weeks, such as the summer, fairly over the years.",
    subcommands: [Show.self, Open.self, Prefer.self, Propose.self, Approve.self],
    defaultSubcommand: Show.self)

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The rounds; with a number one of them, and how many may be away each week.")

    @Argument(help: "The number of a round.") var round: Int?
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let scenario = try desk.scenario()
      let today = try desk.today()
      guard let round else {
        let rounds = try desk.ask { try $0.rounds(at: desk.at) }
        return Console.output(
          desk.output.json
            ? desk.leaveJSON.data(rounds, scenario: scenario)
            : desk.leaveText.text(rounds, today: today))
      }
      let view = try desk.ask { try $0.round(round, at: desk.at) }
      Console.output(
        desk.output.json
          ? desk.leaveJSON.data(entry: nil, view, scenario: scenario)
          : desk.leaveText.text(view, today: today, scenario: scenario))
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Open a round.")

    @Argument(help: "Its name, such as summer-2027.") var name: String
    @Argument(help: "Its weeks: 2027-W28/2027-W35, or dates in them.") var weeks: WeekStretch
    @Option(help: "The last day to hand in choices.") var handIn: CivilDate
    @Option(help: "The last day for the team leader to decide.") var decide: CivilDate
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard weeks.weeks <= 53 else { throw ValidationError("A round takes at most 53 weeks.") }
      guard handIn <= decide else {
        throw ValidationError("Choices are handed in before the leader decides.")
      }
      guard decide < weeks.first else {
        throw ValidationError("The leader decides before the round begins.")
      }
    }

    func run() throws {
      let round = LeaveRound(
        name: name, period: Period(start: weeks.first, weeks: weeks.weeks), handInBy: handIn,
        decideBy: decide)
      let receipt = try desk.ask { try $0.openRound(round, at: desk.at) }
      try desk.say(receipt)
    }
  }

  struct Prefer: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hand in up to three choices, the first choice first; none takes them back.")

    @Argument(help: "The number of the round.") var round: Int
    @Argument(help: "Weeks: 2027-W30/2027-W32, or dates in them.") var choices: [WeekStretch] = []
    @Option(help: "For whom. Default: oneself.") var person: String?
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let receipt = try desk.ask { try $0.prefer(choices, in: round, of: person, at: desk.at) }
      try desk.say(receipt)
    }
  }

  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Allot the round once choices are in; nobody has leave yet.")

    @Argument(help: "The number of the round.") var round: Int
    @OptionGroup var desk: DeskOptions

    func run() throws {
      try desk.say(try desk.ask { try $0.proposeRound(round, at: desk.at) })
    }
  }

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make what was proposed leave, for everyone at once.")

    @Argument(help: "The number of the round.") var round: Int
    @OptionGroup var desk: DeskOptions

    func run() throws {
      try desk.say(try desk.ask { try $0.approveRound(round, at: desk.at) })
    }
  }
}

extension WeekStretch: ExpressibleByArgument {
  /// `2027-W30/2027-W32`.
  public init?(argument: String) { self.init(argument) }
}

extension DeskOptions {
  /// Says what became of a round, with its entry in the log.
  fileprivate func say(_ receipt: Receipt<RoundView>) throws {
    let scenario = try self.scenario()
    let today = try self.today()
    say(
      entry: receipt.entry, leaveText.text(receipt.value, today: today, scenario: scenario),
      leaveJSON.data(entry: receipt.entry, receipt.value, scenario: scenario))
  }
}
