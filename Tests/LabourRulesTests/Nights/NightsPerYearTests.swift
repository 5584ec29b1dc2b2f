import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("ATW-N-140: at most 140 nights past 02:00 in 52 weeks, by collective agreement (ATW 5:8)")
struct NightsPerYearTests {
  let rule = "ATW-N-140"
  let packs = RulePack.usualAnd("ATW-N-140", 140, .nights)

  /// A drawing with so many nights counted over so many weeks before it.
  func drawn(
    _ row: String, history: [String] = [], shifts: [Shift] = [], nights: Double, over weeks: Int
  ) -> Drawn {
    Drawn(row, history: history, shifts: shifts) { scenario in
      let from = scenario.period.start - weeks * 7
      scenario.counters = [Counter(person: "P1", counter: "nights", from: from, value: nights)]
    }
  }

  @Test("101 counted and 39 in the period are not found, 102 are")
  func limit() {
    let row = "NNN.... ".times(13)
    #expect(drawn(row, nights: 101, over: 39).found(rule, packs: packs) == [])
    let more = drawn(row, nights: 102, over: 39)
    #expect(more.found(rule, packs: packs) == ["P1 Mon-38 00:00 - Mon14 00:00: 141 of 140"])
    #expect(more.missing(rule, packs: packs) == nil)
    let finding = more.judgement(packs: packs).findings.first { $0.rule == rule }
    #expect(finding?.kind == .law)
    #expect(finding?.assignments.map { $0.date - Drawn.monday } == [85, 86])
  }

  @Test("Nights to 02:00 do not count; the last night of the period does, the history's does not")
  func edges() {
    let shifts = [Shift.drawn("c", "18:00-02:00", rest: 30), .drawn("d", "18:00-02:01", rest: 30)]
    let found = { (row: String, history: [String]) in
      drawn(row, history: history, shifts: shifts, nights: 140, over: 51)
        .found(rule, packs: packs)
    }
    #expect(found("......c", []) == [])
    #expect(found("......d", []) == ["P1 Mon-50 00:00 - Mon2 00:00: 141 of 140"])
    #expect(found(".......", ["d"]) == [])
  }

  @Test("Without a count over 52 weeks it is not assessed")
  func missing() {
    let row = "....... ".times(13)
    #expect(Drawn(row).missing(rule, packs: packs) == .counterMissing("nights"))
    #expect(
      drawn(row, nights: 100, over: 38).missing(rule, packs: packs) == .counterMissing("nights"))
    #expect(drawn(row, nights: 100, over: 39).missing(rule, packs: packs) == nil)
  }

  @Test("Then more than 35 nights in 13 weeks warn, without points")
  func warning() {
    let threes = "NNN.... "
    let lawful = Drawn(threes.times(11) + "NN.....", weeks: 13)
    let many = Drawn(threes.times(12), weeks: 13)
    #expect(lawful.found(rule, packs: packs) == [])
    #expect(many.found(rule, packs: packs) == ["P1 Mon1 00:00 - Mon14 00:00: 36 of 35"])
    let finding = many.judgement(packs: packs).findings.first { $0.rule == rule }
    #expect(finding?.kind == .soft && finding?.points == 0)
  }

  @Test("It stands in for ATW-N-36, which is then not judged")
  func standsIn() {
    let nights = Drawn("NNNN... ".times(10), history: ["V" + ".".times(104)])
    #expect(nights.found("ATW-N-36").count == 1)
    let judgement = nights.judgement(packs: packs)
    #expect(!judgement.findings.contains { $0.rule == "ATW-N-36" })
    #expect(!judgement.rulesAssessed.contains("ATW-N-36"))
    #expect(!judgement.notAssessed.contains { $0.rule == "ATW-N-36" })
    #expect(judgement.rulesAssessed.contains("ATW-N-40"))
  }
}
