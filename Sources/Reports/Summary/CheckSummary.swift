public import LabourRules
import Planning
public import RosterModel

/// A judgement for the terminal.
public enum CheckSummary {
  /// Findings, what was not assessed, and how many rules were, in lines of at most 100 columns.
  public static func text(
    _ judgement: Judgement, mends: [Finding: Mend] = [:], scenario: Scenario, language: Language,
    colour: Bool = false
  ) -> String {
    let say = Voice(language)
    var report = ReportText(colour: colour)
    let list = FindingList(
      judgement: judgement, mends: mends, scenario: scenario, say: say, limit: .max)
    report.add([report.ink.heading(say(.findings))])
    report.add(judgement.findings.isEmpty ? [say(.noFindings)] : list.lines)
    report.section(
      say(.allowances),
      judgement.allowances.flatMap {
        wrapped("\($0.rule) \($0.person): \($0.text(language))", indent: 2)
      })
    report.section(
      say(.notAssessed),
      judgement.notAssessed.flatMap { wrapped($0.line(scenario, language), indent: 2) })
    report.section(
      say(.assumptions),
      Planner.assumptions(of: scenario).flatMap { wrapped("- " + $0.text(language), indent: 2) })
    let assessed = judgement.rulesAssessed
    report.add([""])
    report.say(say(.rulesAssessed, say(assessed.count, .rules)))
    return report.text
  }
}
