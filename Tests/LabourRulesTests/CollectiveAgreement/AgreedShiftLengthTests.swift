import LabourRules
import RosterModel
import Testing

@Suite("VVT-SHIFT (CAO VVT 2025-2026): at most 10 hours of work in a duty")
struct AgreedShiftLengthTests {
  let rule = "VVT-SHIFT"
  let shifts: [Shift] = [
    .drawn("t", "07:00-17:30", rest: 30), .drawn("u", "07:00-17:31", rest: 30),
  ]

  @Test("10 hours of work are not found, a minute more is")
  func limit() {
    #expect(
      Drawn.agreed("tu.....", shifts: shifts).found(agreed: rule) == [
        "P1 Tue1 07:00 - Tue1 17:31: 10.02 of 10"
      ])
  }

  @Test("The parts of a broken shift add up")
  func parts() {
    let parts: [Shift] = [
      .drawn("p", "07:00-12:00"), .drawn("q", "17:00-22:00"), .drawn("r", "17:00-22:01"),
    ]
    let drawn = Drawn.agreed("xy.....", shifts: parts, both: ["x": "pq", "y": "pr"])
    #expect(drawn.found(agreed: rule) == ["P1 Tue1 07:00 - Tue1 22:01: 10.02 of 10"])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    let drawn = Drawn.agreed("u.....u", history: "u", after: "u", shifts: shifts)
    #expect(
      drawn.found(agreed: rule) == [
        "P1 Mon1 07:00 - Mon1 17:31: 10.02 of 10", "P1 Sun1 07:00 - Sun1 17:31: 10.02 of 10",
      ])
  }

  @Test("Consent does not lift it: what no plan can foresee, nobody can agree to beforehand")
  func consent() {
    let drawn = Drawn.agreed("u......", shifts: shifts, consents: [.drawn(rule, value: 12)])
    #expect(drawn.found(agreed: rule) == ["P1 Mon1 07:00 - Mon1 17:31: 10.02 of 10"])
  }

  @Test("The night the clock goes back makes 10 hours 11, the night it goes forward 11 hours 10")
  func clockChange() {
    let nights: [Shift] = [.drawn("n", "21:00-07:00"), .drawn("o", "20:00-07:00")]
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn.agreed("....nn.", shifts: nights, from: october).found(agreed: rule) == [
        "P1 Sat1 21:00 - Sun1 07:00: 11 of 10"
      ])
    #expect(
      Drawn.agreed("....oo.", shifts: nights, from: march).found(agreed: rule) == [
        "P1 Fri1 20:00 - Sat1 07:00: 11 of 10"
      ])
  }
}
