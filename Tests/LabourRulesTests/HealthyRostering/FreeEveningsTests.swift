import LabourRules
import RosterModel
import Testing

@Suite("HR-EVE (gezond roosteren): at least 40 percent of evenings free")
struct FreeEveningsTests {
  let rule = "HR-EVE"

  @Test("8 of 14 evenings are not found, each one more is")
  func limit() {
    #expect(Drawn("LLLL... LLLL...").found(rule) == [])
    #expect(
      Drawn("LLLLL.. LLLLL..").found(rule) == [
        "P1 Thu2 15:00 - Thu2 23:00: 9 of 8", "P1 Fri2 15:00 - Fri2 23:00: 10 of 8",
      ])
  }

  @Test("Days and nights do not count, and an evening after a morning is a day")
  func kinds() {
    let shifts = [Shift.drawn("m", "07:00-10:00"), .drawn("e", "17:00-20:00")]
    #expect(Drawn("xxxxxxx", shifts: shifts, both: ["x": "me"]).found(rule) == [])
    #expect(Drawn("eeeeeee", shifts: shifts).found(rule).count == 3)
    #expect(Drawn("VVVNNNN").found(rule) == [])
  }

  @Test("The history is not counted")
  func seam() {
    #expect(Drawn("LLLL...", history: ["LLLLLLL"]).found(rule) == [])
  }

  @Test("The last evening of the period is counted, those after it are not")
  func lastDay() {
    #expect(Drawn("...LLLL", after: ["LLL"]).found(rule) == [])
    #expect(
      Drawn("..LLLLL", after: ["L"]).found(rule) == ["P1 Sun1 15:00 - Sun1 23:00: 5 of 4"])
  }
}
