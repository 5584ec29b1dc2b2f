import ArgumentParser
import CareDemand
import Explanations
import Foundation
import Planning
import Reports

/// `zorgrooster explain page SCENARIO ROSTER --out FILE`
struct ExplainPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "The roster as one HTML page, with all that explains it beside the grid.")

  @OptionGroup var asked: ExplainedRoster
  @OptionGroup var time: ExplainingTime
  @Option(help: "The page to write.") var out: String
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let roster = try asked.read(language)
    let why = Why(explaining: roster, seconds: time.seconds(Self.usualSeconds))
    let plan = try demanding(language) { () throws(DemandError) in
      try Planner.reading(
        of: roster.reading.roster, in: roster.scenario, lowerBound: why.total?.atLeast ?? 0,
        openAtLeast: why.openAtLeast)
    }
    let page = RosterHTML.page(plan, why: why, language: language, stamp: .now)
    let file = URL(fileURLWithPath: out)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file, options: .atomic)
    } catch {
      Console.error(CommandWords.notWritable.text(language, out))
      throw ExitStatus.invalidInput
    }
    Console.error(CommandWords.pageWritten.text(language, out))
  }

  private static let usualSeconds = 120.0
}
