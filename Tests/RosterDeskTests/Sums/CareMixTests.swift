import CareDemand
import RosterDesk
import RosterModel
import SelfRostering
import Testing

@Suite("The care mix of a team")
struct CareMixTests {
  private let now = "2026-12-02T10:00"

  @Test("Residents, hours, levels and fte month by month; five with 5VV ask 91.25 hours a week")
  func small() throws {
    let view = try MixTeam.store(5).desk("manager", at: now).careMix()
    #expect(view.months.map(\.description) == ["2027-01"])
    #expect(view.rows.map(\.kind.profile) == ["5VV"] && view.rows[0].residents == [5])
    let month = try #require(view.demand.first)
    #expect(month.hoursPerWeek == 91.25)
    #expect(abs(month.fteNet - 91.25 / 36) < 1e-9)
    #expect(month.fteGross > month.fteNet)
    let byLevel = month.byLevel.reduce(0) { $0 + $1.hoursPer24h }
    #expect(abs(byLevel - 91.25 / 7) < 1e-9)
    #expect(!view.assumptions.isEmpty && view.changes.isEmpty)
  }

  @Test("A change that was stored counts from its day, in months of its own")
  func changed() throws {
    let team = try MixTeam.store(5)
    _ = try team.desk("leider", at: now)
      .changeMix(MixTeam.form("-1 5VV", from: "2027-01-11", saves: true), at: Place())
    let view = try team.desk("manager", at: now).careMix()
    #expect(view.months.map(\.description) == ["2027-01", "2027-02"])
    #expect(view.rows.map(\.residents) == [[4.25, 4]])
    #expect(view.demand.map(\.hoursPerWeek) == [4.25 * 18.25, 73])
    #expect(view.changes.map(\.from) == ["2027-01-11"])
  }

  @Test("A manager and the office see every team, a leader their own, a member none")
  func rights() throws {
    let team = try MixTeam.store(5)
    var other = try MixTeam.scenario(4).prefixingPeople("B-")
    other.location = "Groot"
    _ = try team.desk("bureau", at: now).importTeam(other, as: "groot")
    for account in ["manager", "bureau"] {
      let desk = team.desk(account, at: now)
      #expect(try desk.teams().map(\.code) == ["groot", "small"])
      #expect(try desk.teams().map(\.location) == ["Groot", "Klein"])
      #expect(try desk.careMix(at: Place(team: "groot")).rows[0].residents == [4])
    }
    let leader = team.desk("leider", at: now)
    #expect(try leader.teams().map(\.code) == ["small"])
    #expect(throws: Refusal.self) { _ = try leader.careMix(at: Place(team: "groot")) }
    let member = team.desk("VIG-01", at: now)
    #expect(throws: Refusal.self) { _ = try member.teams() }
    #expect(throws: Refusal.self) { _ = try member.careMix() }
  }
}
