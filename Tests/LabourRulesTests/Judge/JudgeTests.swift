import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("The judge and the rules in force")
struct JudgeTests {
  let shipped = RuleSet(packs: RulePack.usual)

  /// The rules that find something; a definition does not, nor what only the course of a period shows.
  var judged: [RuleID] {
    shipped.rules.map(\.id).filter { KnownRule[$0]?.isJudged == true }
  }

  @Test("Every rule that ships is assessed, or listed with what is missing")
  func everyRule() {
    let judgement = Drawn("V......").judgement()
    let missing = judgement.notAssessed.map(\.rule)
    #expect(missing == ["ATW-AVG4", "ATW-AVG16", "ATW-SUN", "ATW-N-36", "ATW-N-40", "ATW-ANN"])
    #expect(Set(judgement.rulesAssessed + missing) == Set(judged))
    #expect(judgement.rulesAssessed == judged.filter { !missing.contains($0) })
  }

  @Test("With 16 weeks of history, counters and a day of publication everything is assessed")
  func everythingAssessed() {
    let drawn = Drawn("V......", history: ["V" + ".".times(111)]) { scenario in
      scenario.counters = [
        Counter(
          person: "P1", counter: "freeSundays", from: scenario.period.start - 52 * 7, value: 20)
      ]
      scenario.published = scenario.period.start - 28
    }
    #expect(drawn.judgement().notAssessed == [])
    #expect(drawn.judgement().rulesAssessed == judged)
  }

  @Test("Only rules of the rule set are read, by their own value, kind and weight")
  func ruleSet() {
    let drawn = Drawn("LV.....")
    let rule = Rule(
      id: "HR-QUICK", value: 7, unit: .hours, kind: .soft, source: "house", weight: 5)
    let judge = { (rule: Rule) in
      Judge(
        rules: RuleSet(packs: [shipped.packs[2], RulePack(id: "h", title: "", rules: [rule])])
      )
      .judge(drawn.roster, in: drawn.scenario).findings
    }
    #expect(judge(rule).map(\.rule) == ["HR-ROTATION"])
    var stricter = rule
    stricter.value = 8.5
    #expect(judge(stricter).first { $0.rule == "HR-QUICK" }?.points == 5)
    stricter.kind = .law
    #expect(judge(stricter).first { $0.rule == "HR-QUICK" }?.kind == .law)
    #expect(judge(stricter).first { $0.rule == "HR-QUICK" }?.points == 0)
  }

  @Test("A rule the judge does not know is never listed as assessed")
  func unknownRule() {
    let rule = Rule(
      id: "HOUSE-UNHEARD", value: 1, unit: .days, kind: .law, source: "")
    let judge = Judge(rules: RuleSet(packs: [RulePack(id: "h", title: "", rules: [rule])]))
    let drawn = Drawn("V......")
    #expect(
      judge.judge(drawn.roster, in: drawn.scenario)
        == Judgement(findings: [], notAssessed: [], rulesAssessed: []))
  }

  @Test("Findings stand in order of person, moment and rule")
  func order() {
    let findings = Drawn("LVLV...", "NNNNVVV").judgement().findings
    let keys = findings.map { ($0.person, $0.from, $0.rule) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(findings.map(\.person)) == ["P1", "P2"])
  }

  @Test("An empty roster breaks nothing; a period without weeks is judged empty")
  func empty() {
    #expect(Drawn(".......").judgement().findings == [])
    var drawn = Drawn("VVVVVVV")
    for weeks in [0, -1] {
      drawn.scenario.period.weeks = weeks
      #expect(drawn.judgement().findings == [], "\(weeks) weeks")
    }
  }

  @Test("A lawful fortnight of three people has no finding of law")
  func lawful() {
    let night = Shift.drawn("n", "23:00-07:00", rest: 30)
    let drawn = Drawn("VVVV..L LLL....", "LLL...V VVVV...", "...nnn. ...VVV.", shifts: [night])
    #expect(drawn.judgement().findings(of: .law).map(\.rule) == [])
  }
}
