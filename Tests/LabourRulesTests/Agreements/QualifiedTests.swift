import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-QUALIFIED (Wet BIG): level, domain and contract of the shift")
struct QualifiedTests {
  let rule = "HOUSE-QUALIFIED"
  let shifts = [
    Shift.drawn("a", "07:00-15:30", rest: 30, minLevel: .level3),
    .drawn("b", "07:00-15:30", rest: 30, minLevel: .level4),
    .drawn("g", "07:00-15:30", rest: 30, domain: .guidance),
  ]

  @Test("Level 3 may work a shift that asks for 3, not one that asks for 4")
  func level() {
    #expect(
      Drawn("ab.....", shifts: shifts).found(rule) == ["P1 Tue1 07:00 - Tue1 15:30: 3 of 4"])
  }

  @Test("2+ lies between 2 and 3")
  func twoPlus() {
    let drawn = Drawn("a......", shifts: shifts) { $0.contracts[0].level = .level2Plus }
    #expect(drawn.found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 2.5 of 3"])
  }

  @Test("A level counts within its own domain only")
  func domain() {
    #expect(
      Drawn("g......", shifts: shifts).found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 0 of 1"])
    let both = Drawn("g......", shifts: shifts) { scenario in
      scenario.contracts.append(
        Contract(person: "P1", domain: .guidance, level: .level1, weekly: .zero ... .hours(8)))
    }
    #expect(both.found(rule) == [])
  }

  @Test("An assignment that names another domain than its shift is found")
  func wrongDomain() {
    var drawn = Drawn("a......", shifts: shifts)
    drawn.roster.assignments[0].domain = .guidance
    #expect(drawn.found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 0 of 3"])
  }

  @Test("The contract holds on the date")
  func contractDates() {
    let drawn = Drawn("aaaa...", shifts: shifts) { scenario in
      scenario.contracts[0].from = Drawn.monday + 1
      scenario.contracts[0].to = Drawn.monday + 2
    }
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 0 of 3", "P1 Thu1 07:00 - Thu1 15:30: 0 of 3",
      ])
  }

  @Test("Someone the scenario does not know holds no contract; history is not judged")
  func stranger() {
    var drawn = Drawn("V......", history: ["b"], shifts: shifts)
    #expect(drawn.found(rule) == [])
    drawn.roster.assignments[0].person = "X9"
    #expect(drawn.found(rule) == ["X9 Mon1 07:00 - Mon1 15:30: 0 of 1"])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    #expect(
      Drawn("b.....b", history: ["b"], after: ["b"], shifts: shifts).found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 3 of 4", "P1 Sun1 07:00 - Sun1 15:30: 3 of 4",
      ])
  }
}
