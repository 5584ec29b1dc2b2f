import LabourRules
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing

@testable import RosterEncoding

@Suite("The rules rosters are planned by")
struct PlannedRulesTests {
  /// One carer of 36 hours, 13 weeks from 4 January 2027, and shifts of every kind, some of which a rule
  /// forbids by their length or break.
  private static let scenario: Scenario = {
    var scenario = Scenario(
      name: "planned", location: "planned",
      period: Period(start: CivilDate("2027-01-04")!, weeks: 13))
    scenario.rulePacks = RulePack.shipped
    let shifts: [(code: String, begin: String, end: String, rest: Int)] = [
      ("V", "07:00", "15:30", 30), ("L", "14:30", "23:00", 30), ("N", "23:00", "07:00", 30),
      ("LANG", "07:00", "21:00", 60), ("NLANG", "20:30", "08:00", 45),
      ("ZONDER", "08:00", "16:00", 0),
    ]
    scenario.shifts = shifts.map { shift in
      let (begin, end) = (ClockTime(shift.begin)!, ClockTime(shift.end)!)
      let span = (end.minute - begin.minute + 1440) % 1440
      return Shift(
        code: shift.code, begin: begin, end: end, breakTime: Minutes(shift.rest),
        paid: Minutes(span - shift.rest))
    }
    scenario.cover = scenario.shifts.map {
      CoverRequirement(days: .all, shift: $0.code, domain: .care, minLevel: .level2, heads: 1)
    }
    scenario.people = [Person(id: "VIG-01")]
    scenario.contracts = [
      Contract(person: "VIG-01", domain: .care, level: .level3, weekly: .hours(36) ... .hours(36))
    ]
    return scenario
  }()

  private static func problem(without id: RuleID?) -> RosterProblem {
    var rules = scenario.ruleSet
    for index in rules.packs.indices { rules.packs[index].rules.removeAll { $0.id == id } }
    let cover = scenario.cover.cells(over: scenario.period)
    return ScenarioEncoder(scenario: scenario, cover: cover, rules: rules).encode().problem
  }

  @Test(
    "Leaving out a rule that is planned by changes the problem",
    arguments: ScenarioEncoder.valued.sorted())
  func valued(id: RuleID) {
    #expect(Self.problem(without: id) != Self.whole)
  }

  private static let whole = problem(without: nil)

  @Test("Every rule that is planned by is one the judge knows")
  func known() {
    #expect(ScenarioEncoder.plannedRules.isSubset(of: KnownRule.all.map(\.id)))
  }
}
