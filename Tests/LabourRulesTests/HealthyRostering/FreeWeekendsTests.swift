import LabourRules
import RosterModel
import Testing

@Suite("HR-WKND (gezond roosteren): at least 40 percent of weekends free")
struct FreeWeekendsTests {
  let rule = "HR-WKND"

  @Test("3 of 5 weekends are not found, each one more is")
  func limit() {
    #expect(Drawn(".....V. ".times(3), weeks: 5).found(rule) == [])
    #expect(
      Drawn(".....V. ".times(5)).found(rule) == [
        "P1 Sat4 00:00 - Mon5 00:00: 4 of 3", "P1 Sat5 00:00 - Mon6 00:00: 5 of 3",
      ])
  }

  @Test("7 of 13 weekends are not found, 8 are")
  func quarter() {
    #expect(Drawn("......V ".times(7), weeks: 13).found(rule) == [])
    #expect(Drawn("......V ".times(8), weeks: 13).found(rule).count == 1)
  }

  @Test("In one week no weekend is free of charge", arguments: [".....V.", "......V", "....N.."])
  func oneWeek(row: String) {
    #expect(Drawn(row).found(rule) == ["P1 Sat1 00:00 - Mon2 00:00: 1 of 0"])
  }

  @Test("A weekend worked on both days is one weekend; Friday to midnight takes none")
  func whatTakesOne() {
    let toMidnight = Shift.drawn("m", "16:00-24:00", rest: 30)
    #expect(Drawn(".....VV").found(rule).count == 1)
    #expect(Drawn("VVVVm..", shifts: [toMidnight]).found(rule) == [])
    // Sunday's night reaches into Monday and takes its own weekend only.
    #expect(Drawn("......N .......").found(rule) == [])
  }

  @Test("Weekends of the history are not counted")
  func seam() {
    #expect(Drawn(".....V. .......", history: [".....VN"]).found(rule) == [])
  }

  @Test("Sunday's night of the last week is counted, weekends after the period are not")
  func lastDay() {
    #expect(Drawn("......N").found(rule) == ["P1 Sat1 00:00 - Mon2 00:00: 1 of 0"])
    #expect(Drawn("VVVVV..", after: [".....VV"]).found(rule) == [])
  }
}
