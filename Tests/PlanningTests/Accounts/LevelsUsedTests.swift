import Planning
import RosterModel
import Testing

@Suite("Levels used")
struct LevelsUsedTests {
  private var team: Scenario {
    var scenario = tiny()
    scenario.add("HLP-01", level: .level2, homeGroup: "Beuk")
    scenario.add("VIG-02", level: .level3)
    scenario.add("VIG-03", level: .level3)
    scenario.add("VPK-04", level: .level4)
    return scenario
  }

  private func levels(_ scenario: Scenario, _ roster: Roster, _ cover: CoverCell...)
    -> [QualificationLevel?]
  {
    Accountant(scenario: scenario, cover: cover).withLevels(roster).assignments.map(\.level)
  }

  @Test("The highest head takes the lowest person who suffices, surplus works at the lowest row")
  func matching() {
    let roster = team.drawn(["HLP-01": "D", "VIG-02": "D", "VIG-03": "D", "VPK-04": "D"])
    let cell = team.cell("D", (.level2, 2), (.level3, 1))
    // Head 3 goes to VIG-02, head 2 to HLP-01; VIG-03 and VPK-04 are over, at level 2.
    #expect(levels(team, roster, cell) == [.level2, .level3, .level2, .level2])
  }

  @Test("A head of the lowest level falls to a higher person when nobody else is there")
  func higherPerson() {
    let roster = team.drawn(["VIG-03": "D", "VPK-04": "D"])
    let cell = team.cell("D", (.level1, 2), (.level3, 1))
    // Head 3 goes to VIG-03, head 1 to VPK-04.
    #expect(levels(team, roster, cell) == [.level3, .level1])
  }

  @Test("Without need, and below the lowest row, people work at their own level")
  func ownLevel() {
    let roster = team.drawn(["HLP-01": "DA", "VPK-04": ".A"])
    let cell = team.cell("D", (.level3, 1))
    // By date and person: HLP-01 on D below level 3, HLP-01 and VPK-04 on A without need.
    #expect(levels(team, roster, cell) == [.level2, .level2, .level4])
  }

  @Test("What fills no cover keeps the level it was given")
  func notCover() {
    var roster = team.drawn(["VIG-02": "TD", "VIG-03": "T"])
    roster.assignments[0].level = .level1
    roster.assignments[2].level = .level1
    let cell = team.cell("D", day: 1, (.level2, 1))
    // Two trainings, one with a level written; the level written on the D is replaced.
    #expect(levels(team, roster, cell) == [.level1, nil, .level2])
  }

  @Test("Role and group are filled in where none was written")
  func roleAndGroup() {
    var roster = team.drawn(["HLP-01": "DA", "VIG-02": "A"])
    // By date and person: HLP-01 D, VIG-02 A, HLP-01 A.
    roster.assignments[2].role = "backup"
    roster.assignments[2].group = "Eik"
    let filled = Accountant(scenario: team, cover: []).withLevels(roster).assignments
    #expect(filled.map(\.role) == [nil, "charge", "backup"])
    #expect(filled.map(\.group) == ["Beuk", nil, "Eik"])
  }

  @Test("Rostered hours go to the level used and the block of the clock, per 24 hours")
  func rosteredHours() {
    let roster = team.drawn(["HLP-01": "D", "VPK-04": "D"])
    let cell = team.cell("D", (.level2, 2))
    let hours = Accountant(scenario: team, cover: [cell]).rosteredHours(roster)
    // D is present 510 minutes, 480 in block D and 30 in block A; 480 of them are paid.
    // Per person 480 x 480 / 510 = 451.76 minutes by day, 28.24 in the evening. Two people, the
    // nurse overqualified, over 7 days.
    #expect(hours.map(\.block) == [.day, .evening])
    #expect(hours.allSatisfy { $0.domain == .care && $0.level == .level2 })
    let day = 480.0 * 480 / 510 / 60 / 7
    let evening = 480.0 * 30 / 510 / 60 / 7
    #expect(zip(hours, [day, evening]).allSatisfy { abs($0.rostered - 2 * $1) < 1e-9 })
    #expect(zip(hours, [day, evening]).allSatisfy { abs($0.overqualified - $1) < 1e-9 })
  }

  @Test("Training, supernumerary people and people without a level are in no rostered hours")
  func notRostered() {
    var scenario = team
    scenario.add("XXX-09", level: nil)
    scenario.statuses = [PersonStatus(person: "VIG-03", kind: .supernumerary)]
    let roster = scenario.drawn(["VIG-02": "T", "VIG-03": "D", "XXX-09": "D"])
    #expect(Accountant(scenario: scenario, cover: []).rosteredHours(roster) == [])
  }
}
