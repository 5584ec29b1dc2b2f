import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("The smallest change that mends a finding")
struct MendTests {
  private static let judge = Judge(rules: RuleSet(packs: RulePack.usual))

  /// The changes that mend what is found against the law or without consent, as `Tue1 V -> L`.
  private static func mends(_ drawn: Drawn) -> [String] {
    let open = OpenCase(drawn.roster, in: drawn.scenario, by: judge)
    let findings = open.judgement.findings
    let mends = Judgement.mends(of: findings, in: open)
    return findings.compactMap { mends[$0] }.map { mend in
      let day = mend.date - drawn.scenario.period.start
      let to = mend.to.isEmpty ? "." : mend.to.joined(separator: "+")
      return "\(mend.person) day \(day) \(mend.from.joined(separator: "+")) -> \(to)"
    }
  }

  @Test("After a late shift the early one becomes the shift nearest to it that has its rest")
  func anotherShift() {
    let drawn = Drawn(".LV....", shifts: [.drawn("t", "10:00-18:00", rest: 30)])
    #expect(drawn.found("ATW-DREST").count == 1)
    #expect(Self.mends(drawn) == ["P1 day 2 V -> t"])
  }

  @Test("Where no other shift helps, the day is off")
  func dayOff() {
    let drawn = Drawn(".V.....") { scenario in
      scenario.leave = [
        Leave(
          person: "P1", from: Drawn.monday + 1, to: Drawn.monday + 1, kind: .leave,
          perDay: .hours(7))
      ]
    }
    #expect(Self.mends(drawn) == ["P1 day 1 V -> ."])
  }

  @Test("What is pinned stays, and the other day changes")
  func pinned() {
    var drawn = Drawn(".LV....")
    drawn.roster = Roster(
      drawn.roster.assignments.map { assignment in
        var assignment = assignment
        assignment.isPinned = assignment.shift == "V"
        return assignment
      })
    #expect(Self.mends(drawn) == ["P1 day 1 L -> V"])
  }

  @Test("A change that mends takes the finding away and makes no other")
  func sound() {
    for seed in 1...40 {
      let drawn = RandomCase(seed: UInt64(seed), foreign: false)
      let open = OpenCase(drawn.roster, in: drawn.scenario, by: Self.judge)
      let findings = open.judgement.findings
      for (finding, mend) in Judgement.mends(of: findings, in: open, limit: 5) {
        var changed = open
        changed.set(mend.to, for: mend.person, on: mend.date)
        let left = changed.findings(of: mend.person)
        #expect(
          !left.contains { $0.rule == finding.rule && $0.from == finding.from }, "seed \(seed)")
        let hard = { (findings: [Finding]) in
          findings.count { $0.kind == .law || $0.kind == .consent }
        }
        #expect(hard(left) < hard(open.findings(of: mend.person)), "seed \(seed)")
      }
    }
  }

  @Test("A finding that many days make together has none")
  func none() {
    // 13 weeks of six shifts of 11 hours are 66 hours in each week: no single day mends the average.
    let long = Shift.drawn("e", "07:00-18:45", rest: 45)
    let drawn = Drawn("eeeeee. ".times(13), shifts: [long])
    let open = OpenCase(drawn.roster, in: drawn.scenario, by: Self.judge)
    let average = open.judgement.findings.first { $0.rule == "ATW-AVG16" }
    #expect(average.map { open.mend($0) == nil } == true)
  }
}
