import LabourRules
import RosterModel
import Testing

@Suite("VVT-BROKEN (CAO VVT, not established): broken shifts with consent only")
struct BrokenShiftsTests {
  let rule = "VVT-BROKEN"
  let late = Shift.drawn("q", "15:00-23:30", rest: 30)

  @Test("Two parts with time off between them are found, parts that follow on are not")
  func parts() {
    #expect(Drawn.agreed("b......").found(agreed: rule) == ["P1 Mon1 07:00 - Mon1 20:00: 2 of 0"])
    #expect(Drawn.agreed("c......").found(agreed: rule) == [])
    let minute = Shift.drawn("d", "10:01-13:00")
    #expect(
      Drawn.agreed("x......", shifts: [minute], both: ["x": "kd"]).found(agreed: rule) == [
        "P1 Mon1 07:00 - Mon1 13:00: 2 of 0"
      ])
  }

  @Test("8 hours apart they are two duties, a minute less makes one that is broken")
  func eightHours() {
    let shifts: [Shift] = [.drawn("y", "18:00-20:00"), .drawn("z", "17:59-20:00")]
    let drawn = Drawn.agreed("vw.....", shifts: shifts, both: ["v": "ky", "w": "kz"])
    #expect(drawn.found(agreed: rule) == ["P1 Tue1 07:00 - Tue1 20:00: 2 of 0"])
  }

  @Test("So little rest over midnight breaks a duty too")
  func overMidnight() {
    #expect(
      Drawn.agreed("qV.....", shifts: [late]).found(agreed: rule) == [
        "P1 Mon1 15:00 - Tue1 15:30: 2 of 0"
      ])
    #expect(Drawn.agreed("LV.....").found(agreed: rule) == [])
  }

  @Test("Eight hours are counted as they really pass when the clock changes")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    // 23:30 to 07:00 is 8:30 when summer time ends; 23:00 to 07:00 is 7:00 when it starts.
    #expect(Drawn.agreed(".....qV", shifts: [late], from: october).found(agreed: rule) == [])
    #expect(
      Drawn.agreed("....qV.", shifts: [late], from: october).found(agreed: rule) == [
        "P1 Fri1 15:00 - Sat1 15:30: 2 of 0"
      ])
    #expect(Drawn.agreed("....LV.", from: march).found(agreed: rule) == [])
    #expect(
      Drawn.agreed(".....LV", from: march).found(agreed: rule) == [
        "P1 Sat1 15:00 - Sun1 15:30: 2 of 0"
      ])
  }

  @Test("One that ends in the period counts, and so does the last day; the days around it do not")
  func edges() {
    #expect(
      Drawn.agreed("V.....b", history: "q", after: "b", shifts: [late]).found(agreed: rule) == [
        "P1 Sun0 15:00 - Mon1 15:30: 2 of 0", "P1 Sun1 07:00 - Sun1 20:00: 2 of 0",
      ])
    #expect(Drawn.agreed(".......", history: "b", after: "b").found(agreed: rule) == [])
  }

  @Test("A consent lifts it on the days it holds")
  func consent() {
    #expect(Drawn.agreed("bbb....", consents: [.drawn(rule)]).found(agreed: rule) == [])
    #expect(
      Drawn.agreed("bbb....", consents: [.drawn(rule, days: 1...1)]).found(agreed: rule) == [
        "P1 Mon1 07:00 - Mon1 20:00: 2 of 0", "P1 Wed1 07:00 - Wed1 20:00: 2 of 0",
      ])
  }
}
