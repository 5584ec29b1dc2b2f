import ArgumentParser
import Foundation
import Planning
import Reports
import RosterModel
import ScenarioFiles

/// The files a plan leaves behind, written whole: into a temporary file first, then moved.
enum PlanFolder {
  /// Writes the first plan, and further proposals in folders of their own. Returns what to tell.
  static func write(_ plans: [PlanResult], to directory: String, language: Language) throws
    -> String
  {
    for (index, plan) in plans.enumerated() {
      let folder = index == 0 ? directory : "\(directory)/proposal-\(index + 1)"
      try write(plan, to: URL(fileURLWithPath: folder, isDirectory: true), language)
    }
    let page = URL(fileURLWithPath: directory).appendingPathComponent("roster.html").path
    return CommandWords.pageWritten.text(language, page)
  }

  private static func write(_ plan: PlanResult, to folder: URL, _ language: Language) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let scenario = plan.scenario
    let files = [
      "roster.csv": RosterFile.long(plan.roster),
      "roster-wide.csv": RosterFile.wide(
        plan.roster, period: scenario.period, people: scenario.people),
      "report.json": PlanJSON.data(plan, language: language), "bound.json": BoundJSON.data(plan),
      "roster.html": RosterHTML.page(
        plan, why: plan.hasRoster ? Why(of: plan) : nil, language: language, stamp: .now),
    ]
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    }
  }
}

extension RosterHTML.Stamp {
  /// This version and moment, on the clock of the house, not of the machine.
  static var now: Self {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    format.dateFormat = "yyyy-MM-dd HH:mm"
    return RosterHTML.Stamp(
      version: Zorgrooster.configuration.version, made: format.string(from: Date()))
  }
}
