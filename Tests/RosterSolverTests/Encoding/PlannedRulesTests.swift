import LabourRules
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing

@testable import RosterEncoding

@Suite("The rules rosters are planned by")
struct PlannedRulesTests {
  /// A shift for a rule to forbid or price, beside an early, a late and a night shift: few kinds, since the
  /// machine without a rule has the more states the more kinds there are.
  private static let shifts: [RuleID: [Shift]] = [
    "ATW-SHIFT": [shift("LANG", "07:00-20:00", rest: 45)],
    "ATW-WEEK": [long], "ATW-AVG4": [long], "ATW-AVG16": [long], "ATW-N-40": [long],
    "HR-QUICK": [shift("M", "11:00-19:00", rest: 30)],
    "ATW-N-REST": [shift("A", "19:00-23:00", rest: 0)],
    "ATW-BRK": [shift("ZONDER", "08:00-16:00", rest: 0)],
    "ATW-N-LEN": [shift("NLANG", "20:30-08:00", rest: 45)],
    "HR-LEN": [long],
    "HR-NLEN": [shift("NN", "23:00-08:00", rest: 30)],
    "VVT-SHIFT": [long],
    "VVT-BROKEN": [
      shift("K", "07:00-10:00", rest: 0, combinesWith: ["KL"]), shift("KL", "16:00-20:00", rest: 0),
    ],
    "ATW-YOUTH-LEN": [long], "ATW-YOUTH-REST": [shift("M", "10:30-18:30", rest: 30)],
    "HOUSE-LONG": [long], "HOUSE-LONG-AVG4": [ten], "HOUSE-LONG-AVG16": [ten],
  ]

  /// Eleven hours of work.
  private static let long = shift("ELF", "07:00-18:45", rest: 45)
  /// Ten.
  private static let ten = shift("TIEN", "07:00-17:30", rest: 30)

  /// Rules that another of the same packs hides: the machine keeps 36 hours of rest in a way that leaves no
  /// room for 8 duties on end (decision 3), 22 free weekends hide 17, and of days and attendances each hides the
  /// other where no shift is broken.
  private static let hidden = [
    "ATW-N-SER": "ATW-WREST", "DEF-SERIES": "ATW-WREST", "VVT-WKND-MIN": "VVT-WKND",
    "VVT-DAYS": "VVT-OPK",
    "VVT-OPK": "VVT-DAYS",
  ]

  private static func shift(
    _ code: ShiftCode, _ span: String, rest: Int, combinesWith others: [ShiftCode] = []
  ) -> Shift {
    let times = span.split(separator: "-").map { ClockTime(String($0))! }
    let minutes = (times[1].minute - times[0].minute + 1440) % 1440
    var shift = Shift(
      code: code, begin: times[0], end: times[1], breakTime: Minutes(rest),
      paid: Minutes(minutes - rest))
    shift.combinesWith = others
    return shift
  }

  /// A carer of 36 years and one of 61, 60 hours each, 13 weeks from 4 January 2027.
  private static func scenario(for id: RuleID) -> Scenario {
    var scenario = Scenario(
      name: "planned", location: "planned",
      period: Period(start: CivilDate("2027-01-04")!, weeks: 13))
    scenario.shifts =
      [
        shift("V", "07:00-15:30", rest: 30), shift("L", "15:00-23:00", rest: 30),
        shift("N", "23:00-07:00", rest: 30),
      ] + (shifts[id] ?? [])
    scenario.cover = scenario.shifts.map {
      CoverRequirement(days: .all, shift: $0.code, domain: .care, minLevel: .level2, heads: 1)
    }
    scenario.people = [
      Person(id: "VIG-01", birthDate: CivilDate("1990-05-01")),
      Person(id: "VIG-02", birthDate: CivilDate("1965-05-01")),
    ]
    if id.hasPrefix("ATW-YOUTH") { scenario.people[0].birthDate = CivilDate("2010-05-01") }
    if id.hasPrefix("HOUSE-LONG") {
      scenario.statuses = [PersonStatus(person: "VIG-01", kind: .exempt, rule: "long")]
    }
    scenario.contracts = scenario.people.map {
      Contract(person: $0.id, domain: .care, level: .level3, weekly: .hours(60) ... .hours(60))
    }
    return scenario
  }

  private static func problem(_ scenario: Scenario, _ packs: [RulePack]) -> RosterProblem {
    let cover = scenario.cover.cells(over: scenario.period)
    return ScenarioEncoder(scenario: scenario, cover: cover, rules: RuleSet(packs: packs)).encode()
      .problem
  }

  /// The packs without a rule; with half the value where it is a definition, which has one without a pack too.
  private static func leavingOut(_ id: RuleID, of packs: [RulePack]) -> [RulePack] {
    packs.map { pack in
      var pack = pack
      for index in pack.rules.indices where pack.rules[index].kind == .definition {
        if pack.rules[index].id == id { pack.rules[index].value /= 2 }
      }
      pack.rules.removeAll { $0.id == id && $0.kind != .definition }
      return pack
    }
  }

  @Test("Leaving out a rule that is planned by changes the problem")
  func valued() {
    for id in ScenarioEncoder.valued.sorted() {
      // What a collective agreement asks hides some of what the law does, and of what another asks.
      let own = RulePack.shipped.filter { $0.rules.contains { $0.id == id } }
      let isUsual = RulePack.usual.contains { own.contains($0) }
      var packs = isUsual ? RulePack.usual : RulePack.usual + own
      if let other = Self.hidden[id] { packs = Self.leavingOut(other, of: packs) }
      let scenario = Self.scenario(for: id)
      let with = Self.problem(scenario, packs)
      #expect(Self.problem(scenario, Self.leavingOut(id, of: packs)) != with, "\(id)")
    }
  }

  @Test("Without any rule the machine still ends: what nobody asks about is not counted")
  func withoutRules() {
    let problem = Self.problem(Self.scenario(for: "ATW-SHIFT"), [])
    #expect(problem.machines.allSatisfy { $0.states < 10_000 })
  }

  @Test("Every rule that is planned by is one the judge knows")
  func known() {
    #expect(ScenarioEncoder.plannedRules.isSubset(of: KnownRule.all.map(\.id)))
  }
}
