import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("Rosters in and out")
struct RosterFileTests {
  private let scenario: Scenario
  private let monday = CivilDate(year: 2027, month: 1, day: 4)!

  init() throws { scenario = try SmallFolder.read(SmallFolder.bytes).get() }

  private func read(_ text: String) throws -> Result<Roster, ScenarioProblems> {
    try SmallFolder.withFolder(["any name.csv": Array(text.utf8)]) { path in
      do throws(ScenarioProblems) {
        return .success(
          try ScenarioFolder.readRoster(path + "/any name.csv", for: scenario))
      } catch {
        return .failure(error)
      }
    }
  }

  @Test("A written roster reads back as it was")
  func roundTrip() throws {
    let roster = Roster([
      Assignment(
        date: monday, person: "VIG-01", shift: "D", domain: .care, level: .level2Plus,
        role: "charge", group: "Linde, \"boven\"", source: .solver, isPinned: true),
      Assignment(date: monday + 1, person: "VIG-02", shift: "B", domain: .guidance, group: "=1+1"),
      Assignment(date: monday + 2, person: "VIG-02", shift: "B", domain: .guidance, group: "'-x"),
      Assignment(date: monday + 3, person: "VIG-02", shift: "B", domain: .guidance, group: "'t"),
    ])
    let text = RosterFile.long(roster)
    #expect(text.hasPrefix("date,person,shift,domain,level,role,group,source,pinned\n"))
    #expect(text.contains("2027-01-05,VIG-02,B,guidance,,,'=1+1,solver,no\n"))
    #expect(try read(text).get() == roster)
  }

  @Test("Three columns are enough; the domain is the shift's, the source manual")
  func threeColumns() throws {
    let roster = try read("shift;date;person\nB;04-01-2027;VIG-02\n").get()
    #expect(
      roster
        == Roster([
          Assignment(
            date: monday, person: "VIG-02", shift: "B", domain: .guidance, source: .manual)
        ]))
  }

  @Test("Double bookings are left to the judge")
  func doubleBooking() throws {
    let text = "date,person,shift\n2027-01-04,VIG-01,D\n2027-01-04,VIG-01,K\n2027-01-04,VIG-01,K\n"
    #expect(try read(text).get().assignments.count == 3)
  }

  @Test("An unknown code or person, or a date outside the period, refuses the roster")
  func refused() throws {
    let text = "date,person,shift\n2027-01-18,VIG-01,D\n2027-01-04,VIG-1,D\n2027-01-04,VIG-01,DD\n"
    let result = try read(text)
    let error = #expect(throws: ScenarioProblems.self) { try result.get() }
    #expect(
      error?.problems == [
        ScenarioProblem(
          file: "any name.csv", line: 2, column: 1, value: "2027-01-18", kind: .outsidePeriod,
          suggestion: .dates(monday, monday + 13)),
        ScenarioProblem(
          file: "any name.csv", line: 3, column: 12, value: "VIG-1", kind: .unknownPerson,
          suggestion: .closest("VIG-01")),
        ScenarioProblem(
          file: "any name.csv", line: 4, column: 19, value: "DD", kind: .unknownShift,
          suggestion: .closest("D")),
      ])
  }

  @Test("A roster that is not there is told")
  func missing() {
    let error = #expect(throws: ScenarioProblems.self) {
      try ScenarioFolder.readRoster("/nowhere/roster.csv", for: scenario)
    }
    #expect(error?.problems.map(\.kind) == [.fileMissing])
  }

  @Test("The wide form has a row per person, a column per day, and leaves nobody out")
  func wide() {
    let roster = Roster([
      Assignment(date: monday, person: "VIG-01", shift: "K", domain: .care),
      Assignment(date: monday, person: "VIG-01", shift: "L", domain: .care),
      Assignment(date: monday + 6, person: "-X", shift: "N", domain: .care),
    ])
    let text = RosterFile.wide(
      roster, period: Period(start: monday, weeks: 1), people: Array(scenario.people.prefix(2)))
    #expect(
      text == """
        person,2027-01-04,2027-01-05,2027-01-06,2027-01-07,2027-01-08,2027-01-09,2027-01-10
        VIG-01,K|L,,,,,,
        VIG-02,,,,,,,
        '-X,,,,,,,N

        """)
  }

  @Test(
    "Cells that a spreadsheet would run are neutralised",
    arguments: [
      ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("a=1", "a=1"), ("", ""),
      ("=a,b", "\"'=a,b\""), ("a\"b", "\"a\"\"b\""), ("#x", "\"#x\""), ("a\r\nb", "\"a\r\nb\""),
      ("=\u{301}", "'=\u{301}"), ("#\u{301}", "\"#\u{301}\""),
      ("\"\u{301}", "\"\"\"\u{301}\""),
    ])
  func neutralised(_ text: String, _ cell: String) {
    #expect(CSVWriter.cell(text) == cell)
  }
}
