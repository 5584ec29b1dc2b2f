import LabourRules
import RosterModel
import Testing

@Suite("ATW-N-SER (ATW 5:8): at most 7 consecutive duties when one is a night")
struct NightSeriesTests {
  let rule = "ATW-N-SER"
  let shifts = [
    Shift.drawn("x", "11:00-19:00", rest: 30), .drawn("y", "10:59-19:00", rest: 30),
  ]

  @Test("Seven duties with a night are not found, the eighth is")
  func limit() {
    #expect(Drawn("VVVVVVN").found(rule) == [])
    #expect(Drawn("VVVVVVNN").found(rule) == ["P1 Mon2 23:00 - Tue2 07:00: 8 of 7"])
    #expect(Drawn("VVVVVVVVVV").found(rule) == [])
  }

  @Test("One finding per series, at its eighth duty, wherever the night stands")
  func oncePerSeries() {
    #expect(Drawn("VVVVVVVVVN").found(rule) == ["P1 Mon2 07:00 - Mon2 15:30: 10 of 7"])
    #expect(Drawn("NNNNNNNNNN").found(rule) == ["P1 Mon2 23:00 - Tue2 07:00: 10 of 7"])
  }

  @Test("A rest of 36 hours ends the series, a minute less does not")
  func restEndsSeries() {
    #expect(Drawn("VVVL.xxxN", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("VVVL.yxxN", shifts: shifts).found(rule) == ["P1 Tue2 23:00 - Wed2 07:00: 8 of 7"])
  }

  @Test("Duties of the history count; of a series long since too long the first in the period does")
  func seam() {
    #expect(
      Drawn("NN.....", history: ["VVVVVV"]).found(rule) == ["P1 Tue1 23:00 - Wed1 07:00: 8 of 7"])
    #expect(Drawn("N......", history: ["VVVVVV"]).found(rule) == [])
    #expect(
      Drawn("VN.....", history: ["VVVVVVVVV"]).found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 11 of 7"
      ])
    #expect(Drawn("...V...", history: ["NNNNNNNNN"]).found(rule) == [])
  }

  @Test("Eight by collective agreement is a value of the pack")
  func valueOfPack() {
    #expect(Drawn("VVVVVVNN").found(rule, values: [rule: 8]) == [])
    #expect(Drawn("VVVVVVNNN").found(rule, values: [rule: 8]).count == 1)
  }

  @Test("Duties that stand after the period go on with its series")
  func after() {
    #expect(
      Drawn("VVVVVVN", after: ["N"]).found(rule) == ["P1 Mon2 23:00 - Tue2 07:00: 8 of 7"])
    #expect(Drawn(".VVVVVN", after: ["N"]).found(rule) == [])
    #expect(Drawn("VVVVVVN", after: [".N"]).found(rule) == [])
    #expect(
      Drawn("......V", after: ["VVVVVNN"]).found(rule) == ["P1 Sun2 23:00 - Mon3 07:00: 8 of 7"])
  }

  @Test("A series that lies wholly before or after the period is not judged")
  func outside() {
    #expect(Drawn(".......", history: ["NNNNNNNN"]).found(rule) == [])
    #expect(Drawn(".......", after: ["NNNNNNNN"]).found(rule) == [])
  }

  @Test("The 36 hours are counted as they really pass when the clock changes")
  func clockChange() {
    let ends: [Shift] = [
      .drawn("w", "12:00-20:00", rest: 30), .drawn("o", "10:00-18:00", rest: 30),
      .drawn("p", "09:59-18:00", rest: 30),
    ]
    let all = shifts + ends
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    // From Saturday 23:00 to Monday 11:00 it is 36 hours on the wall.
    let nine = ["P1 Tue2 11:00 - Tue2 19:00: 9 of 7"]
    #expect(Drawn("VVVVVL. xxN....", shifts: all).found(rule) == [])
    #expect(Drawn("VVVVVL. xxN....", shifts: all, from: march).found(rule) == nine)
    #expect(Drawn("VVVVVL. wxN....", shifts: all, from: march).found(rule) == [])
    #expect(Drawn("VVVVVL. oxN....", shifts: all, from: october).found(rule) == [])
    #expect(Drawn("VVVVVL. pxN....", shifts: all, from: october).found(rule) == nine)
  }
}
