import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-OVERLAP: nobody works two shifts at once")
struct NoOverlapTests {
  let rule = "HOUSE-OVERLAP"
  let shifts = [
    Shift.drawn("a", "15:30-17:00"), .drawn("b", "15:29-17:00"), .drawn("c", "08:00-09:00"),
    .drawn("d", "14:00-16:00"),
  ]

  @Test("A shift that starts when another ends is not found, a minute earlier is")
  func limit() {
    #expect(Drawn("x......", shifts: shifts, both: ["x": "Va"]).found(rule) == [])
    #expect(
      Drawn("x......", shifts: shifts, both: ["x": "Vb"]).found(rule) == [
        "P1 Mon1 15:29 - Mon1 15:30: 1 of 0"
      ])
  }

  @Test("A short shift inside a long one does not hide a later overlap")
  func inside() {
    #expect(
      Drawn("x......", shifts: shifts, both: ["x": "Vcd"]).found(rule) == [
        "P1 Mon1 08:00 - Mon1 09:00: 60 of 0", "P1 Mon1 14:00 - Mon1 15:30: 90 of 0",
      ])
  }

  @Test("The same shift twice on a date overlaps itself")
  func twice() {
    var drawn = Drawn("V......")
    drawn.roster = Roster(drawn.roster.assignments + drawn.roster.assignments)
    #expect(drawn.found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 510 of 0"])
  }

  @Test("The night before runs into the first morning of the period")
  func seam() {
    let early = Shift.drawn("e", "06:59-12:00")
    #expect(Drawn("V......", history: ["N"]).found(rule) == [])
    #expect(
      Drawn("e......", history: ["N"], shifts: [early]).found(rule) == [
        "P1 Mon1 06:59 - Mon1 07:00: 1 of 0"
      ])
    #expect(Drawn(".......", history: ["Ne"], shifts: [early]).found(rule) == [])
  }

  @Test("A shift that stands in the history and in the roster is one shift")
  func historyInRoster() {
    var drawn = Drawn("V......", history: ["N"])
    drawn.roster = Roster(
      drawn.roster.assignments + [
        Assignment(
          date: Drawn.monday - 1, person: "P1", shift: "N", domain: .care, source: .history,
          isPinned: true)
      ])
    #expect(drawn.found(rule) == [])
    #expect(
      drawn.judgement() == Drawn("V......", history: ["N"]).judgement())
  }

  @Test("An overlap on the last day is found, one after the period is not")
  func lastDay() {
    #expect(
      Drawn("......x", after: ["x"], shifts: shifts, both: ["x": "Vb"]).found(rule) == [
        "P1 Sun1 15:29 - Sun1 15:30: 1 of 0"
      ])
  }

  @Test("It is read on the running clock in the nights the clock changes")
  func clockChange() {
    let nights: [Shift] = [.drawn("n", "23:00-03:00"), .drawn("m", "02:30-09:00")]
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn("....nm.", shifts: nights, from: october).found(rule) == [
        "P1 Sat1 02:30 - Sat1 03:00: 30 of 0"
      ])
    // The first 02:30 of two is an hour and a half before 03:00; the skipped one is past it.
    #expect(
      Drawn(".....nm", shifts: nights, from: october).found(rule) == [
        "P1 Sun1 02:30 - Sun1 03:00: 90 of 0"
      ])
    #expect(Drawn(".....nm", shifts: nights, from: march).found(rule) == [])
  }
}
