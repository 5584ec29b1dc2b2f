import LabourRules
import RosterModel
import Testing

@Suite("ATW-CON-13: at most 13 hours of work in 24 hours with standby (ATW 5:9)")
struct WorkWithStandbyTests {
  let rule = "ATW-CON-13"
  let shifts = [
    Shift.drawn("e", "07:00-20:30", rest: 30), .drawn("f", "07:00-20:31", rest: 30),
    .drawn("q", "08:30-22:45", rest: 60), .drawn("C", "21:00-24:00", countsFor: .standby),
    .drawn("S", "23:00-07:00", countsFor: .standby), .drawn("B", "21:00-24:00", countsFor: .onCall),
  ]
  let both: [Character: String] = ["x": "eC", "y": "fC", "z": "LS", "u": "fB"]

  private func drawn(
    _ row: String, history: [String] = [], from start: CivilDate = Drawn.monday
  ) -> Drawn {
    Drawn(row, history: history, shifts: shifts, both: both, from: start)
  }

  @Test("13 hours are not found, a minute more is")
  func limit() {
    #expect(drawn("x......").found(rule) == [])
    #expect(drawn("y......").found(rule) == ["P1 Mon1 07:00 - Tue1 07:00: 13.02 of 13"])
  }

  @Test("Without standby in the 24 hours nothing is found")
  func withoutStandby() {
    #expect(drawn("f......").found(rule) == [])
    #expect(drawn("f.C....").found(rule) == [])
    #expect(drawn("u......").found(rule) == [])
  }

  @Test("Work on both sides of standby adds up, for the part inside the window")
  func bothSides() {
    #expect(drawn("zV.....").found(rule) == ["P1 Mon1 15:00 - Tue1 15:00: 15 of 13"])
    #expect(drawn("z.V....").found(rule) == [])
  }

  @Test("Windows start with a standby too")
  func fromStandby() {
    #expect(drawn("Sf.....").found(rule) == ["P1 Mon1 23:00 - Tue1 23:00: 13.02 of 13"])
  }

  @Test("A window concerns the period where anything of it starts in the period")
  func seam() {
    #expect(
      drawn("f......", history: ["S"]).found(rule) == ["P1 Sun0 23:00 - Mon1 23:00: 13.02 of 13"])
    #expect(drawn(".......", history: ["y"]).found(rule) == [])
    #expect(drawn("......y").found(rule) == ["P1 Sun1 07:00 - Mon2 07:00: 13.02 of 13"])
  }

  @Test("In the night the clock goes back 24 hours end an hour earlier on the wall")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    #expect(drawn(".....Sq", from: october).found(rule) == [])
    #expect(
      drawn("....Sq.", from: october).found(rule) == ["P1 Fri1 23:00 - Sat1 23:00: 13.25 of 13"])
  }

  @Test("Of a stretch the first window is told, and the next a day later; it names the work")
  func stretch() {
    let row = drawn("yyy....")
    #expect(
      row.found(rule) == [
        "P1 Mon1 07:00 - Tue1 07:00: 13.02 of 13", "P1 Tue1 07:00 - Wed1 07:00: 13.02 of 13",
        "P1 Wed1 07:00 - Thu1 07:00: 13.02 of 13",
      ])
    let finding = row.judgement().findings.first { $0.rule == rule }
    #expect(finding?.assignments.map(\.shift) == ["f"])
  }
}
