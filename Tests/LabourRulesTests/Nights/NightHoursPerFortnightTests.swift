import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("ATW-N-38: at most 38 hours between 00:00 and 06:00 in 2 weeks, by agreement (ATW 5:8)")
struct NightHoursPerFortnightTests {
  let rule = "ATW-N-38"
  let packs = RulePack.usualAnd("ATW-N-38", 38, .hours)
  let shifts = [
    Shift.drawn("d", "22:00-02:00"), .drawn("f", "22:00-02:01"), .drawn("g", "21:00-03:00"),
  ]

  func found(_ row: String, history: [String] = [], from start: CivilDate = Drawn.monday)
    -> [String]
  {
    Drawn(row, history: history, shifts: shifts, from: start).found(rule, packs: packs)
  }

  @Test("38 hours in two weeks are not found, a minute more is")
  func limit() {
    #expect(found("NNN.NNN d......") == [])
    #expect(found("NNN.NNN f......") == ["P1 Mon1 00:00 - Mon3 00:00: 38.02 of 38"])
  }

  @Test("Any two weeks on end count, two with one between them do not")
  func rolling() {
    #expect(found("....... NNN.NNN N......") == ["P1 Mon2 00:00 - Mon4 00:00: 42 of 38"])
    #expect(found("NNN.NNN ....... N......") == [])
  }

  @Test("The week before the period counts; a night counts in the week it starts in")
  func seam() {
    #expect(found("f......", history: ["NNN.NNN"]) == ["P1 Mon0 00:00 - Mon2 00:00: 38.02 of 38"])
    #expect(found("NNN.NNN", history: ["f......"]) == ["P1 Mon0 00:00 - Mon2 00:00: 38.02 of 38"])
    // The window of two weeks of history alone is not the period's.
    #expect(found(".......", history: ["NNN.NNN NNN...."]) == [])
  }

  @Test("The first and last duty with such hours are named, whatever else is worked")
  func assignments() {
    let drawn = Drawn("VNN.NNN NN.V...", shifts: shifts)
    let finding = drawn.judgement(packs: packs).findings.first { $0.rule == rule }
    #expect(finding?.measured == 42)
    #expect(finding?.assignments.map { $0.date - Drawn.monday } == [1, 8])
  }

  @Test("Without a week of history it is not assessed")
  func missing() {
    #expect(
      Drawn("V......").missing(rule, packs: packs)
        == .historyTooShort(weeksNeeded: 1, weeksGiven: 0))
    #expect(Drawn("V......", history: ["V......"]).missing(rule, packs: packs) == nil)
  }

  @Test("The night the clock goes back has an hour more, the night it goes forward one less")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      found("NNN.NNN d......", from: october) == ["P1 Mon1 00:00 - Mon3 00:00: 39 of 38"])
    #expect(found("NNN.NNN g......", from: march) == [])
    #expect(found("NNN.NNN g......") == ["P1 Mon1 00:00 - Mon3 00:00: 39 of 38"])
  }

  @Test("It stands in for ATW-N-36, which is then not judged")
  func standsIn() {
    let judgement = Drawn("N......").judgement(packs: packs)
    #expect(!judgement.rulesAssessed.contains("ATW-N-36"))
    #expect(!judgement.notAssessed.contains { $0.rule == "ATW-N-36" })
    #expect(Drawn("N......").missing("ATW-N-36") != nil)
  }
}
