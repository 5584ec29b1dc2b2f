import ArgumentParser
import CalendarFile
import Foundation
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import Workbook

/// `zorgrooster calendar`
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Someone's shifts as an iCalendar file.")

  @Option(help: "Whose. Default: one's own.") var person: String?
  @Option(help: "The file to write. Default: standard output.") var out: String?
  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: StoreOptions
  @Option(help: "Language: nl or en. Default: from the environment.") var lang: Language?

  func run() throws {
    let language = lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
    let desk = try asking(language) { try options.desk() }
    let (shifts, scenario) = try asking(language) {
      try desk.calendar(of: person, at: place.place)
    }
    let entries = shifts.compactMap { shift in
      scenario.shift(shift.shift).map {
        RosterCalendar.Entry(
          uid: shift.uid, sequence: shift.sequence, isCancelled: shift.isCancelled,
          date: shift.date, shift: $0, lastModified: Instant(minute: shift.changed / 60_000))
      }
    }
    let text: String
    do {
      text = try RosterCalendar.text(
        of: entries, team: scenario.location,
        stamp: Instant(minute: desk.now.milliseconds / 60_000), language: language)
    } catch {
      Console.error(error.text(language))
      throw ExitStatus.ours
    }
    guard let out else { return Console.output(text) }
    try Files.write(text, to: out, language)
  }
}

/// `zorgrooster sheet FILE.xlsx`
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "The roster as a workbook (XLSX) that goes on counting.")

  @Argument(help: "The file to write.") var file: String
  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: StoreOptions
  @Option(help: "Language: nl or en. Default: from the environment.") var lang: Language?

  func run() throws {
    let language = lang ?? Language.fromEnvironment(ProcessInfo.processInfo.environment)
    let desk = try asking(language) { try options.desk() }
    let (board, version) = try asking(language) { try desk.sheet(at: place.place) }
    let say = Voice(language)
    let heading = RosterWorkbook.Heading(
      team: board.scenario.location, version: version.map { "\($0.number)" },
      published: version.map { say.fullMoment(Moment(milliseconds: $0.at).local) },
      made: Instant(minute: desk.now.milliseconds / 60_000))
    do {
      try RosterWorkbook.document(
        board.scenario, roster: board.roster, cover: board.cover, heading: heading,
        language: language
      ).write(to: file)
    } catch {
      Console.error(error.text(language))
      throw ExitStatus.invalidInput
    }
    Console.output(file)
  }
}

/// Writes text to a file, or says that it cannot.
enum Files {
  static func write(_ text: String, to path: String, _ language: Language) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      Console.error(CommandWords.notWritable.text(language, path))
      throw ExitStatus.invalidInput
    }
    Console.output(path)
  }
}
