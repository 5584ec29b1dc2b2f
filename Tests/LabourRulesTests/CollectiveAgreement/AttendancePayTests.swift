import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("VVT-OPK-PAY: 25 euro for each attendance above the contract's (CAO VVT)")
struct AttendancePayTests {
  let rule = "VVT-OPK-PAY"

  func drawn(_ row: String, contract: Int, history: [String] = []) -> Drawn {
    var drawn = Drawn(
      row, history: history,
      shifts: [.drawn("k", "07:00-10:00"), .drawn("l", "17:00-20:00")], both: ["b": "kl"])
    drawn.scenario.contracts[0].weekly = .hours(contract) ... .hours(contract)
    return drawn
  }

  func found(_ drawn: Drawn, _ values: [RuleID: Double] = [:]) -> [String] {
    drawn.found(rule, values: values, packs: RulePack.shipped)
  }

  @Test("Three up to 15 hours, four up to 24, five above cost nothing; each more costs")
  func limit() {
    #expect(found(drawn("VVV....", contract: 15)) == [])
    #expect(
      found(drawn("VVVVV..", contract: 15)) == [
        "P1 Thu1 07:00 - Thu1 15:30: 25 of 0", "P1 Fri1 07:00 - Fri1 15:30: 25 of 0",
      ])
    #expect(found(drawn("VVVV...", contract: 24)) == [])
    #expect(found(drawn("VVVVV..", contract: 25)) == [])
    #expect(found(drawn("VVVVV.V", contract: 25)) == ["P1 Sun1 07:00 - Sun1 15:30: 25 of 0"])
    #expect(found(drawn("bbk....", contract: 24)) == ["P1 Wed1 07:00 - Wed1 10:00: 25 of 0"])
  }

  @Test("The week before the period does not count along")
  func seam() {
    #expect(found(drawn("VVV....", contract: 15, history: ["VVVVVVV"])) == [])
  }

  @Test("It costs money, no points, consented to or not")
  func consent() {
    let consented = drawn("VVVV...", contract: 15).consenting(to: "VVT-OPK")
    #expect(consented.found("VVT-OPK", packs: RulePack.shipped) == [])
    #expect(found(consented) == ["P1 Thu1 07:00 - Thu1 15:30: 25 of 0"])
    let finding = consented.judgement(packs: RulePack.shipped).findings.first { $0.rule == rule }
    #expect(finding?.kind == .pay && finding?.unit == .euro && finding?.points == 0)
  }

  @Test("It counts by the number of VVT-OPK, 5 where no pack has that rule; its own value is euros")
  func number() {
    let five = drawn("VVVVV..", contract: 36)
    #expect(found(five, ["VVT-OPK": 4]) == ["P1 Fri1 07:00 - Fri1 15:30: 25 of 0"])
    let six = drawn("VVVVVV.", contract: 36)
    let pay = Rule(id: rule, value: 30, unit: .euro, kind: .pay, source: "house")
    let alone = [RulePack(id: "pay", title: "pay", rules: [pay])]
    #expect(five.found(rule, packs: alone) == [])
    #expect(six.found(rule, packs: alone) == ["P1 Sat1 07:00 - Sat1 15:30: 30 of 0"])
  }

  @Test("Who is hired is not paid by it")
  func hired() {
    var agency = drawn("VVVV...", contract: 15)
    agency.scenario.people[0].form = .agency
    #expect(found(agency) == [])
  }
}
