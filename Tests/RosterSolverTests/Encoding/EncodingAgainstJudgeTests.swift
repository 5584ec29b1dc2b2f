import LabourRules
import RosterEncoding
import RosterModel
import RosterProblem
import ScenarioFiles
import Testing
import TestSupport

/// The encoder and the judge read the same rules and share no code: what the one allows, the other
/// must not find.
@Suite("The encoding against the judge")
struct EncodingAgainstJudgeTests {
  /// What a walk came to: encoded points, the judge's points, and findings against the law.
  private struct Outcome {
    var encoded = 0
    var judged = 0
    var law: [Finding] = []
    var text = ""
  }

  private static let rules = RuleSet(packs: RulePack.usual)

  /// Walks through a drawn scenario, each walk held against the judge.
  private static func outcomes(start: CivilDate, walks: Int, _ random: inout SplitMix) -> [Outcome]
  {
    let scenario = Scenario.drawn(start: start, &random)
    let cover = scenario.cover.cells(over: scenario.period)
    let encoded = ScenarioEncoder(scenario: scenario, cover: cover, rules: rules).encode()
    let judge = Judge(rules: rules)
    return (0..<walks).map { _ in
      let walk = encoded.problem.randomWalk(&random)
      let roster = encoded.roster(walk)
      let judgement = judge.judge(roster, in: scenario)
      var outcome = Outcome()
      for person in encoded.problem.people.indices {
        outcome.encoded += encoded.problem.cost(of: walk, person: person) ?? .max / 4
      }
      outcome.judged = judgement.findings(of: .soft).reduce(0) { $0 + $1.points }
      outcome.law = judgement.findings(of: .law)
      outcome.text = describe(scenario, roster)
      return outcome
    }
  }

  /// What a failing case needs to be understood: shifts, and work by person.
  private static func describe(_ scenario: Scenario, _ roster: Roster) -> String {
    let shifts = scenario.shifts.map { "\($0.code) \($0.begin)-\($0.end)/\($0.breakTime.count)" }
    let past = scenario.history.map { "\($0.person) \($0.date) \($0.shift) past" }
    let now = roster.assignments.map { "\($0.person) \($0.date) \($0.shift)" }
    return "\(shifts.joined(separator: ", ")): \((past + now).sorted().joined(separator: "; "))"
  }

  private static func date(_ text: String) -> CivilDate { CivilDate(text)! }

  @Test("No allowed walk breaks the law, and its points are the judge's, where no clock changes")
  func ordinaryWeeks() {
    var worked = 0
    for seed in 1...300 {
      var random = SplitMix(seed: seed)
      // Mondays from 4 January to 8 February 2027: three weeks on end before 28 March.
      let start = Self.date("2027-01-04") + 7 * random.int(0...5)
      for outcome in Self.outcomes(start: start, walks: 3, &random) {
        worked += outcome.encoded > 0 ? 1 : 0
        #expect(outcome.law.isEmpty, "seed \(seed): \(outcome.law) in \(outcome.text)")
        #expect(outcome.encoded == outcome.judged, "seed \(seed): \(outcome.text)")
      }
    }
    // Walks are busy enough to cost points, or equality would be that of nothing.
    #expect(worked > 450, "\(worked) of 900 walks cost points")
  }

  @Test(
    "Around a clock change no allowed walk breaks the law, and its points are at most the judge's",
    arguments: ["2027-03-28", "2026-10-25"])
  func clockChange(_ sunday: String) {
    for seed in 1...80 {
      var random = SplitMix(seed: seed)
      // The change falls in the history's last week, or in the first or second week planned.
      let start = Self.date(sunday).monday + 7 * random.int(-1...1)
      for outcome in Self.outcomes(start: start, walks: 4, &random) {
        #expect(outcome.law.isEmpty, "seed \(seed): \(outcome.law) in \(outcome.text)")
        #expect(outcome.encoded <= outcome.judged, "seed \(seed): \(outcome.text)")
      }
    }
  }
}
