import Reports
import RosterModel
import Testing

@testable import Reports

@Suite("Words, numbers and dates")
struct WordsTests {
  private let dutch = Voice(.dutch)
  private let english = Voice(.english)

  @Test(
    "The environment's first set variable names the language, Dutch where none says English",
    arguments: [
      ([:], Language.dutch), (["LANG": "en_GB.UTF-8"], .english), (["LANG": "nl_NL"], .dutch),
      (["LC_ALL": "", "LANG": "en"], .english), (["LC_ALL": "nl_NL", "LANG": "en_US"], .dutch),
      (["LC_MESSAGES": "EN_us", "LANG": "nl"], .english), (["LANG": "C.UTF-8"], .dutch),
    ] as [([String: String], Language)])
  func languageOfEnvironment(environment: [String: String], language: Language) {
    #expect(Language.fromEnvironment(environment) == language)
  }

  @Test("What is filled in is never read again")
  func fillsInOnePass() {
    let words = Words("{1} en {0}", "{1} and {0}")
    #expect(dutch(words, "{1}", "b") == "b en {1}")
    #expect(english(words, "a", "{0}") == "{0} and a")
  }

  @Test("Numbers follow the language")
  func numbers() {
    #expect(dutch.number(1_234_567) == "1.234.567")
    #expect(english.number(-12_345) == "-12,345")
    #expect(dutch.number(-0.04, decimals: 1) == "0,0")
    #expect(english.number(2987.96, decimals: 1) == "2,988.0")
    #expect(dutch.number(.infinity, decimals: 1) == "-")
    #expect(dutch.signed(3.44, decimals: 1) == "+3,4")
    #expect(dutch.signed(-3.44, decimals: 1) == "-3,4")
    #expect(dutch.signed(0.01, decimals: 1) == "0,0")
    #expect(["8", "8,5", "8,25"] == [8, 8.5, 8.25].map { dutch.trimmed($0) })
    #expect(dutch.percent(0.1234, decimals: 1) == "12,3%")
  }

  @Test("One is singular, everything else plural")
  func counts() {
    #expect(dutch(1, .shifts) == "1 dienst")
    #expect(dutch(0, .shifts) == "0 diensten")
    #expect(english(1200, .points) == "1,200 points")
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 111].map { english.ordinal($0) }
        == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th"])
    #expect(dutch.ordinal(21) == "21e")
  }

  @Test("Durations read as hours and minutes")
  func durations() {
    #expect(dutch.duration(.hours(8)) == "8 u")
    #expect(dutch.duration(Minutes(510)) == "8 u 30")
    #expect(english.duration(Minutes(485)) == "8 h 05")
    #expect(dutch.duration(Minutes(45)) == "45 min")
    #expect(dutch.duration(.zero) == "0 u")
    #expect(dutch.duration(Minutes(-90)) == "-1 u 30")
  }

  @Test("Dates carry the weekday; weeks are ISO weeks")
  func dates() throws {
    let date = try #require(CivilDate(year: 2027, month: 1, day: 16))
    #expect(dutch.day(date) == "za 16 jan")
    #expect(english.dayAndYear(date) == "Sat 16 Jan 2027")
    #expect(Voice.isoWeek(date) == "2027-W02")
    let newYear = try #require(CivilDate(year: 2027, month: 1, day: 1))
    #expect(Voice.isoWeek(newYear) == "2026-W53")
    #expect(
      dutch.days(from: LocalTime(date, minute: 0), to: LocalTime(date + 7, minute: 0))
        == "za 16 jan t/m vr 22 jan")
    #expect(
      dutch.days(from: LocalTime(date, minute: 420), to: LocalTime(date, minute: 900))
        == "za 16 jan")
  }
}
