import LabourRules
public import RosterModel
public import SelfRostering

extension Words {
  static let timePassed = Words("Overgeslagen: {0} {1}: {2}", "Passed over: {0} {1}: {2}")
  static let timeAway = Words("afwezig", "away")
  static let timeAlready = Words("staat er al", "there already")
  static let timeConsent = Words("instemming nodig: {0}", "needs consent: {0}")
  static let timeNoneFits = Words(
    "Niemand kan dit op een van deze dagen; er is niets gewijzigd.",
    "Nobody can have this on any of these days; nothing changed.")
}

/// Paid time that covers nothing, as it was planned.
public enum PlannedTimeText {
  /// What was planned and what it does, with the number of its entry in the log, `nil` for a trial; who was passed
  /// over, a line each.
  public static func text(
    entry: Int?, _ planned: PlannedTime, _ effect: RosterEffect, scenario: Scenario,
    language: Language
  ) -> String {
    let say = Voice(language)
    var lines = [effect.text(language, scenario: scenario)]
    lines += planned.passed.map { say.line($0, scenario) }
    if let entry { lines.append(Sentences.entry(entry, language)) }
    return lines.joined(separator: "\n")
  }

  /// The same as a document: `{"entry": ..., "effect": {...}, "passed": [...]}`.
  public static func json(
    entry: Int?, _ planned: PlannedTime, _ effect: RosterEffect, scenario: Scenario,
    language: Language
  ) -> String {
    let document: JSONValue = [
      "entry": .optional(entry),
      "effect": .effect(effect, scenario: scenario, language: language),
      "passed": .array(
        planned.passed.map { passed in
          [
            "person": .string(passed.person), "date": .date(passed.date),
            "reason": .string(passed.reason.name),
            "findings": .findings(
              passed.reason.findings, scenario: scenario, language: language),
          ]
        }),
    ]
    return document.text
  }
}

extension PlannedTime.Reason {
  /// Its name in documents.
  fileprivate var name: String {
    switch self {
    case .law: "law"
    case .consent: "consent"
    case .away: "away"
    case .already: "already"
    }
  }

  /// What the judge found.
  fileprivate var findings: [Finding] {
    switch self {
    case .law(let findings), .consent(let findings): findings
    case .away, .already: []
    }
  }
}

extension Voice {
  /// Who was passed over on a date, and why.
  func line(_ passed: PlannedTime.Passed, _ scenario: Scenario?) -> String {
    let findings = passed.reason.findings.map { line($0, scenario) }.joined(separator: "; ")
    let reason =
      switch passed.reason {
      case .law: findings
      case .consent: self(.timeConsent, findings)
      case .away: self(.timeAway)
      case .already: self(.timeAlready)
      }
    return self(.timePassed, passed.person, day(passed.date), reason)
  }

  /// Nobody could have it, and why.
  func noneFits(_ passed: [PlannedTime.Passed], _ scenario: Scenario?) -> String {
    ([self(.timeNoneFits)] + passed.map { "  " + line($0, scenario) }).joined(separator: "\n")
  }
}
