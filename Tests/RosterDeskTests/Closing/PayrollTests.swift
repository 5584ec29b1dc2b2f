import CareDemand
import RosterDesk
import RosterModel
import SelfRostering
import Testing

@Suite("Hours for payroll, through the desk")
struct DeskPayrollTests {
  private let week = january(4)...january(10)

  /// HLP-01 late on Monday and Tuesday, the second until 23:30; HLP-03, hired, early on Monday;
  /// VIG-01 a sleep duty from Wednesday.
  private func team() throws -> ClosingTeam {
    let team = try ClosingTeam {
      $0.people[5].form = .agency
      $0.shifts.append(
        Shift(
          code: "S", begin: ClockTime("23:00")!, end: ClockTime("07:00")!, paid: Minutes(240),
          countsFor: .presence))
      $0.roster = Roster([
        given("HLP-01", "L", 4), given("HLP-01", "L", 5), given("HLP-03", "V", 4),
        given("VIG-01", "S", 6), given("HLP-02", "V", 7),
      ])
    }
    let desk = team.office("2027-01-08T09:00")
    _ = try desk.record(
      RealisedForm(person: "HLP-01", date: january(5), ends: january(5, "23:30")),
      at: team.place())
    _ = try desk.record(
      RealisedForm(person: "HLP-02", date: january(7), isWorked: false), at: team.place())
    _ = try team.office("2027-01-11T00:00").closeWeek(january(4), at: team.place())
    return team
  }

  @Test("Bands of employed people; hired people and duties of presence apart")
  func bands() throws {
    let hours = try team().office("2027-01-11T09:00").payroll(on: week)
    // Monday: 510 minutes present, 480 paid: 330 to 20:00, 120 to 22:00, 60 after. Tuesday: 540
    // present, 510 paid: 330, 120, 90. Together 310.59 + 311.67 = 622.25 at nothing, 112.94 +
    // 113.33 = 226.27 at 22, 56.47 + 85 = 141.47 at 47: 989 whole minutes and one more for the
    // largest rest.
    #expect(hours.work.people.map(\.person) == ["HLP-01"])
    let shares = hours.work.people[0].shares
    #expect(shares.map(\.band.percent) == [0, 22, 47])
    #expect(shares.map(\.time.count) == [622, 226, 142])
    #expect(hours.work.people[0].paid == Minutes(990))
    #expect(hours.hired == [PaidTime(person: "HLP-03", duties: 1, time: Minutes(480))])
    #expect(hours.onCall == [PaidTime(person: "VIG-01", duties: 1, time: Minutes(240))])
  }

  @Test("Weeks that are not closed are named, and nothing comes out")
  func open() throws {
    let team = try team()
    let desk = team.office("2027-01-20T09:00")
    #expect(
      throws: Refusal.weeksNotClosed([OpenWeek(team: "klein", monday: january(11))])
    ) {
      _ = try desk.payroll(on: january(1)...january(31))
    }
    _ = try desk.closeWeek(january(11), at: team.place())
    #expect(try desk.payroll(on: january(1)...january(31)).work.people.count == 1)
  }

  @Test("Payroll is the planning office's alone")
  func rights() throws {
    let team = try team()
    _ = try team.office("2027-01-11T09:00").add(
      Account(name: "leider", role: .leader, team: "klein"))
    for account in ["VIG-01", "leider"] {
      #expect(throws: Refusal.self) {
        _ = try team.desk(account, "2027-01-11T09:00").payroll(on: week)
      }
    }
  }

  @Test("The night the clock goes back, recorded half an hour short: 60 on Saturday, 450 on Sunday")
  func autumn() throws {
    let night: CivilDate = "2026-10-24"
    let team = try ClosingTeam {
      $0.period = Period(start: "2026-10-19", weeks: 2)
      $0.published = CivilDate("2026-09-01")
      $0.shifts.append(
        Shift(
          code: "N", begin: ClockTime("23:00")!, end: ClockTime("07:00")!, paid: Minutes(480)))
      $0.roster = Roster([given("VIG-01", "N", on: night)])
    }
    let (desk, place) = (team.office("2026-11-03T09:00"), team.place("2026-10-19"))
    _ = try desk.record(
      RealisedForm(person: "VIG-01", date: night, ends: LocalTime(night + 1, minute: 390)),
      at: place)
    _ = try desk.closeWeek(night, at: place)
    let shares = try desk.payroll(on: night...(night + 1)).work.people[0].shares
    #expect(shares.map(\.band.percent) == [0, 52, 60])
    #expect(shares.map(\.time.count) == [0, 60, 450])
  }
}
