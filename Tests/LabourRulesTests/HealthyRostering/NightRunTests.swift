import LabourRules
import RosterModel
import Testing

@Suite("HR-NIGHTS (gezond roosteren): at most 3 nights in a row")
struct NightRunTests {
  let rule = "HR-NIGHTS"

  @Test("Three nights are not found, each one more is")
  func limit() {
    #expect(Drawn("NNN.NNN").found(rule) == [])
    #expect(
      Drawn("NNNNN..").found(rule) == [
        "P1 Thu1 23:00 - Fri1 07:00: 4 of 3", "P1 Fri1 23:00 - Sat1 07:00: 5 of 3",
      ])
  }

  @Test("A day of another kind between nights starts the count anew")
  func anew() {
    #expect(Drawn("NNLNN..").found(rule) == [])
  }

  @Test("Nights of the history count, other kinds never do")
  func seam() {
    #expect(
      Drawn("N......", history: ["NNN"]).found(rule) == ["P1 Mon1 23:00 - Tue1 07:00: 4 of 3"])
    #expect(Drawn("N......", history: ["NN"]).found(rule) == [])
    #expect(Drawn("VVVVV..").found(rule) == [])
  }

  @Test("The last night of the period counts, a night after it is not found")
  func lastDay() {
    #expect(Drawn("....NNN", after: ["N"]).found(rule) == [])
    #expect(
      Drawn("...NNNN", after: ["N"]).found(rule) == ["P1 Sun1 23:00 - Mon2 07:00: 4 of 3"])
  }
}
