import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster leave`
struct LeaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "Leave: ask it, see what is left, decide, and divide it in a round.",
    subcommands: [Ask.self, List.self, Decide.self, Withdraw.self, LeaveRoundCommand.self],
    defaultSubcommand: List.self)

  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask leave; says what is left, how many may be away, and what becomes open.")

    @Argument(help: "The first day.") var from: CivilDate
    @Argument(help: "The last day. Default: the first.") var to: CivilDate?
    @Option(help: "Hours a weekday of it counts for. Default: a fifth of the contract's week.")
    var hours: Double?
    @Flag(help: "Only say what it would come to.") var dryRun = false
    @Option(help: "For whom. Default: oneself.") var person: String?
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      if let to, to < from { throw ValidationError("The last day lies before the first.") }
      guard hours.map({ $0 > 0 && $0 <= 24 }) ?? true else {
        throw ValidationError("--hours must lie above 0, and at most be 24.")
      }
    }

    func run() throws {
      let form = LeaveForm(
        person: person, from: from, to: to, perDay: hours.map { Minutes.hours($0) },
        isTrial: dryRun)
      let (entry, outlook) = try desk.ask { try $0.askLeave(form, at: desk.at) }
      try desk.say(entry: entry, outlook)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "What is left of one's leave, one's requests, and who is away; for who decides of all.")

    @Option(help: "The year. Default: that in which the period begins.") var year: Int?
    @Option(help: "Whose. Default: one's own; the team's for who decides.") var person: String?
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard year.map({ (1900...9998).contains($0) }) ?? true else {
        throw ValidationError("--year must be a year, such as 2027.")
      }
    }

    func run() throws {
      let view = try desk.ask {
        try $0.leave(of: person, in: year.map { CalendarYear($0) }, at: desk.at)
      }
      Console.output(desk.output.json ? desk.leaveJSON.data(view) : desk.leaveText.text(view))
    }
  }

  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Grant or refuse a request; says what it does to the roster.")

    @Argument(help: "The number of the request.") var request: Int
    @Flag(help: "Grant it: unpinned work on those days goes.") var grant = false
    @Flag(help: "Refuse it; takes --why.") var refuse = false
    @Flag(help: "Only say what granting would do.") var dryRun = false
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard [grant, refuse, dryRun].count(where: { $0 }) == 1 || grant && dryRun && !refuse else {
        throw ValidationError("Maybe --grant, --refuse --why \"...\", or --dry-run.")
      }
    }

    func run() throws {
      let (entry, outlook) = try desk.ask {
        try $0.decideLeave(request, isGranted: grant, isTrial: dryRun, at: desk.at)
      }
      try desk.say(entry: entry, outlook)
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a request back that nobody has decided on.")

    @Argument(help: "The number of the request.") var request: Int
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let receipt = try desk.ask { try $0.withdrawLeave(request, at: desk.at) }
      let today = try desk.today()
      desk.say(
        entry: receipt.entry, desk.leaveText.text(receipt.value),
        desk.leaveJSON.data(entry: receipt.entry, receipt.value, today: today))
    }
  }
}

extension DeskOptions {
  var leaveText: LeaveText { LeaveText(language) }
  var leaveJSON: LeaveJSON { LeaveJSON(language) }

  /// Today, as the desk has it.
  func today() throws -> CivilDate { try ask { $0.now.local.date } }

  /// Says what a request for leave comes to, with its entry in the log where there is one.
  fileprivate func say(entry: Int?, _ outlook: LeaveOutlook) throws {
    let today = try self.today()
    let scenario = try self.scenario()
    guard !output.json else {
      return Console.output(
        leaveJSON.data(entry: entry, outlook, today: today, scenario: scenario))
    }
    Console.output(
      leaveText.text(outlook, today: today, scenario: scenario)
        + (entry.map { "\n" + Sentences.entry($0, language) } ?? ""))
  }
}
