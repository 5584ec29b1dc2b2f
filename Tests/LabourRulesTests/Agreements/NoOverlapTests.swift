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
}
