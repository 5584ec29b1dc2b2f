import RosterModel
import SelfRostering
import Testing

@testable import Reports

@Suite("Staffing as a table")
struct StaffingCSVTests {
  private func view(team: String) throws -> StaffingView {
    let monday = try #require(CivilDate("2027-01-04"))
    let week = StaffingView.Week(
      monday: monday, needed: .hours(40), available: .hours(32.5), rostered: .hours(36))
    return StaffingView(teams: [
      StaffingView.Team(
        code: team, period: Period(start: monday, weeks: 1),
        lines: [StaffingView.Line(domain: .care, level: .level3, weeks: [week])])
    ])
  }

  @Test("A row for each team, level and week, with the hours and what is to spare")
  func rows() throws {
    #expect(
      StaffingCSV.text(try view(team: "linde")) == """
        team,domain,level,week,monday,needed,available,rostered,surplus
        linde,care,3,2027-W01,2027-01-04,40,32.5,36,-7.5

        """)
  }

  @Test("A name that a spreadsheet would take for a formula is none")
  func formulas() throws {
    let text = StaffingCSV.text(try view(team: "=1+1"), style: .excel)
    #expect(text.contains("'=1+1;care;3;2027-W01;2027-01-04;40;32,5;36;-7,5"))
  }
}
