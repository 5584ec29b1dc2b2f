import LabourRules
import Planning
import RosterModel
import Testing

@Suite("Parts of the objective")
struct ObjectivePartsTests {
  private func finding(_ kind: RuleKind, points: Int) -> Finding {
    let time = LocalTime(tiny().period.start, minute: 0)
    return Finding(
      rule: "HR-RUN", kind: kind, person: "VIG-01", from: time, to: time, measured: 6, allowed: 5,
      unit: .days, points: points)
  }

  @Test("They stand in the contract's order, and an empty scenario costs nothing")
  func order() {
    let accountant = Accountant(scenario: tiny(), cover: [])
    let parts = accountant.parts(
      of: Roster(), accounts: accountant.accounts(of: Roster()),
      judgement: Judgement(findings: [], notAssessed: [], rulesAssessed: []))
    #expect(
      parts.map(\.name) == [
        "open", "hired", "over", "hours", "wishes", "fairness", "continuity", "health", "change",
      ])
    #expect(parts.allSatisfy { $0.amount == 0 && $0.cost == 0 && $0.lowerBound == nil })
  }

  @Test("Hired people and the pool are paid per cover shift, pinned or not")
  func hired() {
    var scenario = tiny()
    scenario.add("VIG-01")
    scenario.add("UZK-02", form: .agency)
    scenario.add("ZZP-03", form: .selfEmployed)
    scenario.add("FLX-04", pool: "flex")
    scenario.add("FLX-05", pool: "")
    var roster = scenario.drawn([
      "VIG-01": "DDD", "UZK-02": "DAT", "ZZP-03": "N", "FLX-04": "DDMD", "FLX-05": "D",
    ])
    // Hired: 2 + 1 shifts at 30, the training is none; pool: 3 at 10, the meeting is none.
    #expect(scenario.part("hired", of: roster) == part("hired", 6, cost: 3 * 30 + 3 * 10))
    for at in roster.assignments.indices { roster.assignments[at].isPinned = true }
    #expect(scenario.part("hired", of: roster) == part("hired", 6, cost: 120))
    scenario.weights.hired = 100
    scenario.weights.pool = 0
    #expect(scenario.part("hired", of: roster) == part("hired", 6, cost: 300))
  }

  @Test("Health is the soft findings that cost points, at the health weight")
  func health() {
    var scenario = tiny()
    scenario.weights.health = 2
    let findings = [
      finding(.soft, points: 3), finding(.soft, points: 5), finding(.soft, points: 0),
      finding(.law, points: 4), finding(.consent, points: 4),
    ]
    #expect(
      scenario.part("health", of: Roster(), findings: findings) == part("health", 2, cost: 16))
  }
}
