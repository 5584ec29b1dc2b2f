public import RosterModel
public import Workforce

/// A sentence of a what-if as the value of an option: `--mix "all 4VV -> 5VV/bh from 2027-03"`.
public enum WhatIfWords {
  /// Reads a value as the key takes it in a file; ``WhatIfKey/presence`` takes a list in YAML.
  ///
  /// - Parameters:
  ///   - key: What the option changes.
  ///   - value: What was written behind it.
  ///   - option: Its name, such as `--mix`: problems and changes bear it for a file, and columns
  ///     within the value.
  ///   - scenario: What it changes.
  ///   - directory: Where files that it names stand; `nil` where it can name none.
  /// - Throws: ``ScenarioProblems`` with everything wrong in it.
  public static func read(
    _ key: WhatIfKey, _ value: String, option: String, for scenario: Scenario, directory: String?
  ) throws(ScenarioProblems) -> [DatedChange] {
    let log = ProblemLog()
    let context = WhatIfContext(scenario: scenario, directory: directory)
    let changes =
      key == .presence
      ? presence(value, option, log)
      : WhatIfSentence.read(
        SentenceReader(SentenceSource(text: value, file: option), key, context, log))
    guard log.problems.isEmpty else { throw ScenarioProblems(problems: log.sorted) }
    return changes
  }

  /// Reads a kind of residents, such as `5VV/bh`, as the value of an option.
  ///
  /// - Throws: ``ScenarioProblems`` with what is wrong with it.
  public static func residents(
    _ value: String, option: String, for scenario: Scenario
  ) throws(ScenarioProblems) -> ResidentKind {
    let log = ProblemLog()
    let context = WhatIfContext(scenario: scenario, directory: nil)
    let reader = SentenceReader(
      SentenceSource(text: value, file: option), .mix, context, log)
    let kind = reader.residents()
    reader.end()
    guard log.problems.isEmpty, let kind else { throw ScenarioProblems(problems: log.sorted) }
    return kind
  }

  /// A list in YAML; an option has no lines.
  private static func presence(
    _ value: String, _ option: String, _ log: ProblemLog
  ) -> [DatedChange] {
    let inner = ProblemLog()
    let yaml = YAMLFile(file: option, log: inner, whenEmpty: .sentence(.presence))
    let changes = yaml.root(Array(value.utf8)).map {
      PresenceValue(file: option, log: inner).read($0)
    }
    for problem in inner.sorted {
      log.report(
        problem.kind, in: option, column: problem.column, value: problem.value,
        maybe: problem.suggestion)
    }
    return (changes ?? []).map { change in
      var change = change
      change.place.line = nil
      return change
    }
  }
}
