import LabourRules
import RosterModel
import Testing

@Suite("VVT-OPK (CAO VVT 2025-2026): attendances an ISO week by contract")
struct AttendancesTests {
  let rule = "VVT-OPK"

  @Test("3 up to 15 hours, 4 up to 24, 5 from a minute more on; each one more is found")
  func limits() {
    let found = { (row: String, contract: Minutes) in
      Drawn.agreed(row, contract: contract).found(agreed: rule)
    }
    #expect(found("VVV....", .hours(15)) == [])
    #expect(found("VVVV...", .hours(15)) == ["P1 Thu1 07:00 - Thu1 15:30: 4 of 3"])
    #expect(found("VVVV...", Minutes(901)) == [])
    #expect(found("VVVVV..", .hours(24)) == ["P1 Fri1 07:00 - Fri1 15:30: 5 of 4"])
    #expect(found("VVVVV..", Minutes(1441)) == [])
    #expect(found("VVVVVV.", .hours(36)) == ["P1 Sat1 07:00 - Sat1 15:30: 6 of 5"])
  }

  @Test("A broken shift is two, one that goes on without time off is one")
  func parts() {
    #expect(Drawn.agreed("bb.....", contract: .hours(24)).found(agreed: rule) == [])
    #expect(
      Drawn.agreed("bbk....", contract: .hours(24)).found(agreed: rule) == [
        "P1 Wed1 07:00 - Wed1 10:00: 5 of 4"
      ])
    #expect(Drawn.agreed("ccc....", contract: .hours(15)).found(agreed: rule) == [])
    let late = Shift.drawn("d", "10:01-13:00")
    let minute = Drawn.agreed("xx.....", shifts: [late], both: ["x": "kd"], contract: .hours(15))
    #expect(minute.found(agreed: rule) == ["P1 Tue1 10:01 - Tue1 13:00: 4 of 3"])
  }

  @Test("Contracts of all domains add up")
  func domains() {
    var drawn = Drawn.agreed("VVVVV..", contract: .hours(15))
    drawn.scenario.contracts.append(
      Contract(person: "P1", domain: .guidance, level: .level3, weekly: .zero ... .hours(9)))
    #expect(drawn.found(agreed: rule) == ["P1 Fri1 07:00 - Fri1 15:30: 5 of 4"])
    drawn.scenario.contracts[1].weekly = .zero ... .hours(10)
    #expect(drawn.found(agreed: rule) == [])
  }

  @Test("The contract of a week's Monday counts for all of it")
  func change() {
    var drawn = Drawn.agreed("VVVV... VVVVV..", contract: .hours(15))
    drawn.scenario.contracts[0].to = Drawn.monday + 1
    drawn.scenario.contracts.append(
      Contract(
        person: "P1", domain: .care, level: .level3, weekly: .zero ... .hours(36),
        from: Drawn.monday + 2))
    #expect(drawn.found(agreed: rule) == ["P1 Thu1 07:00 - Thu1 15:30: 4 of 3"])
  }

  @Test("The weeks before and after the period do not count, its last day does")
  func edges() {
    let found = { (row: String, after: String) in
      Drawn.agreed(row, history: "VVVVVVV", after: after, contract: .hours(15))
        .found(agreed: rule)
    }
    #expect(found("V......", "") == [])
    #expect(found("....VVV", "VVVV") == [])
    #expect(found("..V.VVV", "V") == ["P1 Sun1 07:00 - Sun1 15:30: 4 of 3"])
  }

  @Test("A consent to four attendances allows four and not five; without a number it allows any")
  func value() {
    let found = { (value: Double?) in
      Drawn.agreed("VVVVV..", contract: .hours(15), consents: [.drawn(rule, value: value)])
        .found(agreed: rule)
    }
    #expect(found(4) == ["P1 Fri1 07:00 - Fri1 15:30: 5 of 3"])
    #expect(found(5) == [])
    #expect(found(nil) == [])
  }

  @Test("A consent to fewer than the contract has asks for no less")
  func lowValue() {
    #expect(Drawn.agreed("VVVVV..", consents: [.drawn(rule, value: 4)]).found(agreed: rule) == [])
  }

  @Test("A consent counts on the days it holds")
  func days() {
    let drawn = Drawn.agreed(
      "VVVVV..", contract: .hours(15), consents: [.drawn(rule, days: 3...3)])
    #expect(drawn.found(agreed: rule) == ["P1 Fri1 07:00 - Fri1 15:30: 5 of 3"])
  }
}
