import Planning
import Reports
import RosterModel
import SelfRostering

@testable import WebPages

/// A small team's roster as its leader sees it: one week, two people, an early and a night shift.
enum GridCase {
  static let monday = CivilDate("2027-01-04")!

  /// The scenario; what is worked is given as codes from Monday, `.` for a day off.
  static func scenario(_ codes: [PersonID: String] = ["VIG-01": "LL.N...", "<b>": "......."])
    -> Scenario
  {
    var scenario = Scenario(
      name: "team", location: "Heem", period: Period(start: monday, weeks: 1))
    scenario.shifts = [
      Shift(
        code: "L", name: "Late", begin: ClockTime("15:00")!, end: ClockTime("23:00")!,
        paid: Minutes(480)),
      Shift(
        code: "N", name: "Night", begin: ClockTime("23:00")!, end: ClockTime("07:00")!,
        paid: Minutes(480)),
    ]
    scenario.people = [Person(id: "VIG-01"), Person(id: "<b>")]
    scenario.contracts = [
      Contract(
        person: "VIG-01", domain: .care, level: .level3, weekly: Minutes(1440)...Minutes(1440)),
      Contract(
        person: "<b>", domain: .care, level: .level2, weekly: Minutes(1440)...Minutes(1440)),
    ]
    scenario.wishes = [
      Wish(
        id: "W1", person: "VIG-01", from: monday, to: monday, shift: "N", strength: .desired)
    ]
    scenario.roster = Roster(
      codes.flatMap { person, line in
        line.enumerated().filter { $0.element != "." }.map { column, code in
          Assignment(
            date: monday + column, person: person, shift: String(code), domain: .care,
            isPinned: column == 1)
        }
      })
    return scenario
  }

  /// Two heads are needed on Monday's late shift.
  static func view(_ scenario: Scenario = scenario()) -> GridView {
    let need = CoverCell(
      date: monday, shift: "L", domain: .care, rows: [.init(minLevel: .level2, heads: 2)])
    return GridView(RosterBoard(scenario, cover: [need]), phase: .final, lastEntry: 7)
  }

  static func context(_ language: Language = .english) -> PageContext {
    PageContext(
      say: Voice(language), account: Account(name: "leider", role: .leader, team: "team"),
      path: "/roster", now: LocalTime(monday, minute: 0), token: "secret", since: 7, notice: nil,
      isDemo: false)
  }

  static func page(_ scenario: Scenario = scenario(), level: QualificationLevel? = nil) -> String {
    GridPage(view(scenario), level: level, own: [], candidates: nil, context()).document
  }
}
