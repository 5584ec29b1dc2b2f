import CareDemand
import LabourRules
import Planning
import RosterModel

/// What was proved and found, at the top of the page.
struct SummarySection {
  let result: PlanResult
  let say: Voice

  var markup: Markup {
    let proof = Proof(result: result, say: say)
    let roster: [Markup] =
      result.hasRoster
      ? [
        .element("p", text: proof.coverSentence), .element("p", text: proof.objectiveSentence),
        wishes, findings,
      ] : []
    return RosterHTML.section(
      "summary", say(.summary),
      [.element("p", ["class": "proof"], text: proof.openSentence)] + roster
        + [notAssessed, assumptions])
  }

  private var wishes: Markup {
    guard result.wishCount > 0 else { return .empty }
    let share = Double(result.wishesHonoured) / Double(result.wishCount)
    let honoured = say(
      .wishesHonoured, say.number(result.wishesHonoured), say.number(result.wishCount),
      say.percent(share))
    let least = result.leastServed.map {
      say(.leastServed, $0.person, say.number($0.honoured), say.number($0.count))
    }
    return .element("p", text: [honoured, least].compactMap { $0 }.joined(separator: " "))
  }

  private var findings: Markup {
    let lines = FindingList(
      judgement: result.judgement, scenario: result.scenario, say: say, width: .max
    ).lines
    let findings = result.judgement.findings
    return folded(
      .findings, lines, count: findings.count, isOpen: findings.contains { $0.kind == .law })
  }

  private var notAssessed: Markup {
    folded(
      .notAssessed, result.judgement.notAssessed.map { $0.line(result.scenario, say.language) })
  }

  private var assumptions: Markup {
    folded(.assumptions, result.assumptions.map { $0.text(say.language) })
  }

  /// A list that opens on request.
  private func folded(_ title: Words, _ lines: [String], count: Int? = nil, isOpen: Bool = false)
    -> Markup
  {
    guard !lines.isEmpty else { return .empty }
    return .element(
      "details", ["open": isOpen ? "" : nil],
      [
        .element("summary", text: "\(say(title)) (\(say.number(count ?? lines.count)))"),
        .element("ul", [:], lines.map { .element("li", text: $0) }),
      ])
  }
}
