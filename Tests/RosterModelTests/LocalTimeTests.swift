import RosterModel
import Testing

@Suite("Wall-clock times and lengths")
struct LocalTimeTests {
  let monday = CivilDate(year: 2027, month: 1, day: 4)!

  @Test(
    "Minutes past the day move the date",
    arguments: [
      (1439, 0, 1439), (1440, 1, 0), (2880, 2, 0), (-1, -1, 1439), (-1440, -1, 0),
      (-1441, -2, 1439),
    ])
  func normalised(minute: Int, days: Int, rest: Int) {
    let time = LocalTime(monday, minute: minute)
    #expect(time.date == monday + days)
    #expect(time.minute == rest)
  }

  @Test("It reads as ISO 8601")
  func described() {
    #expect(LocalTime(monday, minute: 1860).description == "2027-01-05T07:00")
  }

  @Test(
    "Clock times from 00:00 to 24:00 are read",
    arguments: [
      ("7:00", 420), ("07:00", 420), ("00:00", 0), ("24:00", 1440), ("23:59", 1439),
    ])
  func clock(text: String, minute: Int) {
    #expect(ClockTime(text)?.minute == minute)
  }

  @Test(
    "Other clock times are refused", arguments: ["24:01", "7:60", "7", "7:0", "-1:00", "a:00", ""])
  func refused(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test("Hours with a fraction round to the minute")
  func minutes() {
    #expect(Minutes.hours(7.5) == Minutes(450))
    #expect(Minutes.hours(36.0 / 7) == Minutes(309))
    #expect([Minutes(20), Minutes(40)].total().inHours == 1)
    #expect(Minutes(90) - Minutes(100) < .zero)
  }
}
