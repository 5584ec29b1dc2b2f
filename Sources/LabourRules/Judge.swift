public import RosterModel

/// Reads any roster, made here or typed by hand, against the rules in force.
///
/// It shares nothing with the maker of rosters but the values of the rules: it takes the assignments
/// as they are, lays them with the history on the real clock of Amsterdam, and lets each rule read
/// one person's record at a time. Rows with a shift code the table does not hold are passed over.
///
/// ```swift
/// let judge = Judge(rules: RuleSet(packs: RulePack.usual))
/// let judgement = judge.judge(roster, in: scenario)
/// judgement.findings(of: .law).isEmpty
/// ```
///
/// Cost: linear in assignments, people and rules.
public struct Judge: Sendable {
  private let checks: [(check: Check, rule: Rule)]
  let definitions: Definitions

  /// A judge by these rules. A rule it does not know is never listed as assessed.
  public init(rules: RuleSet) {
    let known = Dictionary(Check.all.map { ($0.id, $0) }) { first, _ in first }
    let inForce = rules.rules
    var seen = Self.replaced(in: inForce)
    checks = inForce.compactMap { rule in
      guard let check = known[rule.id], seen.insert(rule.id).inserted else { return nil }
      return (check, rule)
    }
    definitions = Definitions(rules)
  }

  /// Rules that others stand in for: ATW-N-36 where ATW-N-140 or ATW-N-38 is in force, which takes a collective
  /// agreement (ATW 5:8).
  private static func replaced(in rules: [Rule]) -> Set<RuleID> {
    rules.contains { NightCount.alternatives.contains($0.id) } ? [NightCount.id] : []
  }

  /// What there is to say of a roster in a scenario: findings whose later moment lies in the period, or whose
  /// earlier one does where work after it stands already, in order of person, moment and rule; where the law is
  /// kept in its second way; rules that could not be assessed in full, with what is missing; and the rules that
  /// were.
  public func judge(_ roster: Roster, in scenario: Scenario) -> Judgement {
    OpenCase(roster, in: scenario, by: self).judgement
  }

  /// What there is to say of one person.
  func verdict(_ record: WorkRecord) -> Verdict {
    var verdict = Verdict()
    for (check, rule) in checks where rule.holdsFor.contains(record.form) {
      let reading = check.read(record, rule)
      verdict.findings += reading.findings
      verdict.allowances += reading.allowances
      if let reason = check.missing(record) { verdict.missing[rule.id] = reason }
    }
    verdict.findings.sort(by: Self.precedes)
    return verdict
  }

  /// The whole of what was said of each, in order of person.
  func judgement(_ verdicts: [Verdict]) -> Judgement {
    // Each rule once, in order of pack, with what the first person lacks.
    let notAssessed = checks.compactMap { _, rule in
      verdicts.lazy.compactMap { $0.missing[rule.id] }.first
        .map { NotAssessed(rule: rule.id, reason: $0) }
    }
    let open = Set(notAssessed.map(\.rule))
    return Judgement(
      findings: verdicts.flatMap(\.findings), allowances: verdicts.flatMap(\.allowances),
      notAssessed: notAssessed,
      rulesAssessed: checks.map(\.rule.id).filter { !open.contains($0) })
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.from, left.rule, left.to, left.measured)
      < (right.from, right.rule, right.to, right.measured)
  }
}

/// What a judge says of one person.
struct Verdict: Sendable {
  /// Findings, by moment and rule.
  var findings: [Finding] = []
  /// Where the law is kept in its second way.
  var allowances: [Allowance] = []
  /// What lacks to assess a rule.
  var missing: [RuleID: NotAssessed.Reason] = [:]
}
