import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("VVT-55 (CAO VVT 2025-2026): no nights from the age of 55 without consent")
struct NightsFrom55Tests {
  let rule = "VVT-55"

  @Test("The night before the birthday is not found, the night of the birthday is")
  func limit() {
    // Wednesday of the first week is 6 January 2027.
    #expect(Drawn.agreed(".N.....").born("1972-01-06").found(agreed: rule) == [])
    #expect(
      Drawn.agreed("..N....").born("1972-01-06").found(agreed: rule) == [
        "P1 Wed1 23:00 - Thu1 07:00: 55 of 55"
      ])
  }

  @Test("Who was born on 29 February is a year older on 1 March")
  func leapDay() {
    let february = CivilDate(year: 2027, month: 2, day: 22)!
    let drawn = Drawn.agreed("......N N......", from: february).born("1972-02-29")
    #expect(drawn.found(agreed: rule) == ["P1 Mon2 23:00 - Tue2 07:00: 55 of 55"])
  }

  @Test("A late shift to 01:00 is no night, to 01:01 it is one")
  func whatIsANight() {
    let shifts: [Shift] = [
      .drawn("e", "15:00-01:00", rest: 30), .drawn("f", "15:00-01:01", rest: 30),
    ]
    let drawn = Drawn.agreed("ef.L...", shifts: shifts).born("1960-01-01")
    #expect(drawn.found(agreed: rule) == ["P1 Tue1 15:00 - Wed1 01:01: 67 of 55"])
  }

  @Test("In the nights the clock changes the time that really passes makes a night")
  func clockChange() {
    // 01:30-03:15 is 105 minutes, and 45 when summer time starts; 02:30-03:15 is 45, and 105 when
    // it ends.
    let shifts: [Shift] = [.drawn("g", "01:30-03:15"), .drawn("h", "02:30-03:15")]
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    #expect(
      Drawn.agreed(".....gg", shifts: shifts, from: march).born("1960-01-01").found(agreed: rule)
        == ["P1 Sat1 01:30 - Sat1 03:15: 67 of 55"])
    #expect(
      Drawn.agreed(".....hh", shifts: shifts, from: october).born("1960-01-01").found(agreed: rule)
        == ["P1 Sun1 02:30 - Sun1 03:15: 66 of 55"])
  }

  @Test("The first and last night of the period count, the nights around it do not")
  func edges() {
    let drawn = Drawn.agreed("N.....N", history: "N", after: "N").born("1960-01-01")
    #expect(
      drawn.found(agreed: rule) == [
        "P1 Mon1 23:00 - Tue1 07:00: 67 of 55", "P1 Sun1 23:00 - Mon2 07:00: 67 of 55",
      ])
  }

  @Test("A consent lifts it on the nights it holds")
  func consent() {
    let always = Drawn.agreed("..NN...", consents: [.drawn(rule)]).born("1960-01-01")
    #expect(always.found(agreed: rule) == [])
    let once = Drawn.agreed("..NN...", consents: [.drawn(rule, days: 2...2)]).born("1960-01-01")
    #expect(once.found(agreed: rule) == ["P1 Thu1 23:00 - Fri1 07:00: 67 of 55"])
  }

  @Test("Without a date of birth it is not assessed where the period has a night")
  func missing() {
    let packs = RulePack.shipped
    #expect(Drawn.agreed("..N....").missing(rule, packs: packs) == .birthDateMissing)
    #expect(Drawn.agreed("..N....").found(agreed: rule) == [])
    #expect(Drawn.agreed("..L....", history: "N").missing(rule, packs: packs) == nil)
    #expect(Drawn.agreed("..N....").born("1990-01-01").missing(rule, packs: packs) == nil)
  }
}
