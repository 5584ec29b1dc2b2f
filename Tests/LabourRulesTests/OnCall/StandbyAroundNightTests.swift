import LabourRules
import RosterModel
import Testing

@Suite("ATW-CON-N: no standby 11 hours before and 14 hours after a night (ATW 5:9)")
struct StandbyAroundNightTests {
  let rule = "ATW-CON-N"
  let shifts = [
    Shift.drawn("a", "06:00-12:00", countsFor: .standby),
    .drawn("b", "06:00-12:01", countsFor: .standby),
    .drawn("c", "21:00-24:00", countsFor: .standby),
    .drawn("d", "20:59-24:00", countsFor: .standby),
    .drawn("e", "00:00-06:00", countsFor: .standby),
    .drawn("f", "08:00-12:00", countsFor: .standby),
    .drawn("h", "18:00-22:00", countsFor: .standby),
    .drawn("B", "08:00-22:00", countsFor: .onCall),
    .drawn("k", "17:00-01:00"), .drawn("l", "17:00-01:01"), .drawn("m", "18:00-02:00"),
    .drawn("n", "04:00-12:00"),
  ]
  let both: [Character: String] = ["x": "aN", "y": "bN", "z": "BN"]

  private func drawn(_ row: String, history: [String] = [], weeks: Int? = nil) -> Drawn {
    Drawn(row, history: history, shifts: shifts, both: both, weeks: weeks)
  }

  @Test("11 hours before a night are not found, a minute less is")
  func before() {
    #expect(drawn("x......").found(rule) == [])
    #expect(drawn("y......").found(rule) == ["P1 Mon1 12:01 - Mon1 23:00: 10.98 of 11"])
  }

  @Test("14 hours after a night are not found, a minute less is")
  func after() {
    #expect(drawn("Nc.....").found(rule) == [])
    #expect(drawn("Nd.....").found(rule) == ["P1 Tue1 07:00 - Tue1 20:59: 13.98 of 14"])
    #expect(
      drawn("Nc.....").found(rule, values: [rule: 15]) == [
        "P1 Tue1 07:00 - Tue1 21:00: 14 of 15"
      ])
  }

  @Test("Standby in the night itself leaves nothing")
  func within() {
    #expect(drawn("Ne.....").found(rule) == ["P1 Tue1 00:00 - Tue1 07:00: 0 of 14"])
  }

  @Test("A duty with an hour after midnight is no night, a minute more makes it one")
  func night() {
    #expect(drawn("kf.....").found(rule) == [])
    #expect(drawn("lf.....").found(rule) == ["P1 Tue1 01:01 - Tue1 08:00: 6.98 of 14"])
  }

  @Test("On-call duties of the care sector are not standby")
  func onCall() {
    #expect(drawn("z......").found(rule) == [])
  }

  @Test("Standby and night count where one of the two lies in the period")
  func seam() {
    #expect(
      drawn("d......", history: ["N"]).found(rule) == ["P1 Mon1 07:00 - Mon1 20:59: 13.98 of 14"])
    #expect(
      drawn("n......", history: ["h"]).found(rule) == ["P1 Sun0 22:00 - Mon1 04:00: 6 of 11"])
    #expect(drawn(".......", history: ["Nd"]).found(rule) == [])
    #expect(
      drawn("......N d", weeks: 1).found(rule) == ["P1 Mon2 07:00 - Mon2 20:59: 13.98 of 14"])
  }

  @Test("The hours run on the real clock")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    let three = Shift.drawn("o", "15:00-18:00", countsFor: .standby)
    let four = Shift.drawn("p", "16:00-18:00", countsFor: .standby)
    let all = shifts + [three, four]
    // From 02:00 to 15:00 it is 14 hours when the clock goes back, to 16:00 13 when it goes on.
    #expect(Drawn(".....mo", shifts: all, from: october).found(rule) == [])
    #expect(
      Drawn("....mo.", shifts: all, from: october).found(rule) == [
        "P1 Sat1 02:00 - Sat1 15:00: 13 of 14"
      ])
    #expect(
      Drawn(".....mp", shifts: all, from: march).found(rule) == [
        "P1 Sun1 02:00 - Sun1 16:00: 13 of 14"
      ])
    #expect(Drawn("....mp.", shifts: all, from: march).found(rule) == [])
  }

  @Test("It names the earlier and the later of the two")
  func assignments() {
    let after = drawn("Nd.....").judgement().findings.first { $0.rule == rule }
    #expect(after?.assignments.map(\.shift) == ["N", "d"])
    let before = drawn("y......").judgement().findings.first { $0.rule == rule }
    #expect(before?.assignments.map(\.shift) == ["b", "N"])
  }
}
