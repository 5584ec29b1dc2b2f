import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-NOT-ALONE: who may not work alone has a colleague")
struct NotAloneTests {
  let rule = "HOUSE-NOT-ALONE"

  /// P1 is new until Wednesday.
  func newcomer(_ rows: [String], also: [PersonID] = [], shifts: [Shift] = []) -> Drawn {
    var drawn = Drawn(rows[0], rows.count > 1 ? rows[1] : ".......", shifts: shifts)
    drawn.scenario.statuses = (["P1"] + also).map {
      PersonStatus(person: $0, kind: .notAlone, to: Drawn.monday + 2)
    }
    return drawn
  }

  @Test("Alone is found while the status holds, with a colleague it is not")
  func alone() {
    #expect(
      newcomer(["VVVV...", "V......"]).found(rule) == [
        "P1 Tue1 07:00 - Tue1 15:30: 0 of 1", "P1 Wed1 07:00 - Wed1 15:30: 0 of 1",
      ])
  }

  @Test("A colleague on another shift of the day does not help")
  func otherShift() {
    #expect(newcomer(["V......", "L......"]).found(rule).count == 1)
  }

  @Test("Two newcomers are both found")
  func twoNewcomers() {
    #expect(
      newcomer(["V......", "V......"], also: ["P2"]).found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 0 of 1", "P2 Mon1 07:00 - Mon1 15:30: 0 of 1",
      ])
  }

  @Test("A lesson day covers nothing and leaves nobody alone")
  func lesson() {
    let lesson = Shift.drawn("t", "09:00-16:00", rest: 30, countsFor: .none)
    #expect(newcomer(["t......"], shifts: [lesson]).found(rule) == [])
  }

  @Test("The same person twice is no colleague")
  func twice() {
    var drawn = newcomer(["V......"])
    drawn.roster = Roster(drawn.roster.assignments + drawn.roster.assignments)
    #expect(drawn.found(rule).count == 2)
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    var drawn = Drawn("V.....V", history: ["V"], after: ["V"])
    drawn.scenario.statuses = [PersonStatus(person: "P1", kind: .notAlone)]
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 0 of 1", "P1 Sun1 07:00 - Sun1 15:30: 0 of 1",
      ])
  }
}
