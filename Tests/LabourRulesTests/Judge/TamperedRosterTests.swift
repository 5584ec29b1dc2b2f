import LabourRules
import RosterModel
import ScenarioFiles
import Testing
import TestSupport

@Suite("Rosters changed by hand are judged, never a crash")
struct TamperedRosterTests {
  @Test("Two people swapped: the finding follows the shift")
  func swapped() {
    let drawn = Drawn("L......", "V......", history: ["", "L"])
    #expect(drawn.found("ATW-DREST") == ["P2 Sun0 23:00 - Mon1 07:00: 8 of 11"])
    var swapped = drawn
    for index in swapped.roster.assignments.indices {
      let person = swapped.roster.assignments[index].person
      swapped.roster.assignments[index].person = person == "P1" ? "P2" : "P1"
    }
    #expect(swapped.found("ATW-DREST") == [])
  }

  @Test("A shift removed takes its findings along")
  func removed() {
    var drawn = Drawn("LVV....")
    #expect(drawn.found("ATW-DREST").count == 1)
    drawn.roster.assignments.remove(at: 1)
    #expect(drawn.found("ATW-DREST") == [])
  }

  @Test("A shift code the table does not hold is passed over, in the roster and in the history")
  func foreignCode() {
    #expect(Drawn("VZV....", history: ["Q"]).judgement() == Drawn("V.V....").judgementWith("Q"))
  }

  @Test("The order of the rows makes no difference", arguments: UInt64(1)...10)
  func order(seed: UInt64) {
    var random = SplitMix(seed: Int(seed))
    let drawn = RandomCase(seed: seed)
    var mixed = drawn
    mixed.roster.assignments.shuffle(using: &random)
    mixed.scenario.history.shuffle(using: &random)
    let judge = Judge(rules: RuleSet(packs: RulePack.usual))
    let one = judge.judge(drawn.roster, in: drawn.scenario)
    let other = judge.judge(mixed.roster, in: mixed.scenario)
    #expect(one.summary == other.summary, "seed \(seed)")
  }
}

extension Drawn {
  /// The judgement with one more row of history, the day before the period.
  fileprivate func judgementWith(_ shift: ShiftCode) -> Judgement {
    var drawn = self
    drawn.scenario.history.append(
      HistoryEntry(date: drawn.scenario.period.start - 1, person: "P1", shift: shift))
    return drawn.judgement()
  }
}

extension Judgement {
  /// Findings without the assignments they rest on, of which two may be alike.
  var summary: [String] {
    findings.map { "\($0.rule) \($0.person) \($0.from) \($0.to) \($0.measured) \($0.points)" }
  }
}
