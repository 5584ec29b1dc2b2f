import LabourRules
import RosterModel
import Testing

@Suite("ATW-SHIFT (ATW 5:7): at most 12 hours of work in a duty")
struct ShiftLengthTests {
  let rule = "ATW-SHIFT"

  @Test("12 hours of work are not found, a minute more is")
  func limit() {
    let twelve = Shift.drawn("a", "07:00-20:00", rest: 60)
    let more = Shift.drawn("b", "07:00-20:01", rest: 60)
    #expect(Drawn("a......", shifts: [twelve]).found(rule) == [])
    #expect(
      Drawn("b......", shifts: [more]).found(rule) == ["P1 Mon1 07:00 - Mon1 20:01: 12.02 of 12"])
  }

  @Test("Half shifts less than 8 hours apart add up, 8 hours apart they do not")
  func brokenDuty() {
    let morning = Shift.drawn("m", "00:00-07:00")
    let near = Shift.drawn("n", "14:59-20:30")
    let far = Shift.drawn("f", "15:00-20:30")
    let both: [Character: String] = ["x": "mn", "y": "mf"]
    let shifts = [morning, near, far]
    #expect(
      Drawn("x......", shifts: shifts, both: both).found(rule) == [
        "P1 Mon1 00:00 - Mon1 20:30: 12.52 of 12"
      ])
    #expect(Drawn("y......", shifts: shifts, both: both).found(rule) == [])
  }

  @Test("The night the clock goes back adds an hour, the night it goes forward takes one")
  func clockChange() {
    let twelve = Shift.drawn("c", "20:00-08:00")
    let thirteen = Shift.drawn("d", "19:00-08:00")
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    let shifts = [twelve, thirteen]
    #expect(
      Drawn("....cc.", shifts: shifts, from: october).found(rule) == [
        "P1 Sat1 20:00 - Sun1 08:00: 13 of 12"
      ])
    #expect(
      Drawn("...d.d.", shifts: shifts, from: march).found(rule) == [
        "P1 Thu1 19:00 - Fri1 08:00: 13 of 12"
      ])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    let long = Shift.drawn("b", "07:00-20:01", rest: 60)
    let drawn = Drawn("b.....b b", history: ["b"], shifts: [long], weeks: 1)
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 20:01: 12.02 of 12", "P1 Sun1 07:00 - Sun1 20:01: 12.02 of 12",
      ])
  }

  @Test("A limit of 9 hours in the pack is the limit")
  func valueOfPack() {
    let nine = Shift.drawn("a", "07:00-16:30", rest: 30)
    let more = Shift.drawn("b", "07:00-16:31", rest: 30)
    let drawn = Drawn("ab.....", shifts: [nine, more])
    #expect(drawn.found(rule, values: [rule: 9]) == ["P1 Tue1 07:00 - Tue1 16:31: 9.02 of 9"])
  }

  @Test("A presence duty has a limit of its own")
  func presence() {
    let shifts: [Shift] = [
      .drawn("s", "14:00-09:00", countsFor: .presence), .drawn("t", "14:00-09:00"),
    ]
    #expect(
      Drawn("s..t...", shifts: shifts).found(rule) == ["P1 Thu1 14:00 - Fri1 09:00: 19 of 12"])
  }
}
