import LabourRules
import RosterModel
import ScenarioFiles

/// One drawn case, read by the judge and by the oracle.
struct OracleOutcome {
  /// The rules of which the judge tells each place where they are broken. Of the others it tells
  /// some of the windows.
  static let toldOneByOne: Set<RuleID> = [
    "ATW-SHIFT", "ATW-WEEK", "ATW-DREST", "ATW-BRK", "ATW-SUN", "ATW-N-LEN", "ATW-N-REST",
    "ATW-N-46", "ATW-N-SER",
  ]

  /// What was drawn.
  let drawn: OracleCase
  /// What the oracle says, by rule.
  let verdicts: [RuleID: OracleVerdict]
  /// What the judge measured where it finds a rule of law broken.
  let findings: [RuleID: [Double]]

  /// The outcome of a seed.
  init(seed: Int) {
    drawn = OracleCase(seed: seed)
    let oracle = Oracle(on: OracleCase.person, drawn.roster, in: drawn.scenario)
    verdicts = oracle.verdicts
    let judge = Judge(rules: RuleSet(packs: RulePack.usual))
    let found = judge.judge(drawn.roster, in: drawn.scenario).findings(of: .law)
    findings = Dictionary(
      grouping: found.filter { $0.person == OracleCase.person }, by: \.rule
    ).mapValues { $0.map(\.measured) }
  }

  /// Where judge and oracle differ on whether a rule is broken.
  var contradictions: [String] {
    verdicts.filter { $0.value.isBroken == (findings[$0.key] == nil) }.keys.sorted().map(told)
  }

  /// Where the judge does not measure what the oracle measures. Of rules it tells one by one, all
  /// must be the same; of the others each must be one of the oracle's.
  var otherMeasures: [String] {
    verdicts.filter { rule, verdict in
      let found = findings[rule] ?? []
      return Self.toldOneByOne.contains(rule)
        ? verdict.measured.sorted() != found.sorted()
        : !Set(found).isSubset(of: verdict.measured)
    }.keys.sorted().map(told)
  }

  private func told(_ rule: RuleID) -> String {
    let oracle = verdicts[rule]?.measured ?? []
    return "seed \(drawn.seed), \(rule): judge \(findings[rule] ?? []), oracle \(oracle)\n"
      + drawn.text
  }
}
