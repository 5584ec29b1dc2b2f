import LabourRules
import RosterModel
import Testing

@Suite("HR-LEN (gezond roosteren): at most 9 hours of work a day")
struct HealthyLengthTests {
  let rule = "HR-LEN"
  let shifts = [
    Shift.drawn("a", "07:00-16:30", rest: 30), .drawn("b", "07:00-16:31", rest: 30),
    .drawn("e", "17:00-18:00"), .drawn("f", "17:00-18:01"),
  ]

  @Test("9 hours are not found, a minute more is")
  func limit() {
    #expect(
      Drawn("a.b....", shifts: shifts).found(rule) == ["P1 Wed1 07:00 - Wed1 16:31: 9.02 of 9"])
  }

  @Test("Shifts of one date add up, shifts of two dates do not")
  func sameDay() {
    let both: [Character: String] = ["x": "Ve", "y": "Vf"]
    #expect(
      Drawn("x.y....", shifts: shifts, both: both).found(rule) == [
        "P1 Wed1 07:00 - Wed1 18:01: 9.02 of 9"
      ])
    #expect(Drawn("NL.....").found(rule) == [])
  }

  @Test("Work is counted by the wall clock, also when the clock changes")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let nine = Shift.drawn("n", "22:00-07:00")
    #expect(Drawn(".....n.", shifts: [nine], from: october).found(rule) == [])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    #expect(
      Drawn("b.....b", history: ["b"], after: ["b"], shifts: shifts).found(rule) == [
        "P1 Mon1 07:00 - Mon1 16:31: 9.02 of 9", "P1 Sun1 07:00 - Sun1 16:31: 9.02 of 9",
      ])
  }
}
