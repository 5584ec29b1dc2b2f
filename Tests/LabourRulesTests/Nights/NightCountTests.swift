import LabourRules
import RosterModel
import Testing

@Suite("ATW-N-36 (ATW 5:8): at most 36 nights past 02:00 in 16 weeks")
struct NightCountTests {
  let rule = "ATW-N-36"
  let threes = "NNN.... "

  @Test("36 nights in 16 weeks are not found, 37 are")
  func limit() {
    let history = ["....... ".times(15)]
    #expect(Drawn(threes.times(12) + ".......", history: history, weeks: 16).found(rule) == [])
    #expect(
      Drawn(threes.times(12) + "N......", history: ["V" + history[0].dropFirst()], weeks: 16)
        .found(rule) == ["P1 Mon-2 00:00 - Mon14 00:00: 37 of 36"])
  }

  @Test("It names the first and last night, whatever else is worked")
  func assignments() {
    let drawn = Drawn("VVV.... " + threes.times(12) + "N...V..", weeks: 16)
    let finding = drawn.judgement().findings.first { $0.rule == rule }
    #expect(finding?.measured == 37)
    #expect(finding?.assignments.map { $0.date - Drawn.monday } == [7, 91])
  }

  @Test("Nights to 02:00 do not count, nights to 02:01 do")
  func pastTwo() {
    let shifts = [Shift.drawn("c", "18:00-02:00", rest: 30), .drawn("d", "18:00-02:01", rest: 30)]
    #expect(Drawn("ccc.... ".times(13), shifts: shifts).found(rule) == [])
    #expect(
      Drawn("ddd.... ".times(13), shifts: shifts).found(rule) == [
        "P1 Mon-2 00:00 - Mon14 00:00: 39 of 36"
      ])
  }

  @Test("Nights of the history count while they lie in the window")
  func seam() {
    let full = ["V...... " + threes.times(12) + "....... ".times(3)]
    #expect(
      Drawn("N......", history: full).found(rule) == ["P1 Mon-14 00:00 - Mon2 00:00: 37 of 36"])
    // A week on, the first three have left the window.
    #expect(Drawn("....... N......", history: full).found(rule) == [])
    #expect(Drawn("N......", history: full).missing(rule) == nil)
  }

  @Test("Without history it is not assessed, and more than 29 nights in 13 weeks warn")
  func horizon() {
    let lawful = Drawn("NNN.... ".times(9) + "NN.....", weeks: 13)
    let many = Drawn("NNN.... ".times(10), weeks: 13)
    #expect(lawful.missing(rule) == .historyTooShort(weeksNeeded: 15, weeksGiven: 0))
    #expect(lawful.found(rule) == [])
    #expect(many.found(rule) == ["P1 Mon1 00:00 - Mon14 00:00: 30 of 29"])
    let finding = many.judgement().findings.first { $0.rule == rule }
    #expect(finding?.kind == .soft)
    #expect(finding?.points == 0)
  }

  @Test("With 15 weeks of history there is nothing to warn of")
  func noWarning() {
    let drawn = Drawn(threes.times(10), history: ["V" + ".".times(104)], weeks: 13)
    #expect(drawn.missing(rule) == nil)
    #expect(drawn.found(rule) == [])
  }

  @Test("Nights that stand after the period count while they share a window with it")
  func after() {
    let history = ["V" + ".".times(104)]
    let drawn = { (after: String) in Drawn("N......", history: history, after: [after]) }
    #expect(drawn(threes.times(11) + "NN.....").found(rule) == [])
    #expect(
      drawn(threes.times(12)).found(rule) == ["P1 Mon-2 00:00 - Mon14 00:00: 37 of 36"])
    // The last of them in the fifteenth week after it, or in the sixteenth.
    #expect(
      drawn("....... ".times(3) + threes.times(12)).found(rule) == [
        "P1 Mon1 00:00 - Mon17 00:00: 37 of 36"
      ])
    #expect(drawn("....... ".times(4) + threes.times(12)).found(rule) == [])
  }
}
