import LabourRules
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Rows of another system")
struct CareFileTests {
  private func contract(_ hours: Int, _ from: String? = nil, _ to: String? = nil) -> Contract {
    Contract(
      person: "VIG-01", domain: .care, level: .level3, weekly: .hours(hours)...(.hours(hours)),
      from: from.flatMap { CivilDate($0) }, to: to.flatMap { CivilDate($0) })
  }

  @Test("What an export leaves empty stays; the rest becomes what it says")
  func person() throws {
    let known = Person(
      id: "VIG-01", birthDate: CivilDate("1980-01-01"), pool: "flex",
      certificates: [Certificate(name: "BIG")], homeGroup: "Linde")
    let updated = known.updated(by: Person(id: "VIG-01", form: .student, homeGroup: "Beuk"))
    #expect(
      updated
        == Person(
          id: "VIG-01", birthDate: CivilDate("1980-01-01"), form: .student, pool: "flex",
          certificates: [Certificate(name: "BIG")], homeGroup: "Beuk"))
  }

  @Test("A contract that runs on ends the day before the export's first begins")
  func contracts() throws {
    #expect(
      [contract(24)].updated(by: [contract(28, "2027-03-01")])
        == [contract(24, nil, "2027-02-28"), contract(28, "2027-03-01")])
    // What ended before stays, what begins later goes, and without a first day it holds for ever.
    #expect(
      [contract(16, nil, "2026-12-31"), contract(20, "2027-04-01")]
        .updated(by: [contract(28, "2027-03-01")])
        == [contract(16, nil, "2026-12-31"), contract(28, "2027-03-01")])
    #expect([contract(16, nil, "2026-12-31")].updated(by: [contract(28)]) == [contract(28)])
    // Another domain is not touched.
    var guidance = contract(8)
    guidance.domain = .guidance
    #expect([guidance].updated(by: [contract(28)]) == [guidance, contract(28)])
  }

  /// Two people known, one new, one of nobody; rows of every kind.
  private var rows: CareFileRows {
    var second = Person(id: "VIG-02", birthDate: CivilDate("1985-02-02"))
    second.homeGroup = "Linde"
    return CareFileRows(
      people: [
        Person(id: "VIG-01", birthDate: CivilDate("1980-01-01")), second,
        Person(id: "NEW-01", birthDate: CivilDate("1999-09-09")),
      ],
      contracts: [
        contract(28, "2027-03-01"),
        Contract(
          person: "NEW-01", domain: .care, level: .level2, weekly: .hours(16)...(.hours(16))),
      ],
      roster: [
        given("VIG-01", "V", on: "2026-12-01"), given("VIG-03", "V", 4),
        given("VIG-01", "V", 5), given("NEW-01", "L", 12), given("X", "V", 12),
        given("VIG-01", "V", on: "2027-05-03"),
      ])
  }

  @Test("People, contracts and a roster of a running period, as one entry; again nothing changes")
  func running() throws {
    let team = try ClosingTeam { $0.roster = Roster([given("VIG-01", "V", 5)]) }
    let desk = team.office("2027-01-06T09:00")
    let (entry, report) = try desk.importRows(rows, at: team.place())
    #expect(entry != nil)
    #expect(report.added == ["NEW-01"] && report.changed == ["VIG-02"] && report.same == 1)
    #expect(report.unnamed == ["HLP-01", "HLP-02", "HLP-03", "VIG-03"])
    #expect(report.contracts.changed == 1 && report.contracts.added == 2)
    #expect(
      report.roster == [
        .history: 1, .realised: 1, .same: 1, .notNow: 1, .stranger: 1, .outside: 1,
      ])
    let scenario = try team.scenario("2027-01-04")
    #expect(scenario.people.count == 7)
    #expect(
      scenario.contracts.filter { $0.person == "VIG-01" }.map(\.to)
        == [CivilDate("2027-02-28"), nil])
    #expect(try team.desk("NEW-01", "2027-01-06T09:00").own(at: team.place()).person == "NEW-01")
    let (again, second) = try desk.importRows(rows, at: team.place())
    #expect(again == nil && second.added == [] && second.same == 3)
    #expect(try team.store.examine().ailments == [])
  }

  @Test("Rows to come are added to a period that is being made, and what they break is said")
  func beingMade() throws {
    let team = try ClosingTeam { $0.published = nil }
    let rows = CareFileRows(roster: [given("HLP-01", "L", 12), given("HLP-01", "V", 13)])
    let (_, report) = try team.office("2026-12-01T09:00").importRows(rows, at: team.place())
    #expect(report.roster == [.assigned: 2])
    #expect(report.findings.map(\.rule).contains("ATW-DREST"))
    let assignments = try team.scenario("2027-01-04").roster.assignments
    #expect(assignments.map(\.shift) == ["L", "V"])
    #expect(assignments.allSatisfy { !$0.isPinned && $0.source == .manual })
    #expect(report.unnamed == [])
  }

  @Test("Only the planning office may")
  func rights() throws {
    let team = try ClosingTeam()
    #expect(throws: Refusal.notAllowed(.importRows, .member, may: [.planner])) {
      _ = try team.desk("VIG-01", "2027-01-06T09:00").importRows(rows, at: team.place())
    }
  }
}
