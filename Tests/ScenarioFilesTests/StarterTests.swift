import Foundation
import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("The starter scenario")
struct StarterTests {
  @Test("What is written reads back without problems")
  func readsBack() throws {
    try SmallFolder.withFolder([:]) { path in
      try StarterScenario.write(to: path + "/deep/voorbeeld")
      let scenario = try ScenarioFolder.read(path + "/deep/voorbeeld")
      #expect(scenario.name == "voorbeeld")
      #expect(scenario.location == "Voorbeeldhuis")
      #expect(scenario.people.count == 8)
      #expect(scenario.period.weeks == 4)
      #expect(scenario.period.start.weekday == .monday)
      #expect(!scenario.wishes.isEmpty && !scenario.leave.isEmpty)
    }
  }

  @Test("Contract hours at each level suffice for the cover of an average week")
  func sensible() throws {
    try SmallFolder.withFolder([:]) { path in
      try StarterScenario.write(to: path)
      let scenario = try ScenarioFolder.read(path)
      for level in [QualificationLevel.level2, .level3] {
        let offered = scenario.contracts.filter { $0.level >= level }
          .map { Double($0.weekly.upperBound.count) }.reduce(0, +)
        let cells = scenario.cover.cells(over: scenario.period)
        let needed =
          cells.map { cell -> Double in
            let heads = cell.headLevels.count { $0 >= level }
            return Double(heads * (scenario.shift(cell.shift)?.paid.count ?? 0))
          }.reduce(0, +) / Double(scenario.period.weeks)
        #expect(needed > 0)
        #expect(offered > needed * 1.05)
      }
    }
  }

  @Test("A directory that holds something is never written to")
  func notEmpty() throws {
    try SmallFolder.withFolder(["keep.txt": [65]]) { path in
      #expect(throws: NewFolder.Failure.directoryNotEmpty(path)) {
        try StarterScenario.write(to: path)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      #expect(names == ["keep.txt"])
      #expect(throws: NewFolder.Failure.notWritable(path + "/keep.txt")) {
        try StarterScenario.write(to: path + "/keep.txt")
      }
      let failure = NewFolder.Failure.directoryNotEmpty("x")
      #expect(
        failure.message(in: .english) == "x: the folder is not empty. Maybe a new folder name.")
      #expect(failure.message(in: .dutch).contains("Misschien"))
    }
  }
}
