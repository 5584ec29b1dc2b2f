import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-EXEMPT: no shift someone is exempt from")
struct ExemptionTests {
  let rule = "HOUSE-EXEMPT"

  func exempt(_ what: String, _ row: String, shifts: [Shift] = []) -> Drawn {
    Drawn(row, shifts: shifts) { scenario in
      scenario.statuses = [
        PersonStatus(
          person: "P1", kind: .exempt, rule: what, from: Drawn.monday + 1, to: Drawn.monday + 8)
      ]
    }
  }

  @Test("An exemption from nights concerns class N, on the dates it holds")
  func night() {
    let lateNight = Shift.drawn("n", "22:45-07:00")
    let givenNight = Shift.drawn("g", "22:45-07:00", givenClass: .night)
    #expect(exempt("night", "NV.L...").found(rule) == [])
    #expect(
      exempt("night", ".N.n.g. .NN....", shifts: [lateNight, givenNight]).found(rule) == [
        "P1 Tue1 23:00 - Wed1 07:00: 1 of 0", "P1 Sat1 22:45 - Sun1 07:00: 1 of 0",
        "P1 Tue2 23:00 - Wed2 07:00: 1 of 0",
      ])
  }

  @Test("An exemption from evenings concerns class A")
  func evening() {
    let afternoon = Shift.drawn("a", "14:59-22:00", rest: 30)
    #expect(
      exempt("evening", ".La.N..", shifts: [afternoon]).found(rule) == [
        "P1 Tue1 15:00 - Tue1 23:00: 1 of 0"
      ])
  }

  @Test("An exemption from weekends concerns any presence from Saturday to Sunday midnight")
  func weekend() {
    let toMidnight = Shift.drawn("m", "16:00-24:00", rest: 30)
    #expect(exempt("weekend", "....m.. V......", shifts: [toMidnight]).found(rule) == [])
    #expect(exempt("weekend", "....N..").found(rule) == ["P1 Fri1 23:00 - Sat1 07:00: 1 of 0"])
    #expect(exempt("weekend", "......N").found(rule) == ["P1 Sun1 23:00 - Mon2 07:00: 1 of 0"])
  }

  @Test("An exemption that names a rule, and statuses of other kinds, are passed over")
  func others() {
    #expect(exempt("ATW-N-LEN", ".NNN.VL").found(rule) == [])
    let drawn = Drawn("N......") {
      $0.statuses = [PersonStatus(person: "P1", kind: .supernumerary, rule: "night")]
    }
    #expect(drawn.found(rule) == [])
  }

  @Test("An exemption from all work concerns any, one from long duties none here")
  func allAndLong() {
    #expect(
      exempt("all", "VVN....").found(rule) == [
        "P1 Tue1 07:00 - Tue1 15:30: 1 of 0", "P1 Wed1 23:00 - Thu1 07:00: 1 of 0",
      ])
    let long = Shift.drawn("x", "07:00-20:00", rest: 60)
    #expect(exempt("long", ".x.....", shifts: [long]).found(rule) == [])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    var drawn = Drawn("V.....V", history: ["V"], after: ["V"])
    drawn.scenario.statuses = [PersonStatus(person: "P1", kind: .exempt, rule: "all")]
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 1 of 0", "P1 Sun1 07:00 - Sun1 15:30: 1 of 0",
      ])
  }
}
