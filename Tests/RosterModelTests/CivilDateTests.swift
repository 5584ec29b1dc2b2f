import Foundation
import RosterModel
import Testing

@Suite("Calendar dates")
struct CivilDateTests {
  @Test("Every day of 1990 to 2060 agrees with Foundation's ISO calendar")
  func foundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(CivilDate(year: 1990, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2060, month: 12, day: 31))
    for date in first...last {
      let moment = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: moment)
      let same =
        date.year == parts.year && date.month == parts.month && date.day == parts.day
        && date.weekday.rawValue == ((parts.weekday ?? 0) + 5) % 7
        && date.isoWeek.week == parts.weekOfYear && date.isoWeek.year == parts.yearForWeekOfYear
        && CivilDate(year: date.year, month: date.month, day: date.day) == date
      #expect(same, "\(date)")
    }
  }

  @Test("The Monday of a week", arguments: 0..<7)
  func monday(day: Int) throws {
    let monday = try #require(CivilDate(year: 2027, month: 1, day: 4))
    #expect(monday.weekday == .monday)
    #expect((monday + day).monday == monday)
  }

  @Test("Before 1970 weeks go on the same way")
  func beforeEpoch() throws {
    let date = try #require(CivilDate(year: 1969, month: 12, day: 28))
    #expect(date.weekday == .sunday)
    #expect(date.dayNumber == -4)
    #expect(date.monday == date - 6)
  }

  @Test(
    "Dates that do not exist are refused",
    arguments: [
      "2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "27-01-04", "2027-1-4", "2027/01/04",
      "", "--", "2027-01-04-", "+027-01-04", "2027-01-0x", "04-01-27",
    ])
  func refused(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("Both ways to write a date are read", arguments: ["2028-02-29", "29-02-2028", "29-2-2028"])
  func written(text: String) {
    #expect(CivilDate(text)?.description == "2028-02-29")
  }
}
