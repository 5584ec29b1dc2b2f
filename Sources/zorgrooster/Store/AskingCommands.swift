public import ArgumentParser
import Reports
import RosterDesk
public import RosterModel
import ScenarioFiles
import SelfRostering

/// What the commands about a team's period share.
struct DeskOptions: ParsableArguments {
  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }
  var at: Place { place.place }
  var text: ViewText { ViewText(language) }
  var json: ViewJSON { ViewJSON(language) }

  /// Asks the desk; refusals are said with their findings in full.
  func ask<Value>(_ body: (Desk) throws -> Value) throws -> Value {
    let desk = try asking(language) { try options.desk() }
    return try asking(language, scenario: { desk.words(at: at) }) { try body(desk) }
  }

  /// Says what was changed, with its entry in the log.
  func say(entry: Int, _ text: @autoclosure () -> String, _ json: @autoclosure () -> String) {
    Console.output(
      output.json ? json() : text() + "\n" + Sentences.entry(entry, language))
  }

  /// The period's scenario, for words.
  func scenario() throws -> Scenario { try ask { try $0.vocabulary(at: at) } }
}

/// `zorgrooster wish DAYS`
struct WishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wish", abstract: "Hand in a wish, see one's own, or take one back.",
    subcommands: [Add.self, Show.self, Withdraw.self], defaultSubcommand: Show.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hand in a wish: a day, a range, every Tuesday, a standing pattern.")

    @Argument(help: "unavailable, undesired (rather not) or desired (would like).")
    var strength: Wish.Strength

    @Option(help: "The first day. Default: of the period.") var from: CivilDate?
    @Option(help: "The last day. Default: the first, or of the period.") var to: CivilDate?
    @Option(help: "Days within it: tue, mon-fri, sat|sun.") var days: DayPattern?
    @Option(help: "One shift, by its code.") var shift: String?
    @Option(help: "A kind of shift: D, A or N.") var kind: Block?
    @Option(help: "1 to 3.") var weight = 1
    @Flag(help: "Protect it with a joker.") var joker = false
    @Flag(help: "It holds in every period.") var standing = false
    @Option(help: "For whom. Default: oneself.") var person: String?
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard (1...3).contains(weight) else { throw ValidationError("--weight must be 1 to 3.") }
      guard shift == nil || kind == nil else {
        throw ValidationError("A wish is about a shift or a kind. Maybe leave out --kind.")
      }
      if let from, let to, to < from {
        throw ValidationError("The last day lies before the first.")
      }
      guard !standing || !joker else {
        throw ValidationError("A joker protects a wish of one period. Maybe leave out --standing.")
      }
    }

    func run() throws {
      let form = WishForm(
        person: person, from: from, to: to, days: days ?? .all, shift: shift, shiftClass: kind,
        strength: strength, weight: weight, joker: joker, isStanding: standing)
      let receipt = try desk.ask { try $0.handIn(form, at: desk.at) }
      let view = try desk.ask { asked in
        try asked.own(person, on: from.map { $0...max($0, to ?? $0) }, at: desk.at)
      }
      let scenario = try desk.scenario()
      desk.say(
        entry: receipt.entry,
        desk.text.text(receipt.value) + "\n\n" + desk.text.text(view, scenario: scenario),
        desk.json.data(entry: receipt.entry, receipt.value))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "One's own wishes, hours, the team's need on those days, and findings.")

    @Option(help: "Whose. Default: one's own.") var person: String?
    @Option(help: "The first day to show the team's need of.") var from: CivilDate?
    @Option(help: "The last.") var to: CivilDate?
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let view = try desk.ask { asked in
        try asked.own(person, on: from.map { $0...max($0, to ?? $0) }, at: desk.at)
      }
      let scenario = try desk.scenario()
      Console.output(
        desk.output.json
          ? desk.json.data(view, scenario: scenario) : desk.text.text(view, scenario: scenario))
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a wish back.")

    @Argument(help: "Its number, such as W012.") var wish: String
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let receipt = try desk.ask { try $0.withdraw(wish: wish, at: desk.at) }
      desk.say(
        entry: receipt.entry, desk.text.wish(receipt.value),
        ReceiptJSON.data(entry: receipt.entry, ["wish": wish]))
    }
  }
}

extension Wish.Strength: ExpressibleByArgument {}
extension Block: ExpressibleByArgument {}

/// `zorgrooster draft DATE=SHIFT ...`
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft one's own roster, or improve it with the team: what each date becomes.",
    discussion: """
      2027-01-12=V gives the early shift, 2027-01-13= a day off, 2027-01-14=VK|HK two short shifts.
      """)

  @Argument(help: "Dates and what they become.") var cells: [DraftCell] = []
  @Option(help: "A roster in CSV, of which one's own rows are taken.") var from: String?
  @Flag(help: "Agree to what needs consent, such as a sixth day.") var consent = false
  @Option(help: "For whom. Default: oneself.") var person: String?
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard cells.isEmpty != (from == nil) else {
      throw ValidationError("Name dates, such as 2027-01-12=V, or a file by --from.")
    }
  }

  func run() throws {
    let scenario = try desk.scenario()
    let drafted = try from.map { try own(rowsOf: $0, scenario) } ?? cells
    let receipt = try desk.ask {
      try $0.draft(
        drafted.map { ($0.date, $0.shifts) }, of: person, recordsConsent: consent, at: desk.at)
    }
    desk.say(
      entry: receipt.entry, desk.text.text(receipt.value, scenario: scenario),
      desk.json.data(entry: receipt.entry, receipt.value, scenario: scenario))
  }
}

extension DraftCommand {
  /// The rows of a file that are one's own.
  private func own(rowsOf path: String, _ scenario: Scenario) throws -> [DraftCell] {
    let who = try desk.ask { try $0.own(person, at: desk.at).person }
    let roster = try reading(desk.language) { () throws(ScenarioProblems) in
      try ScenarioFolder.readRoster(path, for: scenario)
    }
    let rows = roster.assignments.filter { $0.person == who }
    return Dictionary(grouping: rows, by: \.date).sorted { $0.key < $1.key }
      .map { DraftCell(date: $0, shifts: $1.map(\.shift)) }
  }
}

/// `2027-01-12=V`
struct DraftCell: ExpressibleByArgument {
  let date: CivilDate
  let shifts: [ShiftCode]

  init(date: CivilDate, shifts: [ShiftCode]) {
    self.date = date
    self.shifts = shifts
  }

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), let date = CivilDate(argument[..<sign]) else {
      return nil
    }
    self.date = date
    shifts = argument[argument.index(after: sign)...].split(separator: "|").map(String.init)
  }
}

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
