public import RosterModel

/// Reads any roster, made here or typed by hand, against the rules in force.
///
/// It shares nothing with the maker of rosters but the values of the rules: it takes the assignments
/// as they are, lays them with the history on the real clock of Amsterdam, and lets each rule read
/// one person's record at a time. Rows with a shift code the table does not hold are passed over.
///
/// ```swift
/// let judge = Judge(rules: RuleSet(packs: RulePack.shipped))
/// let judgement = judge.judge(roster, in: scenario)
/// judgement.findings(of: .law).isEmpty
/// ```
///
/// Cost: linear in assignments, people and rules; 40 people over 13 weeks take a few milliseconds.
public struct Judge: Sendable {
  private let checks: [(check: Check, rule: Rule)]

  /// A judge by these rules. A rule it does not know is never listed as assessed.
  public init(rules: RuleSet) {
    let known = Dictionary(Check.all.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<RuleID> = []
    checks = rules.rules.compactMap { rule in
      guard let check = known[rule.id], seen.insert(rule.id).inserted else { return nil }
      return (check, rule)
    }
  }

  /// What there is to say of a roster in a scenario: findings whose later moment lies in the period,
  /// in order of person, moment and rule; rules that could not be assessed in full, with what is
  /// missing; and the rules that were.
  public func judge(_ roster: Roster, in scenario: Scenario) -> Judgement {
    guard scenario.period.weeks > 0 else {
      return Judgement(findings: [], notAssessed: [], rulesAssessed: [])
    }
    let records = CaseFile(roster, in: scenario).records()
    let findings = records.flatMap { record in
      checks.filter { $0.rule.holdsFor.contains(record.form) }
        .flatMap { $0.check.findings(record, $0.rule) }.sorted(by: Self.precedes)
    }
    let notAssessed = notAssessed(records)
    let open = Set(notAssessed.map(\.rule))
    return Judgement(
      findings: findings, notAssessed: notAssessed,
      rulesAssessed: checks.map(\.rule.id).filter { !open.contains($0) })
  }

  /// Each rule once, in order of pack.
  private func notAssessed(_ records: [WorkRecord]) -> [NotAssessed] {
    checks.compactMap { check, rule in
      for record in records where rule.holdsFor.contains(record.form) {
        if let reason = check.missing(record) { return NotAssessed(rule: rule.id, reason: reason) }
      }
      return nil
    }
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.from, left.rule, left.to, left.measured)
      < (right.from, right.rule, right.to, right.measured)
  }
}
