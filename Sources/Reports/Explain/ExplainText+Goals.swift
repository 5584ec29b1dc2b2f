public import Explanations
public import RosterModel

extension ExplainText {
  /// Rows of what one head more is worth that are told.
  private static let valuesShown = 12

  /// What is proven of the whole and of each goal, and what one head more on a shift is worth.
  public static func goals(
    _ goals: [GoalProof], total: (found: Int, atLeast: Int?), values: [HeadValue] = [],
    in scenario: Scenario, language: Language, colour: Bool
  ) -> String {
    let teller = WhyTeller(scenario: scenario, say: Voice(language))
    let say = teller.say
    var report = ReportText(colour: colour)
    let whole = Certainty(found: total.found, atLeast: total.atLeast)
    report.add(
      wrapped(teller.total(total.found, atLeast: total.atLeast))
        .map { whole == .proven ? report.ink.good($0) : $0 })
    report.section(say(.provenGoals), teller.goals(goals).flatMap { wrapped("- " + $0, indent: 2) })
    let table = HeadValueTable(values).table(limit: valuesShown, teller)
    report.section(
      say(.headValues), table.rows.isEmpty ? [] : table.lines + wrapped(say(.headValuesKey)))
    return report.text
  }
}
