public import LabourRules
import Planning
public import RosterModel

/// The document of `check --json`.
public enum CheckJSON {
  /// A judgement as one JSON document.
  public static func data(
    _ judgement: Judgement, mends: [Finding: Mend] = [:], scenario: Scenario, language: Language
  ) -> String {
    let document: JSONValue = [
      "findings": .findings(
        judgement.findings, mends: mends, scenario: scenario, language: language),
      "allowances": .allowances(judgement.allowances, scenario: scenario, language: language),
      "notAssessed": .notAssessed(judgement.notAssessed, language: language),
      "assumptions": .assumptions(Planner.assumptions(of: scenario), language: language),
      "rulesAssessed": .array(judgement.rulesAssessed.map { .string($0) }),
    ]
    return document.text
  }
}
