import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("People lent after a change of the care mix")
struct LoanTests {
  private let now = MixTeam.final

  /// The team `klein`, and `groot` with the people B-..., whose V takes one at level 2 a day.
  private func teams(
    _ residents: Double, _ duties: [Assignment], there: [Assignment] = []
  ) throws -> ClosingTeam {
    let mixed = try MixTeam.scenario(residents, duties)
    let team = try ClosingTeam {
      $0 = mixed
      $0.published = nil
    }
    var other = try shipped("small").prefixingPeople("B-")
    other.wishes = []
    other.cover = [
      CoverRequirement(days: .all, shift: "V", domain: .care, minLevel: .level2, heads: 1)
    ]
    other.roster = Roster(there)
    _ = try team.office(now).importTeam(other, as: "groot")
    _ = try team.office(now).add(Account(name: "leider", role: .leader, team: "klein"))
    return team
  }

  private func roster(_ team: ClosingTeam, _ code: String) throws -> [String] {
    try team.store.read { reader in
      try reader.assignments(of: try reader.team(code).key, on: january(4)...january(17))
    }.map { "\($0.person) \($0.date.day) \($0.shift)" }
  }

  @Test("Whoever is above the need goes to a team that is short, if both rosters may be changed")
  func lend() throws {
    let team = try teams(5, [given("VIG-01", "V", 12), given("HLP-01", "V", 12)])
    let form = MixTeam.form("-1 5VV", from: "2027-01-11")
    let leader = team.desk("leider", now)
    let view = try leader.changeMix(form, at: team.place()).value
    let lending = try #require(view.proposal(.lend))
    #expect(
      lending.proposal.mix?.loans == [
        Loan(
          person: "HLP-01", date: january(12), home: "klein", duty: "V", team: "groot", shift: "V")
      ])
    #expect(lending.proposal.mix?.over == 0 && lending.proposal.changeCount == 1)
    #expect(throws: Refusal.notYours(.assign, may: [.leader, .planner])) {
      _ = try leader.accept(repair: lending.number, recordsConsent: true, at: team.place())
    }
    #expect(try roster(team, "groot") == [])
    #expect(throws: Refusal.consentToLend("HLP-01")) {
      _ = try team.office(now).accept(
        repair: lending.number, recordsConsent: false, at: team.place())
    }
    _ = try team.office(now).accept(
      repair: lending.number, recordsConsent: true, at: team.place())
    #expect(try roster(team, "klein") == ["VIG-01 12 V"])
    #expect(try roster(team, "groot") == ["HLP-01 12 V"])
    let home = try team.scenario("2027-01-04")
    #expect(home.roster.codes(of: "HLP-01", on: january(12)) == ["groot:V"])
    #expect(try team.store.examine().ailments == [])
  }

  @Test("Who sees both rosters is told whom the other team could lend")
  func borrow() throws {
    let team = try teams(
      4, [given("VIG-01", "V", 16)],
      there: [given("B-VIG-01", "V", 16), given("B-HLP-01", "V", 16)])
    let form = MixTeam.form("+1 5VV", from: "2027-01-16")
    let own = try team.desk("leider", now).changeMix(form, at: team.place()).value
    #expect(own.proposals.allSatisfy { $0.proposal.kind != .lend })
    let view = try team.office(now).changeMix(form, at: team.place()).value
    let lending = try #require(view.proposal(.lend))
    #expect(
      lending.proposal.mix?.loans == [
        Loan(
          person: "B-HLP-01", date: january(16), home: "groot", duty: "V", team: "klein",
          shift: "V")
      ])
    _ = try team.office(now).accept(
      repair: lending.number, recordsConsent: true, at: team.place())
    #expect(try roster(team, "klein") == ["VIG-01 16 V", "B-HLP-01 16 V"])
    #expect(try roster(team, "groot") == ["B-VIG-01 16 V"])
  }
}
