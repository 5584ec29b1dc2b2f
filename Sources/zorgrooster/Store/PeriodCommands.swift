public import ArgumentParser
import Reports
import RosterDesk
import RosterModel
public import SelfRostering

/// `zorgrooster period`
struct PeriodCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "period", abstract: "A team's period: phase, dates, need, house rules.",
    subcommands: [Show.self, Begin.self, Need.self, Open.self, Rule.self],
    defaultSubcommand: Show.self)

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Phase and dates, how far it is filled, what waits, house rules.")

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let view = try desk.ask { try $0.period(at: desk.at) }
      Console.output(desk.output.json ? desk.json.data(view) : desk.text.text(view))
    }
  }

  struct Begin: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set when a phase begins: fixed, own, team, open-own, open-pool, open-hired, final."
    )

    @Argument(help: "The phase.") var phase: PhaseCalendar.Step
    @Argument(help: "When: 2026-10-19 or 2026-10-19T17:00.") var moment: LocalTime
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let receipt = try desk.ask { try $0.set(phase, to: moment, at: desk.at) }
      desk.say(
        entry: receipt.entry, "\(phase.rawValue): \(moment)",
        ReceiptJSON.data(entry: receipt.entry, [phase.rawValue: moment.description]))
    }
  }

  struct Need: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fix-need",
      abstract: "Fix the need: later changes of the care mix leave it as it is.")

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let receipt = try desk.ask { try $0.fixNeed(at: desk.at) }
      desk.say(
        entry: receipt.entry, Sentences.needFixed(lines: receipt.value.count, desk.language),
        ReceiptJSON.data(entry: receipt.entry, ["lines": "\(receipt.value.count)"]))
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Open another period of the team.")

    @Argument(help: "Its first day, a Monday.") var start: CivilDate
    @Option(help: "Whole weeks.") var weeks = 13
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard start.weekday == .monday else {
        throw ValidationError(
          "\(start) is no Monday. Maybe \(start.monday) or \(start.monday + 7).")
      }
      guard (1...53).contains(weeks) else { throw ValidationError("--weeks must be 1 to 53.") }
    }

    func run() throws {
      let receipt = try desk.ask { try $0.openPeriod(start, weeks: weeks, at: desk.at) }
      desk.say(
        entry: receipt.entry,
        "\(receipt.value.period.start) - \(receipt.value.period.end)",
        ReceiptJSON.data(entry: receipt.entry, ["start": start.description]))
    }
  }

  struct Rule: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "house-rule", abstract: "Make a house rule, with who agreed to it and when.")

    @Argument(help: "The rule: \(HouseRule.Name.allCases.map(\.rawValue).joined(separator: ", ")).")
    var name: HouseRule.Name
    @Argument(help: "Its value; 0 and 1 for off and on.") var value: Int
    @Option(help: "By whom it was agreed: the team, the works council.") var agreedBy: String
    @Option(help: "When.") var on: CivilDate?
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard (0...1000).contains(value) else {
        throw ValidationError("The value must be 0 to 1000.")
      }
    }

    func run() throws {
      let rule = HouseRule(name: name, value: value, agreedBy: agreedBy, agreedOn: on)
      let receipt = try desk.ask { try $0.set(rule, at: desk.at) }
      desk.say(
        entry: receipt.entry, "\(name.rawValue) = \(value)",
        ReceiptJSON.data(entry: receipt.entry, [name.rawValue: "\(value)"]))
    }
  }
}

extension PhaseCalendar.Step: ExpressibleByArgument {}
extension HouseRule.Name: ExpressibleByArgument {}

/// `zorgrooster consent RULE`
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Record an employee's consent to a rule.")

  @Argument(help: "The rule, such as VVT-DAYS.") var rule: String
  @Option(help: "Whose. Default: one's own.") var person: String?
  @Option(help: "The value agreed instead.") var value: Double?
  @Option(help: "The first day.") var from: CivilDate?
  @Option(help: "The last day.") var to: CivilDate?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let receipt = try desk.ask {
      try $0.record(rule, of: person, value: value, (from, to), at: desk.at)
    }
    desk.say(
      entry: receipt.entry, "\(receipt.value.person) \(rule)",
      ReceiptJSON.data(entry: receipt.entry, ["consent": receipt.value.id]))
  }
}

/// `zorgrooster publish`
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Make the roster known, as a new version.")

  @Flag(help: "Publish with its open shifts, by name.") var withOpen = false
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let receipt = try desk.ask { try $0.publish(withOpen: withOpen, at: desk.at) }
    let open = withOpen ? try desk.ask { try $0.openShifts(at: desk.at) } : []
    desk.say(
      entry: receipt.entry,
      desk.text.text(receipt.value) + (open.isEmpty ? "" : "\n" + desk.text.text(open: open)),
      desk.json.data(entry: receipt.entry, receipt.value))
  }
}

/// `zorgrooster diff [FROM] [TO]`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What changed between two versions, or since the last.")

  @Argument(help: "The version to start from. Default: the last.") var from: Int?
  @Argument(help: "The version to end at. Default: the roster as it stands.") var to: Int?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let found = try desk.ask { try $0.difference(from: from, to: to, at: desk.at) }
    Console.output(
      desk.output.json
        ? desk.json.data(from: found.from, to: found.to, found.changes)
        : desk.text.text(from: found.from, to: found.to, found.changes))
  }
}
