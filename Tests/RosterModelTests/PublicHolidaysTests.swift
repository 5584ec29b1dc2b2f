import RosterModel
import Testing

@Suite("Public holidays")
struct PublicHolidaysTests {
  @Test(
    "Easter of known years",
    arguments: [
      (1954, "1954-04-18"), (1981, "1981-04-19"), (2000, "2000-04-23"), (2008, "2008-03-23"),
      (2019, "2019-04-21"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
      (2027, "2027-03-28"), (2028, "2028-04-16"), (2038, "2038-04-25"), (2049, "2049-04-18"),
    ])
  func easter(year: Int, date: String) {
    #expect(PublicHolidays.easter(in: year).description == date)
  }

  @Test("Easter is a Sunday from 22 March to 25 April", arguments: 1900...2100)
  func easterRange(year: Int) throws {
    let easter = PublicHolidays.easter(in: year)
    #expect(easter.weekday == .sunday)
    #expect(easter >= (try #require(CivilDate(year: year, month: 3, day: 22))))
    #expect(easter <= (try #require(CivilDate(year: year, month: 4, day: 25))))
  }

  @Test("The holidays of 2027")
  func year2027() {
    #expect(
      PublicHolidays.all(in: 2027).sorted().map(\.description) == [
        "2027-01-01", "2027-03-28", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06",
        "2027-05-16", "2027-05-17", "2027-12-25", "2027-12-26",
      ])
  }

  @Test("Each has its name, and no other day has one")
  func named() {
    let start = CivilDate(year: 2027, month: 1, day: 1)!
    let named = (0..<365).compactMap { PublicHolidays.holiday(on: start + $0) }
    #expect(named == PublicHoliday.allCases)
  }

  @Test("King's Day moves to Saturday when 27 April is a Sunday")
  func kingsDay() throws {
    #expect(PublicHolidays.contains(try #require(CivilDate("2025-04-26"))))
    #expect(!PublicHolidays.contains(try #require(CivilDate("2025-04-27"))))
    #expect(PublicHolidays.contains(try #require(CivilDate("2026-04-27"))))
  }

  @Test("In 2008 Ascension fell on 1 May")
  func ascension() throws {
    #expect(PublicHolidays.contains(try #require(CivilDate("2008-05-01"))))
    #expect(!PublicHolidays.contains(try #require(CivilDate("2007-05-01"))))
  }
}
