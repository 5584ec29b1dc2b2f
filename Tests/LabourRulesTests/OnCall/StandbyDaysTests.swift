import LabourRules
import RosterModel
import Testing

@Suite("ATW-CON: standby on at most 14 of 28 days (ATW 5:9)")
struct StandbyDaysTests {
  let rule = "ATW-CON"
  // An evening, one to midnight and a night of standby; an on-call duty of the care sector.
  let shifts = [
    Shift.drawn("C", "17:00-23:00", countsFor: .standby),
    .drawn("M", "17:00-24:00", countsFor: .standby),
    .drawn("S", "23:00-07:00", countsFor: .standby),
    .drawn("B", "17:00-23:00", countsFor: .onCall),
  ]
  let fortnight = "CCCCCCC CCCCCCC "

  @Test("14 days in 28 are not found, 15 are, in the first window that holds them")
  func limit() {
    #expect(Drawn(fortnight + "....... .......", shifts: shifts).found(rule) == [])
    #expect(
      Drawn(fortnight + "C...... .......", shifts: shifts).found(rule) == [
        "P1 Tue-1 00:00 - Tue3 00:00: 15 of 14"
      ])
  }

  @Test("Standby past midnight takes two days, to midnight one, and on-call duties none")
  func dates() {
    // Seven nights on days 1, 3, 5, ... are 14 days.
    #expect(Drawn("S.S.S.S .S.S.S. .......", shifts: shifts).found(rule) == [])
    #expect(Drawn("S.S.S.S .S.S.SM .......", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("S.S.S.S .S.S.SS .......", shifts: shifts).found(rule) == [
        "P1 Tue-1 00:00 - Tue3 00:00: 15 of 14"
      ])
    #expect(Drawn("BBBBBBB BBBBBBB BBBBBBB", shifts: shifts).found(rule) == [])
  }

  @Test("Two standbys on one date are one day")
  func oneDate() {
    let early = Shift.drawn("e", "07:00-12:00", countsFor: .standby)
    let both: [Character: String] = ["x": "eC"]
    let drawn = Drawn(
      "xxxxxxx xxxxxxx ....... .......", shifts: shifts + [early], both: both)
    #expect(drawn.found(rule) == [])
  }

  @Test("Days of the history count while they lie in the window")
  func seam() {
    #expect(
      Drawn("C......", history: [fortnight], shifts: shifts).found(rule) == [
        "P1 Tue-3 00:00 - Tue1 00:00: 15 of 14"
      ])
    #expect(
      Drawn("....... ......C", history: [fortnight], shifts: shifts).found(rule) == [
        "P1 Mon-1 00:00 - Mon3 00:00: 15 of 14"
      ])
    // A day on, the first has left the window.
    #expect(
      Drawn("....... ....... C......", history: [fortnight], shifts: shifts).found(rule) == [])
  }

  @Test("What the last night takes of the day after the period is in no window yet")
  func lastDay() {
    #expect(Drawn("S.S.S.S .S.S.SS", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("S.S.S.S .S.S.SS", shifts: shifts).found(rule, values: [rule: 13]) == [
        "P1 Mon-1 00:00 - Mon3 00:00: 14 of 13"
      ])
  }

  @Test("Of overlapping broken windows the first is told")
  func overlapping() {
    #expect(
      Drawn(fortnight.times(4), shifts: shifts).found(rule) == [
        "P1 Tue-1 00:00 - Tue3 00:00: 15 of 14", "P1 Tue3 00:00 - Tue7 00:00: 28 of 14",
      ])
  }

  @Test("Without 4 weeks of history it is not assessed for whoever has standby")
  func horizon() {
    let four = ["V" + ".".times(27)]
    #expect(
      Drawn("C......", shifts: shifts).missing(rule)
        == .historyTooShort(weeksNeeded: 4, weeksGiven: 0))
    #expect(Drawn("C......", history: four, shifts: shifts).missing(rule) == nil)
    #expect(Drawn("V..B...", shifts: shifts).missing(rule) == nil)
  }

  @Test("It names the first and last standby of the window, in days, as law")
  func assignments() {
    let drawn = Drawn("VCCCCCC CCCCCCC CC.....", shifts: shifts)
    let finding = drawn.judgement().findings.first { $0.rule == rule }
    #expect(finding?.assignments.map { $0.date - Drawn.monday } == [1, 15])
    #expect(finding?.assignments.map(\.shift) == ["C", "C"])
    #expect(finding?.kind == .law)
    #expect(finding?.unit == .days)
  }
}
