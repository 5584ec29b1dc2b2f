import LabourRules
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing

@testable import RosterEncoding

@Suite("The rules rosters are planned by")
struct PlannedRulesTests {
  /// A carer of 36 years and one of 61, 60 hours each, 13 weeks from 4 January 2027, and shifts of every kind,
  /// some of which a rule forbids by their length or break.
  private static let scenario: Scenario = {
    var scenario = Scenario(
      name: "planned", location: "planned",
      period: Period(start: CivilDate("2027-01-04")!, weeks: 13))
    let shifts: [(code: String, begin: String, end: String, rest: Int)] = [
      ("V", "07:00", "15:30", 30), ("L", "14:30", "23:00", 30), ("N", "23:00", "07:00", 30),
      ("LANG", "07:00", "20:00", 45), ("NLANG", "20:30", "08:00", 45),
      ("ZONDER", "08:00", "16:00", 0),
      ("ELF", "07:00", "18:45", 45), ("K", "07:00", "10:00", 0), ("KL", "16:00", "20:00", 0),
    ]
    scenario.shifts = shifts.map { shift in
      let (begin, end) = (ClockTime(shift.begin)!, ClockTime(shift.end)!)
      let span = (end.minute - begin.minute + 1440) % 1440
      return Shift(
        code: shift.code, begin: begin, end: end, breakTime: Minutes(shift.rest),
        paid: Minutes(span - shift.rest))
    }
    scenario.shifts[7].combinesWith = ["KL"]
    scenario.cover = scenario.shifts.map {
      CoverRequirement(days: .all, shift: $0.code, domain: .care, minLevel: .level2, heads: 1)
    }
    scenario.people = [
      Person(id: "VIG-01", birthDate: CivilDate("1990-05-01")),
      Person(id: "VIG-02", birthDate: CivilDate("1965-05-01")),
    ]
    scenario.contracts = scenario.people.map {
      Contract(person: $0.id, domain: .care, level: .level3, weekly: .hours(60) ... .hours(60))
    }
    return scenario
  }()

  private static func problem(_ packs: [RulePack]) -> RosterProblem {
    let cover = scenario.cover.cells(over: scenario.period)
    return ScenarioEncoder(scenario: scenario, cover: cover, rules: RuleSet(packs: packs)).encode()
      .problem
  }

  private static func leavingOut(_ ids: RuleID..., of packs: [RulePack]) -> [RulePack] {
    packs.map { pack in
      var pack = pack
      pack.rules.removeAll { ids.contains($0.id) }
      return pack
    }
  }

  @Test(
    "Leaving out a rule that is planned by changes the problem",
    arguments: ScenarioEncoder.valued.sorted())
  func valued(id: RuleID) {
    // What the collective agreement asks hides some of what the law does, and 22 weekends hide 17.
    let isLaw = RulePack.usual.flatMap(\.rules).contains { $0.id == id }
    var packs = isLaw ? RulePack.usual : RulePack.shipped
    if id == "VVT-WKND-MIN" { packs = Self.leavingOut("VVT-WKND", of: packs) }
    #expect(Self.problem(Self.leavingOut(id, of: packs)) != Self.problem(packs))
  }

  @Test("Every rule that is planned by is one the judge knows")
  func known() {
    #expect(ScenarioEncoder.plannedRules.isSubset(of: KnownRule.all.map(\.id)))
  }
}
