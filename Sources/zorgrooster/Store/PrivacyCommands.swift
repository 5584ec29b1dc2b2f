import ArgumentParser
import Foundation
import Reports
import RosterDesk
import SelfRostering

/// `zorgrooster forget PERSON`
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget someone after the retention time; totals and log stay. It cannot be undone.")

  @Argument(help: "Their code.") var person: String
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let receipt = try asking(language) { try options.desk().forget(person) }
    Console.output(
      output.json
        ? ReceiptJSON.data(entry: receipt.entry, ["pseudonym": receipt.value])
        : Sentences.forgotten(as: receipt.value, entry: receipt.entry, language))
  }
}

/// `zorgrooster export-person [PERSON]`
struct ExportPersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-person",
    abstract: "Give someone all that is held on them; other people are in it as a colleague.")

  @Argument(help: "Their code. Default: one's own.") var person: String?
  @Option(help: "Write it to this file instead of the terminal.") var out: String?
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let file = try asking(language) { try options.desk().exportPerson(person) }
    let text = output.json ? PersonFileJSON.data(file) : PersonFileText(language).text(file)
    guard let out else { return Console.output(text) }
    // Nobody else on this machine may read it.
    let isWritten = FileManager.default.createFile(
      atPath: out, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard isWritten else {
      Console.error(Sentences.unwritable(out, language))
      throw ExitStatus.usage
    }
    Console.error(Sentences.written(to: out, language))
  }
}
