import LabourRules
import RosterModel
import Testing

@Suite("HR-ROTATION: early, late, night")
struct ForwardRotationTests {
  let rule = "HR-ROTATION"
  let shifts = [
    Shift.drawn("x", "11:00-19:00", rest: 30), .drawn("y", "10:59-19:00", rest: 30),
  ]

  @Test("Forward and the same kind are not found")
  func forward() {
    #expect(Drawn("VVLLNN.").found(rule) == [])
  }

  @Test("Backward is found: late to early, night to late, night to early", arguments: ["LV", "NL"])
  func backward(row: String) {
    #expect(Drawn(row + ".....").found(rule).count == 1)
  }

  @Test("36 hours off let the rotation start anew, a minute less does not")
  func limit() {
    #expect(Drawn("L.x....", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("L.y....", shifts: shifts).found(rule) == ["P1 Mon1 23:00 - Wed1 10:59: 1 of 0"])
  }

  @Test("The day is of the kind of its earliest shift, whatever else it holds")
  func earliest() {
    let short = Shift.drawn("e", "17:00-20:00")
    let morning = Shift.drawn("m", "07:00-10:00")
    let drawn = Drawn("zV.....", shifts: [short, morning], both: ["z": "em"])
    #expect(drawn.found(rule) == [])
  }

  @Test("The last day of the history counts")
  func seam() {
    #expect(Drawn("V......", history: ["L"]).found(rule) == ["P1 Sun0 23:00 - Mon1 07:00: 1 of 0"])
    #expect(Drawn(".......", history: ["LV"]).found(rule) == [])
  }
}
