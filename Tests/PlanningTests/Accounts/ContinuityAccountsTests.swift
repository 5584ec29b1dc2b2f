import Planning
import RosterModel
import Testing

@Suite("Continuity counted from a roster")
struct ContinuityAccountsTests {
  /// Two groups: Beuk with a team of two, Eik with a team of one; three people of no group.
  private var houses: Scenario {
    var scenario = tiny(weeks: 2)
    scenario.add("VIG-01", homeGroup: "Eik")
    scenario.add("VIG-02", homeGroup: "Beuk")
    scenario.add("VIG-03", homeGroup: "Beuk")
    scenario.add("VIG-04")
    scenario.add("VIG-05")
    scenario.add("UZK-06", form: .agency)
    return scenario
  }

  @Test("Each group sees its own people and everyone without a group, per week")
  func faces() {
    let roster = houses.drawn([
      "VIG-01": "DD..... D......",
      "VIG-02": "A......",
      "VIG-04": "..D.... .......",
      "UZK-06": "....... SS.....",
    ])
    let lines = houses.accounts(of: roster).continuity
    #expect(lines.map(\.group) == ["Beuk", "Beuk", "Eik", "Eik"])
    #expect(lines.map(\.week.day) == [4, 11, 4, 11])
    // Week 1: Beuk VIG-02 and VIG-04, Eik VIG-01 and VIG-04. Week 2: only UZK-06; and VIG-01.
    #expect(lines.map(\.distinctCarers) == [2, 1, 2, 2])
    #expect(lines.map(\.ownTeam) == [2, 2, 1, 1])
    // Week 2: Beuk all hired; Eik 6 hours hired of 6 + 8.
    #expect(lines.map(\.hiredShare) == [0, 1, 0, 6.0 / 14])
    // Above the team: 0, 0, 1, 1; 2 points each.
    #expect(houses.part("continuity", of: roster) == part("continuity", 2, cost: 4))
  }

  @Test("Time that covers nothing shows no face")
  func training() {
    let lines = houses.accounts(of: houses.drawn(["VIG-04": "T", "VIG-01": "M"])).continuity
    #expect(lines.allSatisfy { $0.distinctCarers == 0 && $0.hiredShare == 0 })
  }

  @Test("Without home groups there is nothing to count")
  func withoutGroups() {
    var scenario = tiny()
    scenario.add("VIG-01")
    #expect(scenario.accounts(of: scenario.drawn(["VIG-01": "D"])).continuity == [])
  }
}
