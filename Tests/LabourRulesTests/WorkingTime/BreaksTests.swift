import LabourRules
import RosterModel
import Testing

@Suite("ATW-BRK: breaks by the length of work")
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
}
