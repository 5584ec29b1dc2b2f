import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// What the commands share that change the roster by hand.
struct AdjustOptions: ParsableArguments {
  @Flag(help: "The employee agrees: record their consent with the change.")
  var consent = false

  @Flag(help: "Only say what it would do.")
  var dryRun = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  /// Makes the change and says what it does.
  func make(_ edit: Adjustment.Edit) throws {
    let language = output.language
    let desk = try asking(language) { try options.desk() }
    let (entry, effect) = try asking(language, scenario: { desk.words(at: place.place) }) {
      try desk.adjust(
        Adjustment(
          place: place.place, edit: edit, recordsConsent: consent, isTrial: dryRun))
    }
    guard let scenario = desk.words(at: place.place) else { return }
    Console.output(
      output.json
        ? EffectJSON.data(entry: entry, effect, scenario: scenario, language: language)
        : effect.text(language, scenario: scenario)
          + (entry.map { "\n" + Sentences.entry($0, language) } ?? ""))
  }
}

/// `zorgrooster assign PERSON DATE SHIFT`
struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give someone a shift.")

  @Argument var person: String
  @Argument var date: CivilDate
  @Argument var shift: String
  @OptionGroup var adjust: AdjustOptions

  func run() throws { try adjust.make(.assign(person, date, shift)) }
}

/// `zorgrooster unassign PERSON DATE [SHIFT]`
struct UnassignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unassign", abstract: "Take a shift, or all of a day, from someone.")

  @Argument var person: String
  @Argument var date: CivilDate
  @Argument var shift: String?
  @OptionGroup var adjust: AdjustOptions

  func run() throws { try adjust.make(.unassign(person, date, shift)) }
}

/// `zorgrooster move PERSON DATE TO [SHIFT]`
struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move someone's work to another day, or to another shift.")

  @Argument var person: String
  @Argument(help: "The day it stands on.") var date: CivilDate
  @Argument(help: "The day it goes to; the same for another shift.") var to: CivilDate
  @Argument(help: "The shift it becomes. Default: the same.") var shift: String?
  @OptionGroup var adjust: AdjustOptions

  func run() throws { try adjust.make(.move(person, from: date, to: to, as: shift)) }
}

/// `zorgrooster swap-cells PERSON DATE OTHER [DATE]`
struct SwapCellsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap-cells", abstract: "Exchange the work of two people.")

  @Argument var person: String
  @Argument var date: CivilDate
  @Argument var other: String
  @Argument(help: "The other's day. Default: the same.") var otherDate: CivilDate?
  @OptionGroup var adjust: AdjustOptions

  func run() throws { try adjust.make(.swap(person, date, other, otherDate ?? date)) }
}

/// `zorgrooster pin PERSON FROM [TO]`
struct PinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Pin what is agreed: no proposal changes it; --off frees it.")

  @Argument var person: String
  @Argument var from: CivilDate
  @Argument(help: "The last day. Default: the same.") var to: CivilDate?
  @Flag(help: "Free it again.") var off = false
  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let to, to < from { throw ValidationError("The last day lies before the first.") }
  }

  func run() throws {
    let language = output.language
    let receipt = try asking(language) {
      try options.desk().pin(person, from...(to ?? from), isPinned: !off, at: place.place)
    }
    Console.output(
      output.json
        ? ReceiptJSON.data(entry: receipt.entry, ["assignments": "\(receipt.value)"])
        : Sentences.entry(receipt.entry, language))
  }
}
