import ArgumentParser
import Foundation
import Reports
import RosterDesk
import RosterModel
import SelfRostering

/// `zorgrooster print`
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "The roster as an HTML page to print: a week on one A4, or the whole period.",
    discussion: """
      For the wall: codes and not names, and never why someone is away. A browser prints it, or \
      saves it as PDF.
      """)

  @Option(help: "A day of the week to print. Default: this week, or the period's first.")
  var week: CivilDate?
  @Flag(help: "All weeks, with an overview of the hours in front.") var all = false
  @Option(help: "The file to write. Default: standard output.") var out: String?
  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: StoreOptions
  @Option(help: "Language: nl or en. Default: from the environment.") var lang: Language?

  func validate() throws {
    guard week == nil || !all else {
      throw ValidationError("One week or all of them. Maybe leave out --week.")
    }
  }

  func run() throws {
    let language = lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
    let printed = try asking(language) {
      try options.desk().printed(all ? .all : .week(of: week), at: place.place)
    }
    let page = PrintHTML.page(printed, language: language)
    guard let out else { return Console.output(page) }
    try Files.write(page, to: out, language)
  }
}
