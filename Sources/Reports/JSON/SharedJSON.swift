import CareDemand
import LabourRules
import RosterModel

/// Parts that several documents share.
extension JSONValue {
  /// A date as ISO 8601.
  static func date(_ date: CivilDate) -> JSONValue { .string(date.description) }

  /// Findings with their sentences.
  static func findings(
    _ findings: [Finding], mends: [Finding: Mend] = [:], scenario: Scenario, language: Language
  ) -> JSONValue {
    .array(
      findings.map { finding in
        [
          "rule": .string(finding.rule), "kind": .string(finding.kind.rawValue),
          "person": .string(finding.person), "from": .string(finding.from.description),
          "to": .string(finding.to.description), "measured": .number(finding.measured),
          "allowed": .number(finding.allowed), "unit": .string(finding.unit.rawValue),
          "source": scenario.ruleSet[finding.rule].map { .string($0.source) } ?? .null,
          "text": .string(FindingText.text(finding, scenario: scenario, language: language)),
          "mend": mends[finding].map { .string($0.text(language)) } ?? .null,
        ]
      })
  }

  /// Where the law is kept in its second way, with the sentences.
  static func allowances(
    _ allowances: [Allowance], scenario: Scenario, language: Language
  ) -> JSONValue {
    .array(
      allowances.map { allowance in
        [
          "rule": .string(allowance.rule), "person": .string(allowance.person),
          "from": .string(allowance.from.description), "to": .string(allowance.to.description),
          "measured": .number(allowance.measured), "asked": .number(allowance.asked),
          "branch": .string(allowance.branch.name),
          "text": .string(allowance.text(language)),
        ]
      })
  }

  /// Rules that were not assessed, each with its reason.
  static func notAssessed(_ rules: [NotAssessed], language: Language) -> JSONValue {
    .array(
      rules.map { ["rule": .string($0.rule), "reason": .string($0.text(language))] })
  }

  /// The skill-mix gap, hours per 24 h.
  static func skillMixGap(_ lines: [SkillMixGapLine]) -> JSONValue {
    .array(
      lines.map { line in
        [
          "domain": .string(line.domain.rawValue), "level": .string(line.level.description),
          "block": .string(line.block.rawValue), "needHoursPer24h": .number(line.need),
          "availableHoursPer24h": .number(line.available),
          "rosteredHoursPer24h": .optional(line.rostered), "gapHoursPer24h": .number(line.gap),
          "overqualifiedHoursPer24h": .number(line.overqualified),
          "gapFte": .number(line.gapFte), "shadowPrice": .optional(line.shadowPrice),
        ]
      })
  }

  /// Assumptions as sentences.
  static func assumptions(_ assumptions: [Assumption], language: Language) -> JSONValue {
    .array(assumptions.map { .string($0.text(language)) })
  }
}
