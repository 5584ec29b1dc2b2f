import LabourRules
import RosterModel
import ScenarioFiles
import TestSupport
import Testing

@Suite("A roster that stays before the judge while it is changed")
struct OpenCaseTests {
  let judge = Judge(rules: RuleSet(packs: RulePack.shipped))

  @Test("Changed cell by cell it is judged as if it had always been so", arguments: 1...20)
  func cellByCell(seed: Int) {
    let drawn = RandomCase(seed: UInt64(seed), foreign: false)
    let days = drawn.scenario.period.dayCount
    // Work that stands after the period already changes too.
    expectSame(drawn, seed: seed, codes: drawn.scenario.shifts.map(\.code), days: days + 10)
  }

  @Test("Also with people who may not work alone", arguments: 101...120)
  func notAlone(seed: Int) {
    var drawn = RandomCase(seed: UInt64(seed), foreign: false)
    let start = drawn.scenario.period.start
    drawn.scenario.statuses = ["P1", "P2", "P3"].map { person in
      PersonStatus(person: person, kind: .notAlone, from: start + 1, to: start + 4)
    }
    expectSame(drawn, seed: seed, codes: ["V", "N"], days: 6)
  }

  @Test("A colleague who comes or goes changes what is said of who may not work alone")
  func colleague() {
    var drawn = Drawn("V......", ".......")
    drawn.scenario.statuses = [PersonStatus(person: "P1", kind: .notAlone)]
    var open = OpenCase(drawn.roster, in: drawn.scenario, by: judge)
    #expect(open.findings(of: "P1").map(\.rule) == ["HOUSE-NOT-ALONE"])
    open.set(["V"], for: "P2", on: Drawn.monday)
    #expect(open.findings(of: "P1") == [])
    open.set(["L"], for: "P2", on: Drawn.monday)
    #expect(open.findings(of: "P1").map(\.rule) == ["HOUSE-NOT-ALONE"])
  }

  @Test("A cell holds what was given and nothing else; a code nobody knows is passed over")
  func cell() {
    let drawn = Drawn("VL.....")
    var open = OpenCase(drawn.roster, in: drawn.scenario, by: judge)
    #expect(open.roster == drawn.roster)
    open.set(["N", "?"], for: "P1", on: Drawn.monday + 1)
    #expect(open.roster.assignments.map(\.shift) == ["V", "N"])
    open.set([], for: "P1", on: Drawn.monday)
    #expect(open.roster.assignments.map(\.shift) == ["N"])
  }

  @Test("A change and its undoing leave nothing behind")
  func undone() {
    let drawn = Drawn("LV.....", "VVVVV..")
    var open = OpenCase(drawn.roster, in: drawn.scenario, by: judge)
    let before = open.judgement
    open.set([], for: "P1", on: Drawn.monday + 1)
    #expect(!open.findings(of: "P1").contains { $0.rule == "ATW-DREST" })
    open.set(["V"], for: "P1", on: Drawn.monday + 1)
    #expect(open.judgement == before)
  }

  @Test("Someone the scenario does not know is judged once there is a shift")
  func stranger() {
    let drawn = Drawn("V......")
    var open = OpenCase(drawn.roster, in: drawn.scenario, by: judge)
    open.set(["V"], for: "X9", on: Drawn.monday)
    #expect(open.findings(of: "X9").map(\.rule).contains("HOUSE-QUALIFIED"))
    #expect(open.judgement == judge.judge(open.roster, in: drawn.scenario))
  }

  /// Gives random people random shifts of these on the first days, and compares after each change.
  private func expectSame(_ drawn: RandomCase, seed: Int, codes: [ShiftCode], days: Int) {
    var random = SplitMix(seed: seed)
    var open = OpenCase(drawn.roster, in: drawn.scenario, by: judge)
    for step in 1...25 {
      let person = random.pick(drawn.scenario.people).id
      let date = drawn.scenario.period.start + random.int(0...(days - 1))
      var shifts: [ShiftCode] = []
      for _ in 0..<random.int(0...2) { shifts.append(random.pick(codes)) }
      open.set(shifts, for: person, on: date)
      let whole = judge.judge(open.roster, in: drawn.scenario)
      #expect(open.judgement == whole, "seed \(seed), step \(step): \(person) \(date) \(shifts)")
      let own = whole.findings.filter { $0.person == person }
      #expect(open.findings(of: person) == own, "seed \(seed), step \(step)")
    }
  }
}
