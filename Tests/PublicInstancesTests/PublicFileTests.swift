import Foundation
import PublicInstances
import RosterSolver
import Testing

/// The published files, where they lie beside the package; they are not ours to ship.
enum PublicFiles {
  static let instance1 = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/benchmarks/shift-scheduling/Instance1.txt")
    .standardizedFileURL
  static let areThere = FileManager.default.fileExists(atPath: instance1.path)
}

@Suite("A published instance")
struct PublicFileTests {
  @Test(
    "Instance 1, best known 607: a feasible roster, a bound of at most 607",
    .enabled(
      if: PublicFiles.areThere,
      "no ../shared/benchmarks/shift-scheduling beside the package; see schedulingbenchmarks.org"))
  func instance1() throws {
    let text = try String(contentsOf: PublicFiles.instance1, encoding: .utf8)
    let instance = try ShiftSchedulingParser.parse(text)
    let encoding = ShiftSchedulingEncoder(instance).encode()
    var options = SolverOptions()
    (options.timeLimit, options.workLimit, options.threads) = (nil, 5000, 1)
    let result = RosterSolver(options).solve(encoding.problem)
    let roster = try #require(result.rosters.first.map(encoding.roster))
    let judged = ShiftSchedulingEvaluator(instance).evaluate(roster)
    #expect(judged.violations == [])
    #expect(judged.objective >= 607 && judged.objective == result.cost)
    #expect(result.lowerBound > 0 && result.lowerBound <= 607)
  }
}
