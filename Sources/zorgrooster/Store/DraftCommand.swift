import ArgumentParser
import Reports
import RosterDesk
import RosterModel
import ScenarioFiles
import SelfRostering

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
