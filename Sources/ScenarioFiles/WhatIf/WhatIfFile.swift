import Foundation
public import RosterModel
public import Workforce

/// A what-if as a file of sentences on top of a scenario.
///
/// ```yaml
/// name: 4VV wordt 5VV met behandeling
/// mix:
///   - "alle 4VV -> 5VV/bh vanaf 2027-03"
/// staff: "+0,8 fte 4 vanaf 2027-06"
/// ```
/// Its keys are those of ``WhatIfKey``. Only its form is held against the scenario: whether a
/// profile lives here or a person works here is for who computes what it leads to.
public enum WhatIfFile {
  /// Reads a what-if; without `name` it is called as its file.
  ///
  /// - Throws: ``ScenarioProblems`` with everything wrong in it, in order of line and column.
  public static func read(
    _ path: String, for scenario: Scenario
  ) throws(ScenarioProblems) -> WhatIf {
    let log = ProblemLog()
    let file = Folder.lastName(of: path)
    let read = Folder.bytes(at: path, name: file, log: log).flatMap {
      document(path, file, scenario, log).read($0, besides: ["name"])
    }
    guard log.problems.isEmpty, let read else { throw ScenarioProblems(problems: log.sorted) }
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    return WhatIf(name: read.name ?? stem, changes: read.changes)
  }

  /// Reads what holds in the base of all what-ifs on a scenario, from `workforce.yaml` in its
  /// folder; nothing where there is no such file.
  ///
  /// - Throws: ``ScenarioProblems`` with everything wrong in it, in order of line and column.
  public static func readBase(
    of scenarioPath: String, for scenario: Scenario
  ) throws(ScenarioProblems) -> [DatedChange] {
    let file = ScenarioFile.workforce.rawValue
    let path = scenarioPath + "/" + file
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let log = ProblemLog()
    let read = Folder.bytes(at: path, name: file, log: log).flatMap {
      document(path, file, scenario, log).read($0, besides: [])
    }
    guard log.problems.isEmpty, let read else { throw ScenarioProblems(problems: log.sorted) }
    return read.changes
  }

  private static func document(
    _ path: String, _ file: String, _ scenario: Scenario, _ log: ProblemLog
  ) -> WhatIfDocument {
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let context = WhatIfContext(scenario: scenario, directory: directory)
    return WhatIfDocument(file: file, context: context, log: log)
  }
}
