import LabourRules
import RosterModel
import Testing

@Suite("HR-ROTATION (gezond roosteren): early, late, night")
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

  @Test("The last day of the period counts, the day after it does not")
  func lastDay() {
    #expect(Drawn("......L", after: ["V"]).found(rule) == [])
    #expect(
      Drawn(".....LV", after: ["V"]).found(rule) == ["P1 Sat1 23:00 - Sun1 07:00: 1 of 0"])
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
    #expect(
      Drawn(".....L. x......", shifts: all, from: march).found(rule) == [
        "P1 Sat1 23:00 - Mon2 11:00: 1 of 0"
      ])
    #expect(Drawn(".....L. w......", shifts: all, from: march).found(rule) == [])
    #expect(Drawn(".....L. o......", shifts: all, from: october).found(rule) == [])
    #expect(
      Drawn(".....L. p......", shifts: all, from: october).found(rule) == [
        "P1 Sat1 23:00 - Mon2 09:59: 1 of 0"
      ])
  }
}
