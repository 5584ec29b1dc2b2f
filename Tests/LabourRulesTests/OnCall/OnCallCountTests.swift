import LabourRules
import RosterModel
import Testing

@Suite("ATB-BER-16: at most 32 on-call duties in 16 weeks (ATB, bereikbaarheidsdienst)")
struct OnCallCountTests {
  let rule = "ATB-BER-16"
  let shifts = [
    Shift.drawn("B", "17:00-22:00", countsFor: .onCall),
    .drawn("C", "17:00-22:00", countsFor: .standby),
  ]
  let twos = "BB..... "

  @Test("32 on-call duties in 16 weeks are not found, 33 are; standby is none")
  func limit() {
    #expect(Drawn(twos.times(16), shifts: shifts).found(rule) == [])
    #expect(
      Drawn(twos.times(15) + "BBB....", shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 33 of 32"
      ])
    #expect(Drawn(twos.times(15) + "BBC....", shifts: shifts).found(rule) == [])
  }

  @Test("Duties of the history count while they lie in the window")
  func seam() {
    let history = [twos.times(15)]
    #expect(Drawn("BB.....", history: history, shifts: shifts).found(rule) == [])
    #expect(
      Drawn("BBB....", history: history, shifts: shifts).found(rule) == [
        "P1 Mon-14 00:00 - Mon2 00:00: 33 of 32"
      ])
    // A week on, the first two have left the window.
    #expect(Drawn("....... BBB....", history: history, shifts: shifts).found(rule) == [])
  }

  @Test("What stands after the period already counts with the weeks of it")
  func lastDay() {
    let row = twos.times(15) + "BBB...."
    #expect(
      Drawn(row, history: ["V" + ".".times(104)], shifts: shifts, weeks: 15).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 33 of 32"
      ])
  }

  @Test("Without history it is not assessed for whoever is on call, and 27 in 13 weeks warn")
  func horizon() {
    let full = Drawn(twos.times(13), shifts: shifts)
    #expect(full.missing(rule) == .historyTooShort(weeksNeeded: 15, weeksGiven: 0))
    #expect(full.found(rule) == [])
    let many = Drawn(twos.times(12) + "BBB....", shifts: shifts)
    #expect(many.found(rule) == ["P1 Mon1 00:00 - Mon14 00:00: 27 of 26"])
    let finding = many.judgement().findings.first { $0.rule == rule }
    #expect(finding?.kind == .soft)
    #expect(finding?.points == 0)
    #expect(Drawn("V..C...", shifts: shifts).missing(rule) == nil)
  }

  @Test("With 15 weeks of history there is nothing to warn of")
  func noWarning() {
    let drawn = Drawn(
      twos.times(12) + "BBB....", history: ["V" + ".".times(104)], shifts: shifts)
    #expect(drawn.missing(rule) == nil)
    #expect(drawn.found(rule) == [])
  }
}
