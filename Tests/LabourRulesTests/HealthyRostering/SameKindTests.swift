import LabourRules
import RosterModel
import Testing

@Suite("HR-SAME (gezond roosteren): at most 4 workdays of one kind in a row")
struct SameKindTests {
  let rule = "HR-SAME"

  @Test("Four of a kind are not found, each one more is")
  func limit() {
    #expect(Drawn("VVVVLLL").found(rule) == [])
    #expect(
      Drawn("VVVVVV.").found(rule) == [
        "P1 Fri1 07:00 - Fri1 15:30: 5 of 4", "P1 Sat1 07:00 - Sat1 15:30: 6 of 4",
      ])
  }

  @Test("A free day or another kind starts the count anew")
  func anew() {
    #expect(Drawn("VVVV.VV").found(rule) == [])
    #expect(Drawn("VVLVVVV").found(rule) == [])
  }

  @Test("Different shifts of one class are one kind; the history counts")
  func kind() {
    let other = Shift.drawn("d", "10:00-18:00", rest: 30)
    #expect(
      Drawn("dV.....", history: ["VdV"], shifts: [other]).found(rule) == [
        "P1 Tue1 07:00 - Tue1 15:30: 5 of 4"
      ])
  }

  @Test("The last day of the period counts, a day after it is not found")
  func lastDay() {
    #expect(Drawn("...VVVV", after: ["V"]).found(rule) == [])
    #expect(
      Drawn("..VVVVV", after: ["V"]).found(rule) == ["P1 Sun1 07:00 - Sun1 15:30: 5 of 4"])
    #expect(
      Drawn("V......", history: ["VVVV"]).found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 5 of 4"])
  }
}
