import LabourRules
import RosterModel
import Testing

@Suite("ATW-YOUTH-REST: at 16 and 17 at least 12 hours of rest in every 24 (ATW 5:3)")
struct YouthRestTests {
  let rule = "ATW-YOUTH-REST"
  let shifts = [
    Shift.drawn("a", "11:00-19:00", rest: 30), .drawn("b", "10:59-19:00", rest: 30),
    .drawn("c", "07:00-19:00", rest: 60), .drawn("d", "07:00-19:01", rest: 60),
    .drawn("t", "10:00-18:00", rest: 30), .drawn("m", "07:00-10:00"), .drawn("e", "17:00-20:00"),
  ]

  func found(_ row: String, history: [String] = [], weeks: Int? = nil) -> [String] {
    Drawn(row, history: history, shifts: shifts, both: ["x": "me"], weeks: weeks)
      .born("2010-06-01").found(rule)
  }

  @Test("A rest of 12 hours is not found, one of 11 hours 59 is")
  func limit() {
    #expect(found("La.....") == [])
    #expect(found("Lb.....") == ["P1 Mon1 23:00 - Tue1 10:59: 11.98 of 12"])
  }

  @Test("A duty of 12 hours from begin to end is not found, a longer or wider one is")
  func span() {
    #expect(found("c......") == [])
    #expect(found("d......") == ["P1 Mon1 07:00 - Mon1 19:01: 11.98 of 12"])
    #expect(found("x......") == ["P1 Mon1 07:00 - Mon1 20:00: 11 of 12"])
  }

  @Test("The duties on both sides of the period's edges are judged together")
  func seam() {
    #expect(found("b......", history: ["L"]) == ["P1 Sun0 23:00 - Mon1 10:59: 11.98 of 12"])
    #expect(found("a......", history: ["L"]) == [])
    #expect(found(".......", history: ["Lb"]) == [])
    #expect(found("......L b", weeks: 1) == ["P1 Sun1 23:00 - Mon2 10:59: 11.98 of 12"])
  }

  @Test("The age is that on the day of the duty after the rest; no override shortens it")
  func age() {
    let drawn = Drawn("Lb.....", shifts: shifts)
    #expect(drawn.born("2009-01-05").found(rule) == [])
    #expect(drawn.found(rule) == [])
    var young = drawn.born("2009-01-06")
    young.scenario.overrides = ["ATW-DREST", "ATW-N-REST"].map {
      RuleOverride(person: "P1", rule: $0, date: Drawn.monday + 1)
    }
    #expect(young.found(rule).count == 1)
  }

  @Test("Eleven hours on the wall are twelve in the night the clock goes back, and the reverse")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    let found = { (row: String, from: CivilDate) in
      Drawn(row, shifts: shifts, from: from).born("2010-06-01").found(rule)
    }
    #expect(found(".....Lt", october) == [])
    #expect(found("....Lt.", october) == ["P1 Fri1 23:00 - Sat1 10:00: 11 of 12"])
    #expect(found("....La.", march) == [])
    #expect(found(".....La", march) == ["P1 Sat1 23:00 - Sun1 11:00: 11 of 12"])
  }
}
