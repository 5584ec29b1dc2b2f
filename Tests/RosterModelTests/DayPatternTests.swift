import RosterModel
import Testing

@Suite("Day patterns")
struct DayPatternTests {
  let monday = CivilDate(year: 2027, month: 1, day: 4)!

  @Test(
    "A pattern holds on its days",
    arguments: [
      ("mon-fri", "XXXXX.."), ("sat", ".....X."), ("mon|wed|fri", "X.X.X.."), ("all", "XXXXXXX"),
      ("sat-sun", ".....XX"), ("mon-tue|sun", "XX....X"), ("2027-01-06", "..X...."),
    ])
  func holds(text: String, week: String) throws {
    let pattern = try #require(DayPattern(text))
    let drawn = (0..<7).map { pattern.contains(monday + $0) ? "X" : "." }.joined()
    #expect(drawn == week)
  }

  @Test("A date holds once, a weekday every week")
  func nextWeek() {
    #expect(DayPattern("2027-01-06")?.contains(monday + 9) == false)
    #expect(DayPattern("wed")?.contains(monday + 9) == true)
  }

  @Test(
    "What it writes it reads back",
    arguments: [
      "all", "mon", "sat-sun", "mon-fri", "mon|wed", "tue|thu|sun", "2027-03-28",
    ])
  func roundTrip(text: String) {
    #expect(DayPattern(text)?.description == text)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "monday", "fri-mon", "mon-", "-fri", "mon||tue", "mon-tue-wed", "Mon", "2027-02-30",
      "all|mon",
    ])
  func refused(text: String) {
    #expect(DayPattern(text) == nil)
  }
}
