import Foundation
import PublicInstances
import RosterProblem
import Testing

/// The published data sets, where they lie beside the package; they are not ours to ship.
enum INRC2PublicFiles {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/benchmarks/inrc2").standardizedFileURL
  static let areThere = FileManager.default.fileExists(atPath: folder.path)

  /// The instance of a name.
  static func instance(_ text: String) throws -> INRC2Instance {
    let name = try INRC2Name(text)
    return try INRC2Parser.parse(name) { file in
      bytes("\(name.dataSet)/\(file)")
    }
  }

  /// A file of the sets.
  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder.appendingPathComponent(path).path).map {
      [UInt8]($0)
    }
  }
}

@Suite(
  "A published inrc2 data set",
  .enabled(
    if: INRC2PublicFiles.areThere,
    "no ../shared/benchmarks/inrc2 beside the package"))
struct INRC2PublicFileTests {
  @Test("The published solution of n005w4 costs 1695 in the seven parts of the validator")
  func published() throws {
    let instance = try INRC2PublicFiles.instance("n005w4_0_1-2-3-3")
    let folder = "n005w4/Solution_H_0-WD_1-2-3-3/"
    let text = { (file: String) in
      INRC2PublicFiles.bytes(folder + file).map { String(decoding: $0, as: UTF8.self) }
    }
    let roster = try INRC2Solution.roster(for: instance, read: text)
    let judged = instance.judged(roster)
    #expect(judged.violations == [])
    #expect(judged.totals == 320)
    #expect(judged.runs == 465)
    #expect(judged.daysOff == 330)
    #expect(judged.preferences == 70)
    #expect(judged.weekends == 210)
    #expect(judged.halfWeekends == 60)
    #expect(judged.optimalCover == 240)
    #expect(judged.objective == 1695)
    for (file, written) in INRC2Solution.files(of: roster, for: instance) {
      let published = try #require(text(file))
      let lines = { (text: String) in
        text.split(separator: "\n").map { $0.split(separator: " ") }
          .filter { $0.first?.last != ":" }
      }
      #expect(lines(written) == lines(published), "\(file)")
    }
  }

  @Test(
    "The published names are read and encoded",
    arguments: [
      "n030w4_1_6-2-9-1", "n030w4_1_6-7-5-3", "n060w4_1_6-1-1-5", "n060w4_1_9-6-3-8",
      "n030w8_1_2-7-0-9-3-6-0-6", "n030w8_1_6-7-5-3-5-6-2-9",
    ])
  func published(name: String) throws {
    let instance = try INRC2PublicFiles.instance(name)
    let problem = instance.encoded().problem
    #expect(problem.days == instance.days && problem.people.count == instance.nurses.count)
    let states = problem.machines.map(\.states)
    #expect(states.allSatisfy { $0 < 250 }, "\(states)")
  }
}
