import Foundation
public import RosterModel
public import Workforce

/// What what-ifs start from beside a scenario, as a store keeps it: `workforce.yaml` and `tariffs.csv`.
public enum ForecastFiles {
  /// Reads both from a scenario's folder; nothing of a file that is not there. A store holds no further files, so that
  /// no sentence can name one.
  ///
  /// - Throws: ``ScenarioProblems`` with everything wrong in them, in order of file, line and column.
  public static func read(
    of scenarioPath: String, for scenario: Scenario
  ) throws(ScenarioProblems) -> ForecastSettings {
    let log = ProblemLog()
    var settings = ForecastSettings()
    do {
      settings.tariffs = try TariffFile.read(of: scenarioPath)
    } catch {
      error.problems.forEach(log.report)
    }
    settings.base = base(of: scenarioPath, for: scenario, log)
    guard log.problems.isEmpty else { throw ScenarioProblems(problems: log.sorted) }
    return settings
  }

  private static func base(
    of scenarioPath: String, for scenario: Scenario, _ log: ProblemLog
  ) -> [WhatIfKey: [String]] {
    let file = ScenarioFile.workforce.rawValue
    let path = scenarioPath + "/" + file
    guard FileManager.default.fileExists(atPath: path),
      let bytes = Folder.bytes(at: path, name: file, log: log)
    else { return [:] }
    let document = WhatIfDocument(
      file: file, context: WhatIfContext(scenario: scenario, directory: nil), log: log)
    _ = document.read(bytes, besides: [])
    return log.problems.isEmpty ? document.sentences(bytes) : [:]
  }

  /// The files of it; none for what is not said. They read back as the same.
  public static func files(of settings: ForecastSettings) -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    if !settings.base.isEmpty {
      files.append((ScenarioFile.workforce.rawValue, text(settings.base)))
    }
    if !settings.tariffs.tariffs.isEmpty {
      files.append((ScenarioFile.tariffs.rawValue, TableText.of(settings.tariffs.tariffs)))
    }
    return files
  }

  private static func text(_ base: [WhatIfKey: [String]]) -> String {
    YAMLText.document(
      WhatIfKey.allCases.compactMap { key in
        base[key].map { sentences in
          (
            key.rawValue,
            key == .presence
              ? sentences.first : YAMLText.block(sentences.map { [YAMLText.quoted($0)] })
          )
        }
      })
  }
}
