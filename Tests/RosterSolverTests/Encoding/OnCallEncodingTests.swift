import LabourRules
import RosterEncoding
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing

@Suite("Duties on call beside what is planned")
struct OnCallEncodingTests {
  /// One person, a week, an early and a night shift to cover, and standby on Wednesday from 18:00 to 23:00.
  private static let scenario: Scenario = {
    var scenario = Scenario(
      name: "call", location: "call", period: Period(start: CivilDate("2027-01-04")!, weeks: 1))
    scenario.shifts = [
      shift("V", "07:00", "15:00"), shift("N", "23:00", "07:00"),
      shift("C", "18:00", "23:00", countsFor: .standby),
    ]
    scenario.cover = ["V", "N"].map {
      CoverRequirement(days: .all, shift: $0, domain: .care, minLevel: .level3, heads: 1)
    }
    scenario.people = [Person(id: "VIG-01")]
    scenario.contracts = [
      Contract(person: "VIG-01", domain: .care, level: .level3, weekly: .zero ... .hours(40))
    ]
    scenario.roster = Roster([
      Assignment(date: wednesday, person: "VIG-01", shift: "C", domain: .care, isPinned: true)
    ])
    return scenario
  }()

  private static let wednesday = CivilDate("2027-01-06")!

  private static func shift(
    _ code: ShiftCode, _ begin: String, _ end: String, countsFor: Shift.CountsFor = .cover
  ) -> Shift {
    Shift(
      code: code, begin: ClockTime(begin)!, end: ClockTime(end)!, breakTime: Minutes(30),
      paid: .hours(7.5), countsFor: countsFor)
  }

  /// What may be worked, by day from Monday.
  private static let allowed: [Set<ShiftCode>] = {
    let encoded = ScenarioEncoder(
      scenario: scenario, cover: scenario.cover.cells(over: scenario.period),
      rules: RuleSet(packs: RulePack.usual)
    ).encode()
    return scenario.period.dates.map { date in
      Set(
        ["V", "N"].filter { code in
          let roster = Roster([
            Assignment(date: date, person: "VIG-01", shift: code, domain: .care)
          ])
          let duties = encoded.solution(roster)
          return encoded.roster(duties).assignments.contains { $0.shift == code }
            && encoded.problem.cost(of: duties, person: 0) != nil
        })
    }
  }()

  @Test("Nothing is planned on a day on call, and no night within 11 hours after it or 14 before")
  func closed() {
    // The night of Tuesday ends on Wednesday 07:00, 11 hours before the standby.
    #expect(Self.allowed[1] == ["V"])
    #expect(Self.allowed[2] == [])
    #expect(Self.allowed[0] == ["V", "N"])
    #expect(Self.allowed[3] == ["V", "N"])
  }

  @Test("A duty on call is no work to the machine, and stands in the roster that is made")
  func given() {
    let encoded = ScenarioEncoder(
      scenario: Self.scenario, cover: Self.scenario.cover.cells(over: Self.scenario.period),
      rules: RuleSet(packs: RulePack.usual)
    ).encode()
    let roster = encoded.roster(encoded.solution(Roster()))
    #expect(roster.assignments.map(\.shift) == ["C"])
    let judgement = Judge(rules: RuleSet(packs: RulePack.usual)).judge(roster, in: Self.scenario)
    #expect(judgement.findings(of: .law) == [])
  }
}
