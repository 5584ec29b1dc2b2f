import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("Surplus and shortage over teams")
struct StaffingTests {
  private let now = "2026-12-01T09:00"

  private func teams() throws -> ClosingTeam {
    let team = try ClosingTeam {
      $0.published = nil
      $0.demand.absence = 0
      $0.roster = Roster([given("VIG-01", "V", 4)])
    }
    var other = try shipped("small").prefixingPeople("B-")
    other.demand.absence = 0
    other.wishes = []
    _ = try team.office(now).importTeam(other, as: "groot")
    return team
  }

  private func week(
    _ view: StaffingView, _ team: String, _ level: QualificationLevel
  ) throws -> StaffingView.Week {
    let lines = try #require(view.teams.first { $0.code == team }).lines
    return try #require(lines.first { $0.level == level }?.weeks.first)
  }

  @Test("Cover, contracts and roster per level and week: 56 hours asked and 56 at hand")
  func small() throws {
    let view = try teams().office(now).staffing()
    #expect(view.teams.map(\.code) == ["klein", "groot"])
    // One V of 8 hours at level 3 and one L at level 2 a day; 20 + 20 + 16 hours of either level.
    let carers = try week(view, "klein", .level3)
    #expect(carers.needed == .hours(56) && carers.available == .hours(56))
    #expect(carers.rostered == .hours(8) && carers.surplus == .zero)
    #expect(carers.filled == .hours(-48))
    let helpers = try week(view, "klein", .level2)
    #expect(helpers.needed == .hours(56) && helpers.available == .hours(56))
    let all = try #require(view.total.first { $0.level == .level3 })
    #expect(all.weeks.map(\.needed) == [.hours(112), .hours(112)])
    #expect(all.average?.rostered == .hours(4))
  }

  @Test("Hours someone lent works move to the team that has them")
  func lent() throws {
    let team = try teams()
    _ = try team.office(now).lend(
      "VIG-01", to: "groot", on: january(4)...january(10), recordsConsent: true,
      at: team.place())
    _ = try team.office(now, why: "test").adjust(
      Adjustment(
        place: Place(team: "groot", date: january(4)), edit: .assign("VIG-01", january(6), "V")))
    let view = try team.office(now).staffing(on: january(4))
    #expect(try week(view, "klein", .level3).surplus == .hours(-8))
    #expect(try week(view, "groot", .level3).surplus == .hours(8))
    #expect(view.total.allSatisfy { $0.weeks[0].surplus == .zero })
  }

  @Test(
    "Leaders, managers and the office see it, members do not; teams without the day are left out")
  func rights() throws {
    let team = try teams()
    let office = team.office(now)
    _ = try office.add(Account(name: "manager", role: .manager))
    _ = try office.add(Account(name: "leider", role: .leader, team: "klein"))
    for account in ["manager", "leider"] {
      #expect(try team.desk(account, now).staffing().teams.count == 2)
    }
    #expect(throws: Refusal.notAllowed(.seeSums, .member, may: [.leader, .manager, .planner])) {
      _ = try team.desk("VIG-01", now).staffing()
    }
    #expect(try office.staffing(on: CivilDate("2028-01-01")).teams == [])
  }
}
