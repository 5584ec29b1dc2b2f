import Foundation
import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("What what-ifs start from, as a store keeps it")
struct ForecastFilesTests {
  private func folder(_ files: [(name: String, text: String)]) throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/forecast-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for file in files {
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file.name)"))
    }
    return path
  }

  private func read(_ files: [(name: String, text: String)]) throws -> ForecastSettings {
    let path = try folder(files)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try ForecastFiles.read(of: path, for: Sentences.scenario)
  }

  @Test("Both files read back as they were written")
  func roundTrip() throws {
    let settings = ForecastSettings(
      base: [
        .pool: ["24 u 3"],
        .recruit: ["hoogstens 1 fte 1 per maand na 1 maand", "any fte 2 after 2 months"],
        .presence: [
          "[{name: nacht, days: all, block: N, domain: care, min_level: \"3\", heads: 1}]"
        ],
      ],
      tariffs: TariffTable(tariffs: [
        Tariff(
          profile: "5VV", treatment: true, daycare: false, from: CivilDate("2027-01-01")!,
          euroPerDay: 200.5, standing: .synthetic, source: "made up, \"as an example\"")
      ]))
    #expect(try read(ForecastFiles.files(of: settings)) == settings)
  }

  @Test("Nothing is nothing, and is written as no file")
  func empty() throws {
    #expect(try read([]).isEmpty)
    #expect(ForecastFiles.files(of: ForecastSettings()).isEmpty)
  }

  @Test("A sentence that names a file is refused: a store holds none")
  func file() {
    let error = #expect(throws: ScenarioProblems.self) {
      _ = try read([("workforce.yaml", "shifts: /etc/hostname\nabsence: \"9% soms\"\n")])
    }
    #expect(error?.problems.map(\.kind).contains(.namesNoFile) == true)
    #expect(error?.problems.count == 2)
  }
}
