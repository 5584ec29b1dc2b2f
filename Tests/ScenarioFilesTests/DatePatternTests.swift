import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("How another system writes dates")
struct DatePatternTests {
  @Test(
    "A date is read only as the pattern has it",
    arguments: [
      ("dd-mm-yyyy", "04-01-2027", "2027-01-04"), ("dd-mm-yyyy", "4-1-2027", nil),
      ("dd-mm-yyyy", "2027-01-04", nil), ("dd-mm-yyyy", "04/01/2027", nil),
      ("dd-mm-yyyy", "04-01-2027 ", nil), ("dd-mm-yyyy", "30-02-2027", nil),
      ("DD-MM-JJJJ", "04-01-2027", "2027-01-04"), ("d/m/yyyy", "4/1/2027", "2027-01-04"),
      ("d/m/yyyy", "14/11/2027", "2027-11-14"), ("d/m/yyyy", "/1/2027", nil),
      ("mm/dd/yyyy", "01/04/2027", "2027-01-04"), ("yyyymmdd", "20270104", "2027-01-04"),
      ("yyyymmdd", "2027010", nil), ("yyyymmdd", "202701041", nil),
      ("yyyy-mm-ddT00:00:00", "2027-01-04T00:00:00", "2027-01-04"),
      ("yyyy-mm-ddT00:00:00", "2027-01-04T07:00:00", nil), ("dd.mm.yyyy", "", nil),
    ] as [(String, String, String?)])
  func read(pattern: String, text: String, date: String?) throws {
    let form = try #require(DatePattern(pattern))
    #expect(form.date(text)?.description == date)
  }

  @Test(
    "What does not say day, month and year once each is no pattern",
    arguments: [
      "", "dd-mm", "dd-mm-yy", "dd-mm-yyyy-dd", "dd-mmm-yyyy", "dd mm yyyy hh:mm", "dmyyyy",
      "yyyymd", "vandaag",
    ])
  func refused(pattern: String) {
    #expect(DatePattern(pattern) == nil)
  }

  @Test("A date is written as the other system writes it", arguments: DatePattern.usual)
  func written(pattern: String) throws {
    let form = try #require(DatePattern(pattern))
    let date = try #require(CivilDate("2027-01-04"))
    #expect(form.date(form.text(of: date)) == date)
  }

  @Test("Zeros stand in front where the pattern asks for two digits")
  func zeros() throws {
    let date = try #require(CivilDate("2027-01-04"))
    #expect(DatePattern("d/mm/jjjj")?.text(of: date) == "4/01/2027")
  }
}
