import Foundation
import LabourRules
import RosterEncoding
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing
import TestSupport

/// The encoder and the judge read the same rules and share no code: what the one allows, the other must not
/// find, and what the judge allows the encoder must not refuse.
@Suite("The encoding against the judge")
struct EncodingAgainstJudgeTests {
  /// The packs that ship, every third time with values that a house could ask instead.
  private static func rules(_ random: inout SplitMix) -> RuleSet {
    var packs = RulePack.shipped
    guard random.once(in: 3) else { return RuleSet(packs: packs) }
    let values: [RuleID: Double] = [
      "DEF-SERIES": random.pick([24, 30, 48]), "ATW-WREST": random.pick([36, 40]),
      "ATW-DREST": random.pick([11, 12]), "ATW-N-46": random.pick([46, 50]),
    ]
    for pack in packs.indices {
      for rule in packs[pack].rules.indices {
        let value = values[packs[pack].rules[rule].id]
        packs[pack].rules[rule].value = value ?? packs[pack].rules[rule].value
      }
    }
    return RuleSet(packs: packs)
  }

  /// Random scenarios per test: 5,000 rosters in all, or as many as `ZORGROOSTER_NIGHTLY` says.
  private static let scenarios =
    (ProcessInfo.processInfo.environment["ZORGROOSTER_NIGHTLY"].flatMap { Int($0) } ?? 5000) / 10

  /// A drawn scenario as both see it.
  private struct Both {
    let scenario: Scenario
    let encoded: EncodedScenario
    let judge: Judge

    init(start: CivilDate, _ random: inout SplitMix) {
      let rules = EncodingAgainstJudgeTests.rules(&random)
      judge = Judge(rules: rules)
      scenario = Scenario.drawn(start: start, &random)
      let cover = scenario.cover.cells(over: scenario.period)
      encoded = ScenarioEncoder(scenario: scenario, cover: cover, rules: rules).encode()
    }

    /// What a failing case needs to be understood: shifts, and work by person.
    func describe(_ roster: Roster) -> String {
      let shifts = scenario.shifts.map { "\($0.code) \($0.begin)-\($0.end)/\($0.breakTime.count)" }
      let past = scenario.history.map { "\($0.person) \($0.date) \($0.shift) past" }
      let now = roster.assignments.map { "\($0.person) \($0.date) \($0.shift)" }
      return "\(shifts.joined(separator: ", ")): \((past + now).sorted().joined(separator: "; "))"
    }
  }

  private static func date(_ text: String) -> CivilDate { CivilDate(text)! }

  /// Mondays for three weeks on end: without a clock change, and with one in the history's last week or in the
  /// first or second week planned.
  private static func start(_ random: inout SplitMix) -> CivilDate {
    switch random.int(0...2) {
    case 0: date("2027-01-04") + 7 * random.int(0...5)
    case 1: date("2027-03-28").monday + 7 * random.int(-1...1)
    default: date("2026-10-25").monday + 7 * random.int(-1...1)
    }
  }

  @Test("No allowed walk breaks the law or lacks a consent, and its points are the judge's")
  func allowedIsLawful() {
    var worked = 0
    for seed in 1...Self.scenarios {
      var random = SplitMix(seed: seed)
      let both = Both(start: Self.start(&random), &random)
      for _ in 1...6 {
        let walk = both.encoded.problem.randomWalk(&random)
        // A walk may end where what stands after the period cannot be worked any more.
        let costs = both.encoded.problem.people.indices.compactMap {
          both.encoded.problem.cost(of: walk, person: $0)
        }
        guard costs.count == both.encoded.problem.people.count else { continue }
        let encoded = costs.reduce(0, +)
        let roster = both.encoded.roster(walk)
        let judgement = both.judge.judge(roster, in: both.scenario)
        let judged = judgement.findings(of: .soft).reduce(0) { $0 + $1.points }
        let broken = judgement.findings.filter { $0.kind == .law || $0.kind == .consent }
        worked += encoded > 0 ? 1 : 0
        #expect(broken.isEmpty, "seed \(seed): \(broken) in \(both.describe(roster))")
        #expect(encoded == judged, "seed \(seed): \(both.describe(roster))")
      }
    }
    // Walks are busy enough to cost points, or equality would be that of nothing.
    #expect(worked > Self.scenarios * 3, "\(worked) of \(Self.scenarios * 6) walks cost points")
  }

  @Test("No lawful roster is refused, but for what decision 3 names")
  func lawfulIsAllowed() {
    var busy = 0
    var inFortnight = 0
    for seed in 1...Self.scenarios {
      var random = SplitMix(seed: 1_000_000 + seed)
      let both = Both(start: Self.start(&random), &random)
      for _ in 1...4 {
        let lawful = LawfulRoster(both.scenario, both.judge, &random)
        guard !lawful.brokenBefore else { continue }
        // The second branch of the weekly rest is left to the judge.
        guard lawful.judgement.allowances.isEmpty else {
          inFortnight += 1
          continue
        }
        busy += lawful.roster.assignments.count > both.scenario.period.weeks * 3 ? 1 : 0
        let solution = both.encoded.solution(lawful.roster)
        let whole =
          both.encoded.roster(solution).assignments.count == lawful.roster.assignments.count
        #expect(
          whole && both.encoded.problem.cost(of: solution) != nil,
          "seed \(seed): \(both.describe(lawful.roster))")
      }
    }
    #expect(busy > Self.scenarios, "\(busy) of \(Self.scenarios * 4) rosters are busy")
    print("lawful in the second branch of ATW-WREST: \(inFortnight) of \(Self.scenarios * 4)")
  }
}
