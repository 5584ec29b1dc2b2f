import LabourRules
import RosterModel
import Testing

@Suite("HR-RUN (gezond roosteren): at most 5 workdays in a row")
struct RunOfDaysTests {
  let rule = "HR-RUN"

  @Test("Five days are not found, each one more is")
  func limit() {
    #expect(Drawn("VVVVV.V").found(rule) == [])
    #expect(
      Drawn("VVLLNNN").found(rule) == [
        "P1 Sat1 23:00 - Sun1 07:00: 6 of 5", "P1 Sun1 23:00 - Mon2 07:00: 7 of 5",
      ])
  }

  @Test("The row may start in the history; only days of the period are found")
  func seam() {
    #expect(Drawn("V......", history: ["VVVV"]).found(rule) == [])
    #expect(
      Drawn("VV.....", history: ["VVVVVVV"]).found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 8 of 5", "P1 Tue1 07:00 - Tue1 15:30: 9 of 5",
      ])
  }

  @Test("Training is work, and two shifts on a date are one day")
  func whatCounts() {
    let shifts = [
      Shift.drawn("t", "09:00-12:00", countsFor: .none), .drawn("e", "17:00-20:00"),
    ]
    #expect(Drawn("VVVVVt.", shifts: shifts).found(rule).count == 1)
    #expect(Drawn("xxxxx..", shifts: shifts, both: ["x": "te"]).found(rule) == [])
  }

  @Test("The last day of the period counts, a day after it is not found")
  func lastDay() {
    #expect(Drawn("..VVVVV", after: ["V"]).found(rule) == [])
    #expect(
      Drawn(".VVVVVV", after: ["V"]).found(rule) == ["P1 Sun1 07:00 - Sun1 15:30: 6 of 5"])
  }
}
