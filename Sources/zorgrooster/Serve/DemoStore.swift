import ArgumentParser
import Foundation
import Reports
import RosterModel
import RosterStore
import ScenarioFiles
import Web
import Workforce

/// The file of the demo organisation, made of the shipped scenarios in a folder of its own.
enum DemoStore {
  static func open(_ path: String?, now: LocalTime?, _ language: Language) throws -> OpenedStore {
    let drafting = try scenario("heem-team", language)
    let demo = DemoOrganisation(
      drafting: drafting.scenario, forecast: try forecast(drafting, language),
      published: try scenario("heemzorg", language).scenario)
    if let path, isThere(path) {
      return OpenedStore(store: try RosterStore.open(path), clock: WebClock(now ?? demo.moment))
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("zorgrooster-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = try RosterStore.create(
      path ?? folder.appendingPathComponent("demo.sqlite").path)
    Console.error(CommandWords.makingDemo.text(language))
    try demo.fill(store, seconds: seconds)
    return OpenedStore(store: store, clock: WebClock(now ?? demo.moment), folder: folder)
  }

  /// Seconds for the roster of the second team.
  private static let seconds = 5.0

  private static func forecast(
    _ read: (folder: String, scenario: Scenario), _ language: Language
  ) throws -> ForecastSettings {
    try reading(language) { () throws(ScenarioProblems) in
      try ForecastFiles.read(of: read.folder, for: read.scenario)
    }
  }

  private static func scenario(
    _ name: String, _ language: Language
  ) throws -> (folder: String, scenario: Scenario) {
    let places = folders.map { "\($0)/\(name)" }
    guard let folder = places.first(where: { isThere("\($0)/scenario.yaml") }) else {
      Console.error(CommandWords.noDemo.text(language, folders.joined(separator: ", ")))
      throw ExitStatus.usage
    }
    let scenario = try reading(language) { () throws(ScenarioProblems) in
      try ScenarioFolder.read(folder)
    }
    return (folder, scenario)
  }

  /// Where scenarios lie: here, beside the program as it was built or installed.
  private static var folders: [String] {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let above = sequence(first: program.deletingLastPathComponent()) { folder in
      folder.path == "/" ? nil : folder.deletingLastPathComponent()
    }
    return ["Scenarios"] + above.prefix(5).map { $0.path + "/Scenarios" }
      + ["/usr/share/zorgrooster/Scenarios"]
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
