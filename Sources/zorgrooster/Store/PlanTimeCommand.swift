import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster plan-time SHIFT`
struct PlanTimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-time",
    abstract: "Plan training, meetings or induction: paid time that covers nothing, as one change.",
    discussion: """
      plan-time OVL --days tue --from 2027-02-01 plans the meeting of every Tuesday for everyone in \
      employment. Where the law or a rule of consent stands against it someone is passed over, and \
      named with the reason. One person on one date: zorgrooster assign.
      """)

  @Argument(help: "The shift, one that covers nothing.") var shift: String
  @Option(help: "Days: tue, mon-fri, mon|wed. Default: every day.") var days: DayPattern?
  @Option(help: "The first day. Default: of the period.") var from: CivilDate?
  @Option(help: "The last day. Default: of the period.") var to: CivilDate?
  @Option(help: "For whom; may be given more than once. Default: everyone in employment.")
  var person: [String] = []
  @Flag(help: "Pin it: it moves only when it is freed.") var pin = false
  @Flag(help: "They agree: record their consent with the change.") var consent = false
  @Flag(help: "Only say what it would do.") var dryRun = false
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    if let from, let to, to < from {
      throw ValidationError("The last day lies before the first.")
    }
  }

  func run() throws {
    let form = TimeForm(
      shift: shift, days: days ?? .all, from: from, to: to, people: person, isPinned: pin,
      recordsConsent: consent, isTrial: dryRun)
    let (entry, planned, effect) = try desk.ask { try $0.planTime(form, at: desk.at) }
    let scenario = try desk.scenario()
    Console.output(
      desk.output.json
        ? PlannedTimeText.json(
          entry: entry, planned, effect, scenario: scenario, language: desk.language)
        : PlannedTimeText.text(
          entry: entry, planned, effect, scenario: scenario, language: desk.language))
  }
}
