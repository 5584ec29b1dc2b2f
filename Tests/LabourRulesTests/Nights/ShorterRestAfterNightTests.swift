import LabourRules
import RosterModel
import Testing

@Suite("ATW-N-REST (ATW 5:8): 8 hours after a night once in 7x24, where the work requires it")
struct ShorterRestAfterNightTests {
  let rule = "ATW-N-REST"
  let short = "P1 Tue1 07:00 - Tue1 15:00: 8 of 14"

  /// A roster with decisions for some days, counted from the first of the period.
  func decided(
    _ row: String, on days: [Int], history: String = "", after: String = "", shifts: [Shift] = [],
    by rule: RuleID = "ATW-N-REST"
  ) -> Drawn {
    var drawn = Drawn(row, history: [history], after: [after], shifts: shifts)
    drawn.scenario.overrides = days.map { day in
      RuleOverride(person: "P1", rule: rule, date: Drawn.monday + day)
    }
    return drawn
  }

  @Test("A rest of 8 hours after a night is found without a decision, and allowed with one")
  func decision() {
    let without = decided("NL.....", on: [])
    #expect(without.found(rule) == [short])
    #expect(without.allowances(rule) == [])
    let with = decided("NL.....", on: [1])
    #expect(with.found(rule) == [])
    #expect(with.allowed(rule) == [short])
    #expect(with.allowances(rule).map(\.branch) == [.override])
  }

  @Test("A decision for another day, or on the daily rest alone, does not do")
  func otherDecision() {
    #expect(decided("NL.....", on: [0]).found(rule) == [short])
    let daily = decided("NL.....", on: [1], by: "ATW-DREST")
    #expect(daily.found(rule) == [short])
    #expect(daily.found("ATW-DREST") == [])
  }

  @Test("A second time within 7x24 hours is found, a second time 7x24 hours later is not")
  func once() {
    let early = decided("NL.NL..", on: [1, 4])
    #expect(early.found(rule) == ["P1 Fri1 07:00 - Fri1 15:00: 8 of 14"])
    #expect(early.allowed(rule) == [short])
    let weekLater = decided("NL..... NL.....", on: [1, 8])
    #expect(weekLater.found(rule) == [])
    #expect(weekLater.allowed(rule) == [short, "P1 Tue2 07:00 - Tue2 15:00: 8 of 14"])
    let shifts: [Shift] = [
      .drawn("k", "22:59-06:59"), .drawn("m", "14:59-23:00", rest: 30),
    ]
    #expect(
      decided("NL..... km.....", on: [1, 8], shifts: shifts).found(rule) == [
        "P1 Tue2 06:59 - Tue2 14:59: 8 of 14"
      ])
  }

  @Test("It holds over both edges of the period")
  func edges() {
    let first = decided("L......", on: [0], history: "N")
    #expect(first.found(rule) == [])
    #expect(first.allowed(rule) == ["P1 Mon1 07:00 - Mon1 15:00: 8 of 14"])
    let last = decided("......N", on: [7], after: "L")
    #expect(last.found(rule) == [])
    #expect(last.allowed(rule) == ["P1 Mon2 07:00 - Mon2 15:00: 8 of 14"])
  }

  @Test("The history's own counts")
  func history() {
    let early = decided("..NL...", on: [-1, 3], history: "NL")
    #expect(early.found(rule) == ["P1 Thu1 07:00 - Thu1 15:00: 8 of 14"])
    #expect(early.allowed(rule) == [])
  }
}
