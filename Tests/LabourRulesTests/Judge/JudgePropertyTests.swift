import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("What holds of every judgement")
struct JudgePropertyTests {
  let judge = Judge(rules: RuleSet(packs: RulePack.usual))

  @Test(
    "Any roster is judged: in order, in the period, with points on soft rules alone",
    arguments: UInt64(1)...60)
  func wellFormed(seed: UInt64) {
    let drawn = RandomCase(seed: seed)
    let judgement = judge.judge(drawn.roster, in: drawn.scenario)
    let begin = LocalTime(drawn.scenario.period.start, minute: 0)
    for finding in judgement.findings {
      #expect(finding.from <= finding.to, "seed \(seed): \(finding)")
      #expect(finding.to > begin, "seed \(seed): \(finding)")
      #expect(finding.points == 0 || finding.kind == .soft, "seed \(seed): \(finding)")
      #expect(finding.measured.isFinite && finding.assignments.count <= 2, "seed \(seed)")
    }
    let keys = judgement.findings.map { ($0.person, $0.from, $0.rule) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
    let missing = Set(judgement.notAssessed.map(\.rule))
    #expect(missing.isDisjoint(with: judgement.rulesAssessed), "seed \(seed)")
  }

  @Test(
    "What a person is told does not hang on others, but for not being alone",
    arguments: UInt64(100)...120)
  func independent(seed: UInt64) {
    let drawn = RandomCase(seed: seed)
    let all = judge.judge(drawn.roster, in: drawn.scenario)
    for person in drawn.scenario.people.map(\.id) {
      let own = Roster(drawn.roster.assignments.filter { $0.person == person })
      let alone = judge.judge(own, in: drawn.scenario).summary(of: person)
      #expect(alone == all.summary(of: person), "seed \(seed), \(person)")
    }
  }

  @Test(
    "Nothing gets worse when the shift that starts last goes", arguments: UInt64(200)...205)
  func removing(seed: UInt64) {
    var drawn = RandomCase(seed: seed, foreign: false)
    let rules: Set<RuleID> = [
      "ATW-SHIFT", "ATW-WEEK", "ATW-DREST", "ATW-N-REST", "ATW-N-LEN", "ATW-N-46", "ATW-N-SER",
      "ATW-WREST", "HOUSE-OVERLAP", "HR-QUICK", "HR-RUN", "HR-WKND",
    ]
    drawn.roster.assignments = drawn.inOrderOfTime().suffix(80)
    var former = Int.max
    while !drawn.roster.assignments.isEmpty {
      let found = judge.judge(drawn.roster, in: drawn.scenario).findings
      let count = found.count { rules.contains($0.rule) }
      #expect(count <= former, "seed \(seed), \(drawn.roster.assignments.count) rows")
      former = count
      drawn.roster.assignments.removeLast()
    }
  }
}

extension RandomCase {
  /// The roster's rows by the wall-clock start and end of their shifts.
  fileprivate func inOrderOfTime() -> [Assignment] {
    let span = { (row: Assignment) -> (LocalTime, LocalTime) in
      let span = scenario.shift(row.shift)?.span ?? 0..<0
      return (
        LocalTime(row.date, minute: span.lowerBound), LocalTime(row.date, minute: span.upperBound)
      )
    }
    return roster.assignments.sorted { span($0) < span($1) }
  }
}

extension Judgement {
  fileprivate func summary(of person: PersonID) -> [String] {
    findings.filter { $0.person == person && $0.rule != "HOUSE-NOT-ALONE" }.map {
      "\($0.rule) \($0.from) \($0.to) \($0.measured) \($0.points)"
    }
  }
}
