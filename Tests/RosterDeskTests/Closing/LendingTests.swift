import LabourRules
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("People lent between teams")
struct LendingTests {
  private let now = "2026-12-01T09:00"
  private let week = january(4)...january(10)

  /// Two teams whose rosters the leaders complete: klein, and groot with the people B-...
  private func teams() throws -> ClosingTeam {
    let team = try ClosingTeam { $0.published = nil }
    var other = try shipped("small").prefixingPeople("B-")
    other.wishes = []
    _ = try team.office(now).importTeam(other, as: "groot")
    return team
  }

  private func lent() throws -> ClosingTeam {
    let team = try teams()
    _ = try team.office(now).lend(
      "VIG-01", to: "groot", on: week, recordsConsent: true, at: team.place())
    return team
  }

  private func assign(
    _ team: ClosingTeam, to code: String, _ person: PersonID, _ day: Int, _ shift: ShiftCode
  ) throws -> RosterEffect {
    try team.office(now, why: "test").adjust(
      Adjustment(
        place: Place(team: code, date: january(4)), edit: .assign(person, january(day), shift))
    ).effect
  }

  @Test("It takes the employee's recorded consent, given now or before")
  func consent() throws {
    let team = try teams()
    let before = try team.scenario("2027-01-04", team: "groot")
    #expect(throws: Refusal.consentToLend("VIG-01")) {
      _ = try team.office(now).lend("VIG-01", to: "groot", on: week, at: team.place())
    }
    #expect(try team.scenario("2027-01-04", team: "groot") == before)
    _ = try team.desk("VIG-01", now).record(
      TeamMember.lendingRule, of: nil, value: nil, (january(1), january(31)), at: team.place())
    let member = try team.office(now).lend("VIG-01", to: "groot", on: week, at: team.place())
    #expect(member.value.lentBy != nil && member.value.to == january(10))
    #expect(try team.scenario("2027-01-04", team: "groot").person("VIG-01") != nil)
    #expect(throws: StoreError.exists(.person, "VIG-01")) {
      _ = try team.office(now).lend("VIG-01", to: "groot", on: week, at: team.place())
    }
    #expect(throws: Refusal.self) {
      _ = try team.office(now).lend(
        "VIG-01", to: "klein", on: week, at: Place(team: "groot", date: january(4)))
    }
  }

  @Test("A late shift there and an early one here the next day leave too little rest")
  func dailyRest() throws {
    let team = try lent()
    _ = try assign(team, to: "groot", "VIG-01", 5, "L")
    do {
      _ = try assign(team, to: "klein", "VIG-01", 6, "V")
      Issue.record("the law stops it")
    } catch Refusal.law(let findings) {
      #expect(findings.map(\.rule).contains("ATW-DREST"))
      #expect(findings.allSatisfy { $0.person == "VIG-01" })
    }
    // The other way round as well: late here, early there.
    _ = try assign(team, to: "klein", "VIG-01", 7, "L")
    #expect(throws: Refusal.self) { _ = try assign(team, to: "groot", "VIG-01", 8, "V") }
  }

  @Test("Each team sees the other's duties pinned, covering nothing, and cannot change them")
  func bothTeams() throws {
    let team = try lent()
    let open = try assign(team, to: "groot", "VIG-01", 5, "V").open
    #expect(open.difference == -1)
    let home = try team.scenario("2027-01-04")
    let duty = try #require(home.roster.assignments.first { $0.person == "VIG-01" })
    #expect(duty.shift == "groot:V" && duty.isPinned && duty.date == january(5))
    #expect(home.shift("groot:V")?.countsFor == Shift.CountsFor.none)
    #expect(home.shift("groot:V")?.paid == Minutes(480))
    #expect(throws: Refusal.pinned("VIG-01", january(5))) {
      _ = try team.office(now, why: "test").adjust(
        Adjustment(place: team.place(), edit: .unassign("VIG-01", january(5), nil)))
    }
    // A duty beside it is written without it.
    let rows = try team.store.read { reader in
      try reader.assignments(of: try reader.team("klein").key, on: january(4)...january(17))
    }
    #expect(rows == [])
  }

  @Test("On other days the person is not on the team, and no candidate")
  func otherDays() throws {
    let team = try lent()
    #expect(throws: Refusal.notOnTeam("VIG-01", january(12))) {
      _ = try assign(team, to: "groot", "VIG-01", 12, "V")
    }
    let there = Place(team: "groot", date: january(4))
    let candidates = { (day: Int) in
      try team.office(now).candidates(for: "V", on: january(day), at: there).map(\.person)
    }
    #expect(try candidates(8).contains("VIG-01"))
    #expect(try !candidates(12).contains("VIG-01"))
    // Work at home on such a day is no finding there.
    _ = try assign(team, to: "klein", "VIG-01", 12, "V")
    let scenario = try team.scenario("2027-01-04", team: "groot")
    let findings = Judge(rules: scenario.ruleSet).judge(scenario.roster, in: scenario).findings
    #expect(!findings.contains { $0.person == "VIG-01" && $0.rule == "HOUSE-AVAILABLE" })
  }

  @Test("Hours count at home, for whichever team they were worked")
  func hours() throws {
    let team = try lent()
    _ = try assign(team, to: "groot", "VIG-01", 5, "V")
    let hours = { (code: String) throws -> HoursBalance? in
      let scenario = try team.scenario("2027-01-04", team: code)
      return try team.store.read { reader in
        try reader.hours(
          of: try reader.team(code).key, in: scenario, weeks: [january(4)])
      }.first { $0.person == "VIG-01" }
    }
    let (home, there) = (try hours("klein"), try hours("groot"))
    let own = try #require(home)
    #expect(own.realised == Minutes(480) && own.balance == Minutes(-720))
    let guest = try #require(there)
    #expect(guest.realised == Minutes(480) && guest.contract == nil && guest.balance == nil)
  }
}
