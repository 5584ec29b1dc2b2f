import LabourRules
import RosterModel
import Testing

@Suite("ATB-AAN: at most 52 presence duties in 26 weeks (ATB 4.8:1)")
struct PresenceCountTests {
  let rule = "ATB-AAN"
  let shifts = [
    Shift.drawn("S", "22:00-07:00", countsFor: .presence),
    .drawn("s", "15:00-20:00", countsFor: .presence),
    .drawn("F", "22:00-07:00", countsFor: .standby),
  ]
  let twos = "SS..... "

  @Test("52 presence duties in 26 weeks are not found, 53 are; other nights do not count")
  func limit() {
    #expect(Drawn(twos.times(26), shifts: shifts).found(rule) == [])
    #expect(
      Drawn(twos.times(25) + "SSS....", shifts: shifts).found(rule) == [
        "P1 Mon1 00:00 - Mon27 00:00: 53 of 52"
      ])
    #expect(Drawn(twos.times(25) + "SS.N.F.", shifts: shifts).found(rule) == [])
  }

  @Test("Parts less than 8 hours apart are one duty")
  func parts() {
    let both: [Character: String] = ["x": "sS", "y": "VS"]
    #expect(Drawn("x.y.... ".times(26), shifts: shifts, both: both).found(rule) == [])
  }

  @Test("Duties of the history count while they lie in the window, those of Sunday in their week")
  func seam() {
    let history = [twos.times(24) + "S.....S"]
    #expect(Drawn("SS.....", history: history, shifts: shifts).found(rule) == [])
    #expect(
      Drawn("SSS....", history: history, shifts: shifts).found(rule) == [
        "P1 Mon-24 00:00 - Mon2 00:00: 53 of 52"
      ])
    // A week on, the first two have left the window.
    #expect(Drawn("....... SSS....", history: history, shifts: shifts).found(rule) == [])
  }

  @Test("What stands after the period already counts with the weeks of it")
  func lastDay() {
    let row = twos.times(25) + "SSS...."
    #expect(
      Drawn(row, history: ["V" + ".".times(174)], shifts: shifts, weeks: 25).found(rule) == [
        "P1 Mon1 00:00 - Mon27 00:00: 53 of 52"
      ])
  }

  @Test("Without history it is not assessed for whoever has such duties, and 27 in 13 weeks warn")
  func horizon() {
    let full = Drawn(twos.times(13), shifts: shifts)
    #expect(full.missing(rule) == .historyTooShort(weeksNeeded: 25, weeksGiven: 0))
    #expect(full.found(rule) == [])
    let many = Drawn(twos.times(12) + "SSS....", shifts: shifts)
    #expect(many.found(rule) == ["P1 Mon1 00:00 - Mon14 00:00: 27 of 26"])
    #expect(many.judgement().findings.first { $0.rule == rule }?.kind == .soft)
    #expect(Drawn("V..N.F.", shifts: shifts).missing(rule) == nil)
  }

  @Test("It names the first and last presence duty of the window")
  func assignments() {
    let drawn = Drawn("VSS.... " + twos.times(24) + "SSS.V..", shifts: shifts)
    let finding = drawn.judgement().findings.first { $0.rule == rule }
    #expect(finding?.assignments.map { $0.date - Drawn.monday } == [1, 177])
    #expect(finding?.assignments.map(\.shift) == ["S", "S"])
  }
}
