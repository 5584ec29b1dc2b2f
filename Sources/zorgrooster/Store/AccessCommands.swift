import ArgumentParser
import QRCode
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster invite ACCOUNT`
struct InviteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Make a link by which someone comes in as an account, once.")

  @Argument(help: "The account's name.") var account: String
  @Option(help: "Where the server is.") var url = "http://127.0.0.1:8080"
  @Option(help: "How many hours the link works.") var hours = 72
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
      throw ValidationError("--url begins with http:// or https://.")
    }
    guard hours >= 1 else { throw ValidationError("A link works at least one hour.") }
  }

  func run() throws {
    let language = output.language
    let desk = try asking(language) { try options.desk() }
    let receipt = try asking(language) { try desk.invite(account, hours: hours) }
    let link = (url.hasSuffix("/") ? url : url + "/") + "in/" + receipt.value.text
    let until = desk.now + .hours(hours)
    guard !output.json else {
      return Console.output(
        ReceiptJSON.data(
          entry: receipt.entry,
          ["account": account, "link": link, "until": until.local.description]))
    }
    Console.output(AccessText.invitation(account, link: link, until: until, language))
    if Console.outputIsTerminal, let code = try? QRCode(link) {
      Console.output(code.halfBlocks.map(Console.darkOnLight).joined(separator: "\n"))
    }
    Console.output(Sentences.entry(receipt.entry, language))
  }
}

/// `zorgrooster sessions`
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Devices you are signed in on; or sign an account out everywhere.")

  @Option(help: "Sign this account out on all its devices.") var end: String?
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let desk = try asking(language) { try options.desk() }
    if let end {
      let count = try asking(language) { try desk.endSessions(of: end) }
      return Console.output(
        output.json ? AccessText.endedJSON(count) : AccessText.ended(count, language))
    }
    let sessions = try asking(language) { try desk.sessions() }
    Console.output(
      output.json ? AccessText.json(sessions) : AccessText.text(sessions, language))
  }
}
