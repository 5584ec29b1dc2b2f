import LabourRules
import RosterModel
import Testing

@Suite("ATW-BRK (ATW 5:4): breaks by the length of work")
struct BreaksTests {
  let rule = "ATW-BRK"

  @Test("5.5 hours need no break, a minute more needs 30 minutes")
  func short() {
    let shifts = [
      Shift.drawn("a", "07:00-12:30"), .drawn("b", "07:00-12:31"),
      .drawn("c", "07:00-13:01", rest: 30), .drawn("d", "07:00-13:01", rest: 29),
    ]
    #expect(
      Drawn("abcd...", shifts: shifts).found(rule) == [
        "P1 Tue1 07:00 - Tue1 12:31: 0 of 30", "P1 Thu1 07:00 - Thu1 13:01: 29 of 30",
      ])
  }

  @Test("10 hours need 30 minutes, a minute more needs 45")
  func long() {
    let shifts = [
      Shift.drawn("a", "07:00-17:30", rest: 30), .drawn("b", "07:00-17:31", rest: 30),
      .drawn("c", "07:00-17:46", rest: 45), .drawn("d", "07:00-17:46", rest: 44),
    ]
    #expect(
      Drawn("abcd...", shifts: shifts).found(rule) == [
        "P1 Tue1 07:00 - Tue1 17:31: 30 of 45", "P1 Thu1 07:00 - Thu1 17:46: 44 of 45",
      ])
  }

  @Test("Time off of 15 minutes or more between half shifts is a break")
  func timeOffBetween() {
    let shifts = [
      Shift.drawn("m", "07:00-10:00"), .drawn("a", "17:00-20:00"), .drawn("q", "10:14-13:30"),
      .drawn("r", "10:15-13:30"),
    ]
    let both: [Character: String] = ["x": "ma", "y": "mq", "z": "mr"]
    #expect(
      Drawn("xyz....", shifts: shifts, both: both).found(rule) == [
        "P1 Tue1 07:00 - Tue1 13:30: 0 of 30", "P1 Wed1 07:00 - Wed1 13:30: 15 of 30",
      ])
  }

  @Test("The night the clock goes back makes a short night long enough for a break")
  func clockChange() {
    let night = Shift.drawn("n", "00:30-06:00")
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    #expect(
      Drawn(".....nn", shifts: [night], from: october).found(rule) == [
        "P1 Sun1 00:30 - Sun1 06:00: 0 of 30"
      ])
  }

  @Test("The history is not judged")
  func history() {
    #expect(
      Drawn("b......", history: ["b"], shifts: [.drawn("b", "07:00-12:31")]).found(rule).count == 1)
  }

  @Test("The night the clock goes forward makes six hours five, which need no break")
  func spring() {
    let night = Shift.drawn("n", "00:00-06:00")
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn(".....nn", shifts: [night], from: march).found(rule) == [
        "P1 Sat1 00:00 - Sat1 06:00: 0 of 30"
      ])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    let drawn = Drawn(
      "b.....b", history: ["b"], after: ["b"], shifts: [.drawn("b", "07:00-12:31")])
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 12:31: 0 of 30", "P1 Sun1 07:00 - Sun1 12:31: 0 of 30",
      ])
  }

  @Test("A presence duty is passed over")
  func presence() {
    let shifts: [Shift] = [
      .drawn("s", "07:00-15:30", countsFor: .presence), .drawn("t", "07:00-15:30"),
    ]
    #expect(
      Drawn("s.t....", shifts: shifts).found(rule) == ["P1 Wed1 07:00 - Wed1 15:30: 0 of 30"])
  }
}
