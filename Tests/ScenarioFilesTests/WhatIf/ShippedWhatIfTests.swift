import Foundation
import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("What-ifs and tariffs that ship")
struct ShippedWhatIfTests {
  private static let scenarios =
    URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    + "/Scenarios/"

  @Test(
    "Every what-if of a scenario is read and has a name of its own",
    arguments: [("heem-2024", 1), ("heem-team", 6)])
  func whatIfs(_ name: String, _ count: Int) throws {
    let folder = Self.scenarios + name
    let scenario = try ScenarioFolder.read(folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/what-ifs").sorted()
    let read = try files.map { try WhatIfFile.read("\(folder)/what-ifs/\($0)", for: scenario) }
    #expect(Set(read.map(\.name)).count == count)
    #expect(read.allSatisfy { !$0.changes.isEmpty })
  }

  @Test("Who leaves or steps up in them works there")
  func people() throws {
    let folder = Self.scenarios + "heem-team"
    let scenario = try ScenarioFolder.read(folder)
    let whatIf = try WhatIfFile.read(folder + "/what-ifs/leerlingen-klaar.yaml", for: scenario)
    let people = whatIf.changes.compactMap { change -> PersonID? in
      guard case .staff(.reaches(let person, _)) = change.change else { return nil }
      return person
    }
    #expect(people == ["LIG-01", "LIG-02"])
    #expect(Set(people).isSubset(of: scenario.people.map(\.id)))
  }

  @Test("The team's base holds a pool and people who can be found; the demand has no base")
  func base() throws {
    let bases = try ["heem-team", "heem-2024"].map { name in
      let folder = Self.scenarios + name
      return try WhatIfFile.readBase(of: folder, for: try ScenarioFolder.read(folder))
    }
    #expect(bases.map(\.count) == [5, 0])
  }

  @Test(
    "Every tariff says that it is made up, and every resident but partners has one",
    arguments: ["heem-2024", "heem-team"])
  func tariffs(_ name: String) throws {
    let folder = Self.scenarios + name
    let tariffs = try TariffFile.read(of: folder).tariffs
    #expect(tariffs.allSatisfy { $0.standing == .synthetic && $0.source.contains("made up") })
    for line in try ScenarioFolder.read(folder).careMix where line.residents > 0 {
      let count = tariffs.count {
        ($0.profile, $0.form) == (line.profile, line.form)
          && ($0.treatment, $0.daycare) == (line.treatment, line.daycare)
      }
      #expect(count == 1 || line.form == .partner, "\(line)")
    }
  }
}
