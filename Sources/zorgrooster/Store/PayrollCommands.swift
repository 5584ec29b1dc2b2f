import ArgumentParser
import Foundation
import Reports
import RosterDesk
import RosterModel
import ScenarioFiles
import SelfRostering

/// What `export payroll` asks.
struct PayrollOptions: ParsableArguments {
  @Option(help: "The first date.") var from: CivilDate
  @Option(help: "The last date.") var to: CivilDate
  @Option(help: "The file to make. Default: standard output.") var out: String?
  @Flag(help: "For a Dutch Excel: semicolons and decimal commas.") var excel = false
  @Option(help: "One team. Default: all.") var team: String?
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard from <= to else { throw ValidationError("The last date lies before the first.") }
  }

  /// Writes the hours; what is not part of them is told on standard error.
  func export() throws {
    let language = output.language
    let hours = try asking(language) { try options.desk().payroll(on: from...to, team: team) }
    if output.json {
      try write(
        PayrollExport.json(
          hours.work, onCall: hours.onCall, hired: hours.hired, language: language))
      return
    }
    try write(PayrollCSV.text(hours.work, language: language, style: excel ? .excel : .plain))
    let besides = PayrollExport.besides(
      hours.work, onCall: hours.onCall, hired: hours.hired, language: language)
    if !besides.isEmpty { Console.error(besides) }
  }

  private func write(_ text: String) throws {
    guard let out else { return Console.output(text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: out), options: .withoutOverwriting)
    } catch {
      Console.error("\(out): \(error.localizedDescription)")
      throw ExitStatus.invalidInput
    }
    Console.output(out)
  }
}

/// `zorgrooster import-csv MAPPING --folder DIR`
struct ImportRowsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-csv",
    abstract: "Take people, contracts and a roster of another system into a team.",
    discussion: """
      The mapping says which columns hold what; nothing is guessed. Nobody is taken off the team.
      """)

  @Argument(help: "The mapping, a YAML file.") var mapping: String
  @Option(help: "The folder the other system's files are in.") var folder: String
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let language = desk.language
    let team = try desk.ask { try $0.exportTeam(at: desk.at) }
    let tables = try reading(language) { () throws(ScenarioProblems) in
      try MappedImport.read(mapping: mapping, folder: folder, for: team, onAnyDate: true)
    }
    let rows = CareFileRows(
      people: tables.people, contracts: tables.contracts,
      roster: tables.roster?.assignments ?? [])
    let (entry, report) = try desk.ask { try $0.importRows(rows, at: desk.at) }
    let scenario = try desk.scenario()
    if desk.output.json {
      return Console.output(
        CareFileJSON.data(entry: entry, report, scenario: scenario, language: language))
    }
    Console.output(
      CareFileText.text(report, scenario: scenario, language: language) + "\n"
        + (entry.map { Sentences.entry($0, language) } ?? CareFileText.nothing(language)))
  }
}

/// `zorgrooster staffing`
struct StaffingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staffing",
    abstract: "Hours to spare and short per week, level and team, over all teams. Names nobody.")

  @Option(help: "A day of the period. Default: each team's first that is not over.")
  var period: CivilDate?
  @Flag(help: "Also week by week.") var weeks = false
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let view = try asking(language) { try options.desk().staffing(on: period) }
    Console.output(
      output.json ? StaffingJSON.data(view) : StaffingText(language).text(view, weeks: weeks))
  }
}
