public import ArgumentParser
import Foundation
import Reports
import RosterDesk
import RosterModel
import RosterStore
import ScenarioFiles
public import SelfRostering
import Workforce

/// `zorgrooster import SCENARIO`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a scenario folder in as a team with its first period; makes the file if needed."
  )

  @OptionGroup var input: ScenarioArgument

  @Option(help: "The team's code. Default: the folder's name.")
  var team: String?

  @Option(help: "A prefix for the codes of its people, where another team has the same ones.")
  var prefix: String?

  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    var scenario = try input.read(language)
    if let prefix { scenario = scenario.prefixingPeople(prefix) }
    let code = team ?? scenario.name
    let forecast = try reading(language) { [scenario] () throws(ScenarioProblems) in
      try ForecastFiles.read(of: input.scenario, for: scenario)
    }
    let receipt = try asking(language) {
      try options.deskOfAnyFile().importTeam(
        scenario, as: code, forecast: forecast.isEmpty ? nil : forecast)
    }
    Console.output(
      output.json
        ? ReceiptJSON.data(entry: receipt.entry, ["team": code])
        : Sentences.imported(
          code, people: scenario.people.count, receipt.value, entry: receipt.entry, language))
  }
}

/// `zorgrooster export DIR` and `zorgrooster export payroll`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a team's period as a scenario folder, or hours for payroll.",
    subcommands: [Team.self, Payroll.self], defaultSubcommand: Team.self)

  struct Team: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a team's period as a scenario folder.")

    @Argument(help: "The folder to make; it must not exist or be empty.")
    var directory: String

    @OptionGroup var place: PlaceOptions
    @OptionGroup var options: StoreOptions

    @Option(help: "Language: nl or en. Default: from the environment.")
    var lang: Language?

    func run() throws {
      let language = lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
      let (scenario, forecast) = try asking(language) {
        let desk = try options.desk()
        return (
          try desk.exportTeam(at: place.place), try desk.forecastSettings(at: place.place)
        )
      }
      do {
        try ScenarioFolder.write(scenario, forecast: forecast, to: directory)
      } catch {
        Console.error(error.message(in: language.ofFiles))
        throw ExitStatus.invalidInput
      }
      Console.output(directory)
    }
  }

  struct Payroll: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hours per allowance band of everyone in employment, of closed weeks.")

    @OptionGroup var payroll: PayrollOptions

    func run() throws { try payroll.export() }
  }
}

/// `zorgrooster log`
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Who changed what, when and why; the last first.")

  @Argument(help: "One entry. Default: the last ones.")
  var number: Int?

  @Option(help: "How many entries.")
  var last = 20

  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let entries = try asking(language) {
      try options.desk().log(number.map { $0...$0 }, last: last)
    }
    Console.output(
      output.json
        ? LogJSON.data(entries)
        : LogText.text(entries, language: language, rows: number == nil ? 6 : .max))
  }
}

/// `zorgrooster undo NUMBER`
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take an entry of the log back, as a new entry.")

  @Argument(help: "The number of the entry.")
  var number: Int

  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let entry = try asking(language) { try options.desk().undo(number) }
    Console.output(
      output.json
        ? ReceiptJSON.data(entry: entry, [:]) : Sentences.entry(entry, language))
  }
}

/// `zorgrooster doctor`
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the file: its pages, its references, and whether the log explains every row."
  )

  @Option(help: "The organisation's file. Default: ZORGROOSTER_STORE, or zorgrooster.sqlite.")
  var store: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let path =
      store ?? ProcessInfo.processInfo.environment["ZORGROOSTER_STORE"] ?? "zorgrooster.sqlite"
    let health = try asking(language) { try RosterStore.open(path).examine() }
    Console.output(
      output.json ? HealthText.json(health) : HealthText.text(health, language: language))
    if !health.ailments.isEmpty { throw ExitStatus.ours }
  }
}

/// `zorgrooster account`
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Accounts: who uses the file, and as what.",
    subcommands: [Add.self, List.self], defaultSubcommand: List.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Add an account.")

    @Argument(help: "Its name; no real name.")
    var name: String

    @Option(help: "member, team-leader, manager or planning-office.")
    var role: Role

    @Option(help: "Who they are on the roster, for a member.")
    var person: String?

    @Option(help: "Their team, for a member and a team leader.")
    var team: String?

    @OptionGroup var options: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
      if role == .member, person == nil { throw ValidationError("A member needs --person.") }
      if role == .member || role == .leader, team == nil {
        throw ValidationError("A \(role.rawValue) needs --team.")
      }
    }

    func run() throws {
      let language = output.language
      let receipt = try asking(language) {
        try options.desk().add(Account(name: name, role: role, person: person, team: team))
      }
      Console.output(
        output.json
          ? ReceiptJSON.data(entry: receipt.entry, ["name": name])
          : Sentences.entry(receipt.entry, language))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "All accounts.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let language = output.language
      let accounts = try asking(language) { try options.desk().accounts() }
      Console.output(
        output.json ? AccountText.json(accounts) : AccountText.text(accounts, language: language))
    }
  }
}

extension Role: ExpressibleByArgument {}
