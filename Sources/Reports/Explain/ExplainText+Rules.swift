public import Explanations
public import RosterModel

extension ExplainText {
  /// What local rules cost and what one more person brings, in open places.
  public static func rules(
    _ rules: [RulePrice], levels: [LevelPrice], in scenario: Scenario, language: Language,
    colour: Bool
  ) -> String {
    let teller = WhyTeller(scenario: scenario, say: Voice(language))
    let say = teller.say
    var report = ReportText(colour: colour)
    report.say(say(rules.isEmpty && levels.isEmpty ? .nothingPriced : .intervalKey))
    report.section(
      say(.rulePrices),
      rules.isEmpty
        ? [] : teller.table(rules).lines + teller.asked(rules).flatMap { wrapped($0, indent: 2) })
    report.section(say(.levelPrices), levels.isEmpty ? [] : teller.table(levels).lines)
    return report.text
  }
}
