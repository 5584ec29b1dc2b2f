import ArgumentParser
import Foundation
import Reports
import RosterStore

/// `zorgrooster backup FILE`
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the organisation's file while others use it.",
    discussion: """
      The copy is whole and is no way in: invitations and devices signed in are left out. To go \
      back to it, stop the server and put the copy in the place of the file.
      """)

  @Argument(help: "The file to make; it must not exist.") var file: String
  @Option(help: "The organisation's file. Default: ZORGROOSTER_STORE, or zorgrooster.sqlite.")
  var store: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let path =
      store ?? ProcessInfo.processInfo.environment["ZORGROOSTER_STORE"] ?? "zorgrooster.sqlite"
    let entries = try asking(language) { try RosterStore.open(path).backup(to: file) }
    Console.output(
      output.json
        ? AccessText.backupJSON(file, entries: entries) : AccessText.backup(file, language))
  }
}
