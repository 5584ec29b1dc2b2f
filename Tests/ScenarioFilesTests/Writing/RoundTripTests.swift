import Foundation
import RosterModel
import TestSupport
import Testing

@testable import ScenarioFiles

@Suite("A scenario written and read again")
struct RoundTripTests {
  /// Every folder in Scenarios.
  private static let folders: [String] = {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let folder = root + "/Scenarios"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { folder + "/" + $0 }.filter {
      FileManager.default.fileExists(atPath: $0 + "/scenario.yaml")
    }
  }()

  @Test("Each shipped scenario is the same", arguments: folders)
  func shipped(_ folder: String) throws {
    let scenario = try ScenarioFolder.read(folder)
    try SmallFolder.withFolder([:]) { path in
      let copy = path + "/new/" + scenario.name
      try ScenarioFolder.write(scenario, to: copy)
      let read = try ScenarioFolder.read(copy)
      #expect(read == scenario)
    }
  }

  @Test("All four shipped scenarios were there to try")
  func found() { #expect(Self.folders.count >= 4) }

  @Test("A scenario with every file is written with every file, and is the same")
  func everyFile() throws {
    let scenario = try SmallFolder.read(SmallFolder.bytes).get()
    let names = ScenarioFolder.files(of: scenario).map(\.name)
    #expect(names.sorted() == SmallFolder.files.keys.sorted())
    let own = ScenarioFile.allCases.filter { !ScenarioFile.beside.contains($0) }
    #expect(names == own.map(\.rawValue))
    #expect(try again(scenario) == scenario)
  }

  @Test("Five hundred drawn scenarios are the same, and so is their text", arguments: 0..<20)
  func drawn(_ round: Int) throws {
    for seed in (round * 25)..<(round * 25 + 25) {
      var random = SplitMix(seed: seed)
      let scenario = Scenario.drawn(&random)
      do {
        let read = try again(scenario)
        #expect(changed(read, scenario) == [], "seed \(seed)")
        let isSame = read == scenario
        #expect(isSame, "seed \(seed)")
      } catch let error as ScenarioProblems {
        let told = error.problems.map { $0.message(in: .english) }
        Issue.record("seed \(seed): \(told.joined(separator: "\n"))")
      }
    }
  }

  /// The scenario that its files give, with its own name.
  private func again(_ scenario: Scenario) throws -> Scenario {
    let files = ScenarioFolder.files(of: scenario).map { ($0.name, Array($0.text.utf8)) }
    var read = try SmallFolder.read(Dictionary(uniqueKeysWithValues: files)).get()
    read.name = scenario.name
    return read
  }

  /// The files of two scenarios that differ.
  private func changed(_ left: Scenario, _ right: Scenario) -> [String] {
    let files = [left, right].map { scenario in
      Set(ScenarioFolder.files(of: scenario).map { [$0.name, $0.text] })
    }
    return Set(files[0].symmetricDifference(files[1]).map { $0[0] }).sorted()
  }
}
