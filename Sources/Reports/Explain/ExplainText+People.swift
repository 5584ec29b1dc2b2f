public import Explanations
import Planning
public import RosterModel

extension ExplainText {
  /// What a roster asks of someone, beside the team.
  public static func person(
    _ answer: PersonAnswer, in scenario: Scenario, language: Language, colour: Bool
  ) -> String {
    let teller = WhyTeller(scenario: scenario, say: Voice(language))
    let say = teller.say
    var report = ReportText(colour: colour)
    report.add(wrapped(say(.besideTeam, answer.load.person)).map(report.ink.heading))
    report.add(teller.load(answer).lines)
    report.say(say(.fairShareKey))
    report.say(teller.hours(answer.hours))
    report.say(teller.wishes(answer))
    if let worst = teller.worstOff(answer) { report.say(worst) }
    report.say(say(.burdenKey))
    return report.text
  }

  /// What differs between two rosters, by the names the reader knows them by: who gains, who loses, and which goal
  /// moved.
  public static func difference(
    _ difference: RosterDifference, from: String, to: String, in scenario: Scenario,
    language: Language, colour: Bool
  ) -> String {
    let teller = WhyTeller(scenario: scenario, say: Voice(language))
    let say = teller.say
    var report = ReportText(colour: colour)
    report.add(wrapped(say(.differenceTitle, from, to)).map(report.ink.heading))
    guard !difference.days.isEmpty || difference.total.isMove else {
      report.say(say(.nothingDiffers))
      return report.text
    }
    report.say(teller.extent(difference))
    let items = { (lines: [String]) in lines.flatMap { wrapped("- " + $0, indent: 2) } }
    report.section(say(.whoLoses), items(teller.losses(difference)))
    report.section(say(.whoGains), items(teller.gains(difference)))
    let parts = teller.parts(difference)
    report.section(say(.goalsMoved), parts.rows.isEmpty ? [] : parts.lines)
    report.section(
      say(.daysChanged), teller.changedDays(difference).flatMap { wrapped($0, indent: 2) })
    return report.text
  }
}
