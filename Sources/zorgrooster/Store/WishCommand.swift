public import ArgumentParser
import Reports
import RosterDesk
public import RosterModel
import SelfRostering

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
