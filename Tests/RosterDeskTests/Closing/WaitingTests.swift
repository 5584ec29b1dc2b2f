import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("What waits")
struct WaitingTests {
  @Test("Weeks of a published roster wait once they are over, until they are closed")
  func weeks() throws {
    let team = try ClosingTeam { $0.roster = Roster([given("VIG-01", "V", 4)]) }
    let weeks = { (time: String) in
      try team.office(time).waiting(at: team.place()).weeksToClose
    }
    #expect(try weeks("2027-01-10T23:59") == [])
    #expect(try weeks("2027-01-11T09:00") == [january(4)])
    _ = try team.office("2027-01-11T09:00").closeWeek(january(4), at: team.place())
    #expect(try weeks("2027-01-11T09:00") == [])
  }

  @Test("How many handed in no wish, and never who; a member is not told")
  func wishes() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20T09:00")
    let before = try leader.waiting(at: Place())
    let person = try #require(
      try small.scenario().people.map(\.id).first { person in
        try !small.scenario().wishes.contains { $0.person == person }
      })
    _ = try small.desk(person, at: "2026-10-20T09:00").handIn(
      WishForm(from: "2027-01-06", strength: .undesired), at: Place())
    let after = try leader.waiting(at: Place())
    #expect(after.withoutWishes == before.withoutWishes - 1 && after.members == before.members)
    #expect(throws: Refusal.notAllowed(.decideLeave, .member, may: [.leader, .planner])) {
      _ = try small.desk(person, at: "2026-10-20T09:00").waiting(at: Place())
    }
  }
}
