import Planning
import RosterModel
import Testing

@Suite("Cover counted from a roster")
struct CoverAccountsTests {
  /// Four on the day shift of whom two at level 3 or higher, and the levels 2, 2, 3.
  private var team: Scenario {
    var scenario = tiny()
    scenario.add("HLP-01", level: .level2)
    scenario.add("HLP-02", level: .level2)
    scenario.add("VIG-03", level: .level3)
    scenario.add("VPK-04", level: .level4)
    return scenario
  }

  @Test("Open is the largest shortage over nested rows, at the level that is missing")
  func nestedShortage() {
    let cover = [team.cell("D", (.level2, 4), (.level3, 2))]
    let roster = team.drawn(["HLP-01": "D", "HLP-02": "D", "VIG-03": "D"])
    let line = team.accounts(of: roster, cover: cover).cover[0]
    #expect(line.assigned == 3)
    #expect(line.required == 4)
    // Row 2: 4 - 3 = 1 short; row 3: 2 - 1 = 1 short. One nurse mends both.
    #expect(line.open == 1)
    #expect(line.openLevels == [.level3])
    #expect(line.filled == 3)
    #expect(line.over == 0)
  }

  @Test("People too low for the row that is short count as over")
  func tooLow() {
    let cover = [team.cell("D", (.level2, 2), (.level3, 2))]
    let roster = team.drawn(["HLP-01": "D", "HLP-02": "D", "VIG-03": "D"])
    let accounts = team.accounts(of: roster, cover: cover)
    // Row 3 needs 2 and has 1: 1 open, so 1 filled by the 3 people there: 2 over.
    #expect(accounts.open == 1)
    #expect(accounts.filled == 1)
    #expect(accounts.over == 2)
    #expect(accounts.required == 2)
  }

  @Test("A shift worked without need is over, behind the cells of its date")
  func withoutNeed() {
    let cover = [team.cell("A", (.level2, 1)), team.cell("A", day: 1, (.level2, 1))]
    let accounts = team.accounts(of: team.drawn(["HLP-01": "S", "VIG-03": "SA"]), cover: cover)
    #expect(accounts.cover.map(\.cell.shift) == ["A", "S", "A"])
    #expect(accounts.cover.map(\.cell.date.day) == [4, 4, 5])
    #expect(accounts.cover.map(\.over) == [0, 2, 0])
    #expect(accounts.cover.map(\.open) == [1, 0, 0])
    // 1 open at 1000, 2 over at 5.
    let roster = team.drawn(["HLP-01": "S", "VIG-03": "SA"])
    #expect(team.part("open", of: roster, cover: cover) == part("open", 1, cost: 1000))
    #expect(team.part("over", of: roster, cover: cover) == part("over", 2, cost: 10))
  }

  @Test("Who is supernumerary fills nothing, until the status ends")
  func supernumerary() {
    var scenario = team
    scenario.statuses = [
      PersonStatus(person: "VIG-03", kind: .supernumerary, to: scenario.period.start)
    ]
    let cover = [scenario.cell("D", (.level3, 1)), scenario.cell("D", day: 1, (.level3, 1))]
    let lines = scenario.accounts(of: scenario.drawn(["VIG-03": "DD"]), cover: cover).cover
    #expect(lines.map(\.assigned) == [0, 1])
    #expect(lines.map(\.open) == [1, 0])
  }

  @Test("Paid time that covers nothing fills nothing, even where cover asks for it")
  func countsForNone() {
    let cover = [team.cell("T", (.level2, 1))]
    let accounts = team.accounts(of: team.drawn(["VIG-03": "TM"]), cover: cover)
    #expect(accounts.cover.map(\.assigned) == [0])
    #expect(accounts.open == 1)
    #expect(accounts.over == 0)
  }

  @Test("Someone without a contract in the domain is there but fills no head")
  func withoutContract() {
    var scenario = team
    scenario.add("XXX-09", level: nil)
    let cover = [scenario.cell("D", (.level1, 1))]
    let line = scenario.accounts(of: scenario.drawn(["XXX-09": "D"]), cover: cover).cover[0]
    #expect(line.assigned == 1)
    #expect(line.open == 1)
    #expect(line.over == 1)
  }

  @Test("A contract that changes level counts at the level of the date")
  func contractChanges() {
    var scenario = tiny()
    scenario.people = [Person(id: "VIG-03")]
    let start = scenario.period.start
    scenario.contracts = [
      Contract(
        person: "VIG-03", domain: .care, level: .level2, weekly: .hours(24) ... .hours(24),
        to: start),
      Contract(
        person: "VIG-03", domain: .care, level: .level3, weekly: .hours(24) ... .hours(24),
        from: start + 1),
    ]
    let cover = (0...1).map { scenario.cell("D", day: $0, (.level3, 1)) }
    let accounts = scenario.accounts(of: scenario.drawn(["VIG-03": "DD"]), cover: cover)
    #expect(accounts.cover.map(\.open) == [1, 0])
  }

  @Test("Unknown people and shifts, dates outside the period and repeated lines are not counted")
  func strays() {
    let scenario = team
    let start = scenario.period.start
    let line = { (date: CivilDate, person: PersonID, shift: ShiftCode) in
      Assignment(date: date, person: person, shift: shift, domain: .care)
    }
    let roster = Roster([
      line(start, "VIG-03", "D"), line(start, "VIG-03", "D"), line(start, "NOBODY", "D"),
      line(start, "VIG-03", "Q"), line(start - 1, "VIG-03", "D"), line(start + 7, "VIG-03", "D"),
    ])
    let accounts = scenario.accounts(of: roster, cover: [scenario.cell("D", (.level2, 3))])
    #expect(accounts.cover.count == 1)
    #expect(accounts.cover[0].assigned == 1)
    #expect(accounts.hours[2].rostered == .hours(8))
  }
}
