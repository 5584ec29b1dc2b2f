public import Explanations
public import RosterModel

extension ExplainText {
  /// Why places stay open, and what would help.
  public static func shortages(
    _ shortages: [Shortage], relaxations: [Relaxation], open: OpenRange, in scenario: Scenario,
    language: Language, colour: Bool
  ) -> String {
    let teller = WhyTeller(scenario: scenario, say: Voice(language))
    let say = teller.say
    var report = ReportText(colour: colour)
    report.say(teller.open(open))
    report.section(
      say(.whyOpen),
      shortages.isEmpty
        ? wrapped(say(.noShortageShown)) : shortages.flatMap { lines(teller.shortage($0)) })
    report.section(
      say(.whatHelps),
      relaxations.enumerated().flatMap { index, way in
        wrapped("\(index + 1). " + teller.relaxation(way), indent: 3)
          + wrapped(teller.outcome(way), width: reportWidth - 3).map { "   " + $0 }
      })
    return report.text
  }

  private static func lines(_ shortage: ToldShortage) -> [String] {
    wrapped(shortage.sentence)
      + shortage.lines.flatMap { wrapped("- " + $0, width: reportWidth - 2, indent: 2) }
      .map { "  " + $0 }
      + shortage.notes.flatMap { wrapped($0, width: reportWidth - 2) }.map { "  " + $0 }
  }
}
