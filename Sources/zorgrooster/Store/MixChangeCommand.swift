public import ArgumentParser
import Reports
import RosterDesk
import RosterModel
public import SelfRostering

/// `zorgrooster mix-change FROM`
struct MixChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mix-change",
    abstract: "A resident dies or moves in while a roster stands: what becomes over and open.",
    discussion: """
      mix-change 2027-02-08 --mix "-1 4VV +1 5VV/bh" computes the need anew from that day, says which \
      shifts become over or open, and proposes what to do: leave it as it is, ask own staff, shorten, \
      lend. Nothing changes: proposals are kept under their numbers. --accept NUMBER carries one out and \
      stores the mix; --save stores the mix and the need alone. Behind a profile stand /bh for \
      treatment, /db for daycare, or a form such as /VPT.
      """)

  @Argument(help: "The first day it counts.") var from: CivilDate?
  @Option(
    parsing: .unconditional, help: "Who comes and goes, such as \"-1 4VV +1 5VV/bh\".")
  var mix: AskedMix?
  @Flag(help: "Store the mix and the need that follows; the roster stays as it is.")
  var save = false
  @Option(help: "Carry this proposal out.") var accept: Int?
  @Flag(help: "Whoever it concerns has agreed: record it.") var consent = false
  @Option(help: "Seconds for the proposals together.") var timeLimit = 20.0
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard (0.1...600).contains(timeLimit) else {
      throw ValidationError("--time-limit must be 0.1 to 600.")
    }
    guard accept == nil else {
      guard mix == nil, !save else {
        throw ValidationError("A proposal knows its mix. Maybe leave out --mix and --save.")
      }
      return
    }
    guard from != nil, mix != nil else {
      throw ValidationError(
        "From when, and who? Maybe mix-change 2027-02-08 --mix \"-1 4VV +1 5VV/bh\".")
    }
    guard !consent else {
      throw ValidationError("Nobody's duties change yet. Maybe with --accept NUMBER.")
    }
  }

  func run() throws {
    let place = Place(team: desk.at.team, date: desk.at.date ?? from)
    if let accept { return try carryOut(accept, at: place) }
    guard let from, let mix else { return }
    let form = MixForm(mix, from: from, saves: save, seconds: timeLimit)
    let receipt = try desk.ask { try $0.changeMix(form, at: place) }
    desk.say(
      entry: receipt.entry, MixText(desk.language).text(receipt.value),
      MixJSON.data(entry: receipt.entry, receipt.value))
  }

  private func carryOut(_ number: Int, at place: Place) throws {
    let receipt = try desk.ask {
      try $0.accept(repair: number, recordsConsent: consent, at: place, as: .changeMix)
    }
    let scenario = try desk.ask { try $0.vocabulary(at: place) }
    desk.say(
      entry: receipt.entry, receipt.value.text(desk.language, scenario: scenario),
      EffectJSON.data(
        entry: receipt.entry, receipt.value, scenario: scenario, language: desk.language))
  }
}

extension AskedMix: ExpressibleByArgument {
  /// `-1 4VV +1 5VV/bh`.
  public init?(argument: String) { self.init(argument) }
}
