import LabourRules
import RosterModel

/// Findings for the terminal: law first and in full sentences, then what needs consent or pay, then
/// the soft rules, counted.
struct FindingList {
  let judgement: Judgement
  /// The smallest change that mends a finding, where it was looked for and found.
  var mends: [Finding: Mend] = [:]
  let scenario: Scenario
  let say: Voice
  /// Sentences shown per kind; the rest is counted.
  var limit = 8
  /// Characters in a line.
  var width = reportWidth

  /// All lines, never empty.
  var lines: [String] {
    law + sentences(.consent) + sentences(.pay) + soft
  }

  private var law: [String] {
    let count = judgement.findings(of: .law).count
    guard count > 0 else { return [say(.noLawFindings)] }
    return wrapped(say(.lawFindings, say(count, .findings)), width: width) + sentences(.law)
  }

  private func sentences(_ kind: RuleKind) -> [String] {
    let findings = judgement.findings(of: kind)
    let shown = findings.prefix(limit).flatMap { finding in
      wrapped(
        "\(say(.name(of: kind))) \(finding.rule)\(source(finding)) \(finding.person): "
          + FindingText.text(finding, scenario: scenario, language: say.language), width: width,
        indent: 2)
        + (mends[finding].map { wrapped($0.text(say.language), width: width - 2).map { "  " + $0 } }
          ?? [])
    }
    return shown + more(findings.count - limit)
  }

  /// The article or document, in brackets.
  private func source(_ finding: Finding) -> String {
    scenario.ruleSet[finding.rule].map { " (\($0.source))" } ?? ""
  }

  private var soft: [String] {
    let findings = judgement.findings(of: .soft)
    guard !findings.isEmpty else { return [] }
    let groups = SoftRuleCount.all(in: findings)
    let points = findings.reduce(0) { $0 + $1.points }
    let heading = say(.softFindings, say(findings.count, .findings), say(points, .points))
    return wrapped(heading, width: width)
      + groups.prefix(limit).flatMap { group in
        wrapped(
          say(
            .softRule, group.rule, say(group.count, .times), say(group.points, .points),
            FindingText.rule(group.rule, scenario: scenario, language: say.language)), width: width,
          indent: 2)
      } + more(groups.count - limit)
  }

  private func more(_ count: Int) -> [String] {
    count > 0 ? [say(.andMore, say.number(count))] : []
  }
}

/// Findings of one soft rule together.
struct SoftRuleCount: Hashable {
  var rule: RuleID
  var count: Int
  var points: Int

  /// Per rule, the one with most points first.
  static func all(in findings: [Finding]) -> [SoftRuleCount] {
    Dictionary(grouping: findings, by: \.rule)
      .map { rule, found in
        SoftRuleCount(
          rule: rule, count: found.count, points: found.reduce(0) { $0 + $1.points })
      }
      .sorted { ($1.points, $1.count, $0.rule) < ($0.points, $0.count, $1.rule) }
  }
}
