public import RosterModel

/// A scenario as a folder of files: `scenario.yaml` and tables in CSV.
///
/// ```swift
/// let scenario = try ScenarioFolder.read("Scenarios/small")
/// ```
/// Nothing is guessed and nothing half-loaded: either the whole folder holds, or every problem in
/// it is thrown at once.
public struct ScenarioFolder {
  /// Reads a folder.
  ///
  /// - Throws: ``ScenarioProblems`` with everything wrong in it, in order of file, line and column.
  public static func read(_ path: String) throws(ScenarioProblems) -> Scenario {
    let log = ProblemLog()
    let reader = FolderReader(folder: Folder(path: path, log: log), log: log)
    let scenario = reader.read()
    guard log.problems.isEmpty, let scenario else { throw ScenarioProblems(problems: log.sorted) }
    return scenario
  }

  /// Reads a roster for a scenario, made here or elsewhere: columns `date,person,shift`, and those
  /// of `roster.csv` that are there. Double bookings are read as they stand, for a judge to find.
  ///
  /// - Throws: ``ScenarioProblems``; a code or person the scenario does not know, or a date outside
  ///   its period, refuses the roster.
  public static func readRoster(
    _ path: String, for scenario: Scenario
  ) throws(ScenarioProblems) -> Roster {
    let log = ProblemLog()
    let name = Folder.lastName(of: path)
    var roster: Roster?
    if let bytes = Folder.bytes(at: path, name: name, log: log),
      let table = Table.read(bytes, as: .roster, name: name, log: log)
    {
      roster = RosterTable.read(table, log, Known(scenario), .judged)
    }
    guard log.problems.isEmpty, let roster else { throw ScenarioProblems(problems: log.sorted) }
    return roster
  }
}

extension Known {
  /// What a scenario that was read holds.
  init(_ scenario: Scenario) {
    period = scenario.period
    codes = scenario.shifts.map(\.code)
    shifts = Dictionary(scenario.shifts.map { ($0.code, $0) }) { first, _ in first }
    people = scenario.people.map(\.id)
    roles = Set(scenario.shifts.compactMap(\.role)).sorted()
    codeSet = Set(scenario.shifts.map(\.code))
    peopleSet = Set(scenario.people.map(\.id))
  }
}
