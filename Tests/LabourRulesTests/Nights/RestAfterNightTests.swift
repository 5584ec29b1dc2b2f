import LabourRules
import RosterModel
import Testing

@Suite("ATW-N-REST (ATW 5:8): at least 14 hours after a night that ends after 02:00")
struct RestAfterNightTests {
  let rule = "ATW-N-REST"
  let shifts = [
    Shift.drawn("a", "21:00-05:00"), .drawn("b", "20:59-05:00"), .drawn("c", "18:00-02:00"),
    .drawn("d", "18:00-02:01"), .drawn("e", "14:00-22:00", rest: 30),
  ]

  @Test("14 hours after a night are not found, a minute less is")
  func limit() {
    #expect(Drawn("Na.....", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("Nb.....", shifts: shifts).found(rule) == ["P1 Tue1 07:00 - Tue1 20:59: 13.98 of 14"])
  }

  @Test("A night that ends at 02:00 asks for no more than the daily rest, at 02:01 it does")
  func twoOClock() {
    #expect(Drawn("ce.....", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("de.....", shifts: shifts).found(rule) == ["P1 Tue1 02:01 - Tue1 14:00: 11.98 of 14"])
  }

  @Test("A night that starts before 06:00 and ends by day ends after 02:00")
  func earlyStart() {
    let early = Shift.drawn("x", "04:00-12:00", rest: 30)
    let next = Shift.drawn("y", "01:59-09:00", rest: 30)
    #expect(
      Drawn("xy.....", shifts: [early, next]).found(rule) == [
        "P1 Mon1 12:00 - Tue1 01:59: 13.98 of 14"
      ])
  }

  @Test("After the last night of the history the first duty of the period is judged")
  func seam() {
    #expect(
      Drawn("b......", history: ["N"], shifts: shifts).found(rule) == [
        "P1 Mon1 07:00 - Mon1 20:59: 13.98 of 14"
      ])
    #expect(Drawn("a......", history: ["N"], shifts: shifts).found(rule) == [])
    #expect(Drawn(".......", history: ["Nb"], shifts: shifts).found(rule) == [])
  }

  @Test("In the night the clock goes back the first 02:00 is the limit")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let drawn = Drawn(".....ce", ".....de", shifts: shifts, from: october)
    // 02:01 is taken as the first of two: 13 hours before 14:00.
    #expect(drawn.found(rule) == ["P2 Sun1 02:01 - Sun1 14:00: 12.98 of 14"])
  }

  @Test("After the last night of the period what stands after it is judged")
  func after() {
    #expect(
      Drawn("......N", after: ["b"], shifts: shifts).found(rule) == [
        "P1 Mon2 07:00 - Mon2 20:59: 13.98 of 14"
      ])
    #expect(Drawn("......N", after: ["a"], shifts: shifts).found(rule) == [])
    #expect(Drawn("......V", after: ["Nb"], shifts: shifts).found(rule) == [])
  }

  @Test("The 14 hours are counted as they really pass when the clock changes")
  func realTime() {
    let nights: [Shift] = [
      .drawn("x", "04:30-13:00", rest: 30), .drawn("y", "04:30-14:00", rest: 30),
      .drawn("z", "03:00-11:00", rest: 30),
    ]
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    // From 13:00 to 03:00 is 14 hours on the wall, from 14:00 it is 13.
    #expect(Drawn("....xz.", shifts: nights, from: march).found(rule) == [])
    #expect(
      Drawn(".....xz", shifts: nights, from: march).found(rule) == [
        "P1 Sat1 13:00 - Sun1 03:00: 13 of 14"
      ])
    #expect(
      Drawn("....yz.", shifts: nights, from: october).found(rule) == [
        "P1 Fri1 14:00 - Sat1 03:00: 13 of 14"
      ])
    #expect(Drawn(".....yz", shifts: nights, from: october).found(rule) == [])
  }
}
