import ArgumentParser
import Reports
import RosterModel
import ScenarioFiles
import Workforce

/// Everything a comparison starts from.
struct WhatIfInput {
  let scenario: Scenario
  let base: [DatedChange]
  let tariffs: TariffTable
  let whatIfs: [WhatIf]
  /// Kinds of residents of whom to find how many more the team carries.
  let carrying: [ResidentKind]
  /// Other teams of the organisation, each with what holds for it.
  let others: [(scenario: Scenario, base: [DatedChange])]

  /// Reads the scenario, what holds for all what-ifs, the tariffs, and each what-if; every problem of all of them is
  /// told at once.
  init(
    _ folder: String, files: [String], options: WhatIfOptions, tariffs: String?, carry: [String],
    others: [String], _ language: Language
  ) throws {
    let scenario = try reading(language) { () throws(ScenarioProblems) in
      try ScenarioFolder.read(folder)
    }
    var problems = Problems()
    base = problems.collect([]) { () throws(ScenarioProblems) in
      try WhatIfFile.readBase(of: folder, for: scenario)
    }
    self.tariffs = problems.collect(TariffTable()) { () throws(ScenarioProblems) in
      guard let tariffs else { return try TariffFile.read(of: folder) }
      return try TariffFile.read(file: tariffs)
    }
    var whatIfs: [WhatIf?] = []
    for file in files {
      whatIfs.append(
        problems.collect(nil) { () throws(ScenarioProblems) in
          try WhatIfFile.read(file, for: scenario)
        })
    }
    whatIfs.append(
      problems.collect(nil) { () throws(ScenarioProblems) in try options.whatIf(for: scenario) })
    carrying = carry.compactMap { value in
      problems.collect(nil) { () throws(ScenarioProblems) in
        try WhatIfWords.residents(value, option: "--carry", for: scenario)
      }
    }
    var teams: [(scenario: Scenario, base: [DatedChange])] = []
    for other in others {
      let team = problems.collect(nil) { () throws(ScenarioProblems) in
        let scenario = try ScenarioFolder.read(other)
        return (scenario: scenario, base: try WhatIfFile.readBase(of: other, for: scenario))
      }
      teams += [team].compactMap(\.self)
    }
    self.others = teams
    self.scenario = scenario
    self.whatIfs = whatIfs.compactMap(\.self)
    try reading(language) { () throws(ScenarioProblems) in try problems.tell() }
  }

  /// What readers found wrong.
  private struct Problems {
    private var all: [ScenarioProblem] = []

    /// What was read; nothing where that could not be.
    mutating func collect<Value>(
      _ nothing: Value, _ read: () throws(ScenarioProblems) -> Value
    ) -> Value {
      do {
        return try read()
      } catch {
        all += error.problems
        return nothing
      }
    }

    func tell() throws(ScenarioProblems) {
      if !all.isEmpty { throw ScenarioProblems(problems: all) }
    }
  }
}
