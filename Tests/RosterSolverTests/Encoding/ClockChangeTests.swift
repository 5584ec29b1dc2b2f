import LabourRules
import RosterEncoding
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing

@Suite("The encoding in the nights the clock changes")
struct ClockChangeTests {
  /// One person with a wide contract, two weeks, and these shifts to cover.
  private static func scenario(start: String, _ shifts: [Shift]) -> Scenario {
    var scenario = Scenario(
      name: "clock", location: "clock", period: Period(start: CivilDate(start)!, weeks: 2))
    scenario.shifts = shifts
    scenario.cover = shifts.map {
      CoverRequirement(days: .all, shift: $0.code, domain: .care, minLevel: .level3, heads: 1)
    }
    scenario.people = [Person(id: "VIG-01")]
    scenario.contracts = [
      Contract(
        person: "VIG-01", domain: .care, level: .level3, weekly: .zero...Minutes.hours(60))
    ]
    return scenario
  }

  private static func shift(_ code: ShiftCode, _ begin: String, _ end: String, rest: Int) -> Shift {
    let begin = ClockTime(begin)!
    let end = ClockTime(end)!
    let span = end > begin ? end.minute - begin.minute : end.minute + 1440 - begin.minute
    return Shift(code: code, begin: begin, end: end, breakTime: Minutes(rest), paid: Minutes(span))
  }

  /// Whether the encoded problem allows this work, and what the judge finds against the law.
  private static func verdicts(
    _ scenario: Scenario, _ work: [(String, ShiftCode)]
  ) -> (allowed: Bool, law: [RuleID]) {
    let rules = RuleSet(packs: RulePack.usual)
    let encoded = ScenarioEncoder(
      scenario: scenario, cover: scenario.cover.cells(over: scenario.period), rules: rules
    ).encode()
    let roster = Roster(
      work.map {
        Assignment(date: CivilDate($0.0)!, person: "VIG-01", shift: $0.1, domain: .care)
      })
    let solution = encoded.solution(roster)
    // A cell that is forbidden is left off: then the solution holds less work than was asked.
    let whole = encoded.roster(solution).assignments.count == work.count
    let law = Judge(rules: rules).judge(roster, in: scenario).findings(of: .law).map(\.rule)
    return (whole && encoded.problem.cost(of: solution, person: 0) != nil, law)
  }

  @Test("A night from midnight of 10 hours is 11 on the Sunday the clock goes back: not allowed")
  func nightFromMidnight() {
    // 00:00-10:30 with 45 minutes of break is 9 h 45 of work; 10 h 45 on 25 October 2026.
    let scenario = Self.scenario(
      start: "2026-10-19", [Self.shift("N", "00:00", "10:30", rest: 45)])
    let changed = Self.verdicts(scenario, [("2026-10-25", "N")])
    #expect(changed.law == ["ATW-N-LEN"])
    #expect(!changed.allowed)
    let weekLater = Self.verdicts(scenario, [("2026-11-01", "N")])
    #expect(weekLater.law.isEmpty)
    #expect(weekLater.allowed)
  }

  @Test("A night 35.5 hours after three by the clock, 36.5 in truth, is due 46 hours of rest")
  func runOfNightsInAutumn() {
    // M 00:45-10:30, the third on Saturday 24 October; L on Sunday at 22:00, the clock an hour back
    // in between: the run has ended, and 36.5 hours are less than the 46 due after it.
    let scenario = Self.scenario(
      start: "2026-10-19",
      [Self.shift("M", "00:45", "10:30", rest: 45), Self.shift("L", "22:00", "06:00", rest: 30)])
    let nights = [("2026-10-22", "M"), ("2026-10-23", "M"), ("2026-10-24", "M")]
    let broken = Self.verdicts(scenario, nights + [("2026-10-25", "L")])
    #expect(broken.law == ["ATW-N-46"])
    #expect(!broken.allowed)
  }

  @Test("Nights 36.5 hours apart by the clock, 35.5 in truth, are consecutive in spring")
  func runOfNightsInSpring() {
    // M 00:45-09:30 on 26 March; L on Saturday 27 March at 22:00 is 36.5 hours later: a new run. With
    // M on 27 March ending 09:30 and L on Sunday at 22:00 the clock took an hour: 35.5, the same
    // run, so that the next night makes three and 46 hours are due.
    let shifts = [
      Self.shift("M", "00:45", "09:30", rest: 45), Self.shift("L", "22:00", "06:00", rest: 30),
      Self.shift("V", "09:00", "12:00", rest: 0),
    ]
    let scenario = Self.scenario(start: "2027-03-22", shifts)
    let work = [("2027-03-27", "M"), ("2027-03-28", "L"), ("2027-03-29", "L")]
    // The last night ends on Tuesday 30 March at 06:00; Wednesday 22:00 is 40 hours later.
    let broken = Self.verdicts(scenario, work + [("2027-03-31", "L")])
    #expect(broken.law == ["ATW-N-46"])
    #expect(!broken.allowed)
    // Thursday 09:00 is 51 hours later.
    let rested = Self.verdicts(scenario, work + [("2027-04-01", "V")])
    #expect(rested.law.isEmpty)
    #expect(rested.allowed)
  }
}
