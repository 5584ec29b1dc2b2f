import CareDemand
import RosterModel
import Testing

@testable import Workforce

/// February 2027 has 28 days, four weeks; net to gross is 1.25; a level 3 hour is 19.990415 euro.
@Suite("From a team to the case of a month")
struct CaseTests {
  private let level3 = Skill(.care, .level3)

  private func scenario(_ people: [Person], _ contracts: [Contract]) -> Scenario {
    var scenario = Small.scenario()
    scenario.people = people
    scenario.contracts = contracts
    return scenario
  }

  private func month(
    _ scenario: Scenario, _ changes: DatedChange..., month: String = "2027-02"
  ) throws -> MonthCase {
    let changed = try Small.changed(scenario, changes, months: Small.months(month, month))
    return changed.makeCase(needs: changed.needs).months[0]
  }

  private func line(_ month: MonthCase, _ skill: Skill) throws -> TeamHours {
    try #require(month.team.first { $0.skill == skill })
  }

  private func offer(_ month: MonthCase, _ shell: Shell) throws -> OfferHours {
    try #require(month.offers.first { $0.shell == shell })
  }

  private var one: Scenario {
    scenario([Person(id: "VIG-01")], [Small.contract("VIG-01", .level3, 36)])
  }

  @Test("36 h a week are 144 paid in February and 144 / 1.25 on the ward")
  func contract() throws {
    let team = try line(month(one), level3)
    #expect(abs(team.paidHours - 144) < 1e-9)
    #expect(abs(team.hours - 115.2) < 1e-9)
    #expect(abs(team.nightHours - 115.2) < 1e-9)
    // (2664 + 3593) / 2 x 12 / 1878; x 144 x 1.47.
    #expect(abs(team.wage - 19.990415) < 1e-6)
    #expect(abs(team.euro - 144 * 19.990415 * 1.47) < 1e-3)
  }

  @Test("A contract counts on the days it holds: 14 of 28")
  func days() throws {
    let scenario = scenario(
      [Person(id: "VIG-01")], [Small.contract("VIG-01", .level3, 36, from: "2027-02-15")])
    #expect(abs(try line(month(scenario), level3).paidHours - 72) < 1e-9)
  }

  @Test("Of a range the least is the team's and the rest is flexible")
  func range() throws {
    let scenario = scenario(
      [Person(id: "VIG-01")], [Small.contract("VIG-01", .level3, 16, 24)])
    let month = try month(scenario)
    // 16 x 4 / 1.25 and 8 x 4 / 1.25.
    #expect(abs(try line(month, level3).hours - 51.2) < 1e-9)
    let flexible = try offer(month, .flexible)
    #expect(abs(try #require(flexible.hours) - 25.6) < 1e-9)
    // By day: 19.990415 x (1.47 x 1.25 + 0.14).
    #expect(abs(try #require(flexible.euro[.day]) - 19.990415 * 1.9775) < 1e-4)
  }

  @Test("Who belongs to a pool is the pool's, who is hired nobody's")
  func poolAndHired() throws {
    let scenario = scenario(
      [Person(id: "VIG-12", pool: "flexpool"), Person(id: "UZK-01", form: .agency)],
      [Small.contract("VIG-12", .level3, 24), Small.contract("UZK-01", .level4, 0, 16)])
    let month = try month(scenario)
    #expect(month.team.isEmpty)
    // 24 x 4 / 1.25.
    #expect(abs(try #require(try offer(month, .pool).hours) - 76.8) < 1e-9)
    #expect(!month.offers.contains { $0.shell == .flexible })
  }

  @Test("Days with an exemption from nights hold no hours for the night")
  func exempt() throws {
    var scenario = one
    scenario.statuses = [
      PersonStatus(
        person: "VIG-01", kind: .exempt, rule: "night", from: Small.date("2027-02-15")),
      PersonStatus(person: "VIG-01", kind: .exempt, rule: "evening"),
    ]
    let team = try line(month(scenario), level3)
    #expect(abs(team.hours - 115.2) < 1e-9)
    #expect(abs(team.nightHours - 57.6) < 1e-9)
  }

  @Test("Who is supernumerary is paid and fills nothing; a student is not counted on such days")
  func supernumerary() throws {
    let status = PersonStatus(
      person: "VIG-01", kind: .supernumerary, to: Small.date("2027-02-14"))
    var scenario = one
    scenario.statuses = [status]
    let newcomer = try line(month(scenario), level3)
    #expect(abs(newcomer.hours - 57.6) < 1e-9)
    #expect(abs(newcomer.paidHours - 144) < 1e-9)
    scenario.people[0].form = .student
    let student = try line(month(scenario), level3)
    #expect(abs(student.hours - 57.6) < 1e-9)
    #expect(abs(student.paidHours - 72) < 1e-9)
  }

  @Test("Who leaves on 15 February and who reaches level 4 count by the day")
  func leavesAndReaches() throws {
    let leaves = try month(one, Small.change(.staff(.leaves("VIG-01")), from: "2027-02-15"))
    #expect(abs(try line(leaves, level3).paidHours - 72) < 1e-9)
    let reaches = try month(
      one, Small.change(.staff(.reaches("VIG-01", .level4)), from: "2027-02-22"))
    // 21 and 7 of 28 days of 144 h.
    #expect(abs(try line(reaches, level3).paidHours - 108) < 1e-9)
    #expect(abs(try line(reaches, Skill(.care, .level4)).paidHours - 36) < 1e-9)
  }

  @Test("Full-time jobs come and go by the day, and take their part of the nights along")
  func fte() throws {
    let comes = try month(
      one, Small.change(.staff(.fte(Skill(.care, .level4), 0.5)), from: "2027-02-15"))
    // 0.5 x 36 x 14 / 7.
    #expect(abs(try line(comes, Skill(.care, .level4)).paidHours - 36) < 1e-9)
    let goes = try month(one, Small.change(.staff(.fte(level3, -0.25))))
    #expect(abs(try line(goes, level3).paidHours - 108) < 1e-9)
    #expect(abs(try line(goes, level3).nightHours - 86.4) < 1e-9)
  }

  @Test("Hired hours have no end from the lowest level needed up, at what agencies ask")
  func hired() throws {
    let hired = try month(one).offers.filter { $0.shell == .hired }
    // 4VV needs level 1 and up.
    #expect(hired.map(\.skill.level) == QualificationLevel.allCases)
    #expect(hired.allSatisfy { $0.hours == nil })
    #expect(hired.map { $0.euro[.night] } == [37, 37, 37, 42.5, 50, 50])
  }

  @Test("A cap of nothing leaves nobody to hire; hours that are named are all there are")
  func boundedHired() throws {
    let none = try month(one, Small.change(.hiredCap(ShareCap(base: .hours, share: 0))))
    #expect(!none.offers.contains { $0.shell == .hired })
    let offer = OfferEdit(shell: .hired, skill: level3, hoursPerWeek: 10)
    let named = try month(one, Small.change(.offer(offer), from: "2027-02-15"))
    let hired = named.offers.filter { $0.shell == .hired }
    // 10 h a week over 14 days.
    #expect(hired.map(\.hours) == [20])
    #expect(hired.map(\.skill) == [level3])
  }

  @Test("One nurse shared with another team: hours given come off the team, which pays them")
  func otherTeam() throws {
    let gives = OfferEdit(shell: .otherTeam, skill: level3, hoursPerWeek: -7.2)
    let giving = try line(month(one, Small.change(.offer(gives))), level3)
    // 115.2 - 7.2 x 4 = 86.4: three quarters, by night too.
    #expect(abs(giving.hours - 86.4) < 1e-9)
    #expect(abs(giving.nightHours - 86.4) < 1e-9)
    #expect(abs(giving.paidHours - 144) < 1e-9)
    let gets = OfferEdit(shell: .otherTeam, skill: Skill(.care, .level4), hoursPerWeek: 8)
    let month = try month(one, Small.change(.offer(gets)))
    #expect(try offer(month, .otherTeam).hours == 32)
  }

  @Test(
    "Need is hours per 24 h x the days of the month, by level and block, with the floors of the night"
  )
  func need() throws {
    var scenario = one
    scenario.presenceFloors = [
      PresenceFloor(
        name: "nacht", block: .night, domain: .care, minLevel: .level2, heads: 1)
    ]
    let month = try month(scenario)
    // 8 h x 28 nights.
    #expect(abs(try #require(month.need[HourKind(Skill(.care, .level2), .night)]) - 224) < 1e-9)
    let waking = month.need.filter { $0.key.block != .night }.values.reduce(0, +)
    // 4 x 12.25 h a week, four weeks.
    #expect(abs(waking - 196) < 1e-9)
    #expect(abs(try #require(month.allowance[.day]) - 0.14) < 1e-9)
  }

  @Test("Recruiting counts from the first month, or from the month of its first day")
  func lead() throws {
    let recruitment = Recruitment(skill: level3, ftePerMonth: 0.5, leadMonths: 3)
    let changed = try Small.changed(
      one,
      [
        Small.change(.recruit(recruitment)),
        Small.change(.recruit(recruitment), from: "2027-03-10"),
      ])
    let workforce = changed.makeCase(needs: changed.needs)
    #expect(workforce.recruitments.map(\.leadMonths) == [3, 5])
    #expect(!workforce.formationIsFree)
    // A job of 36 h, four weeks of February.
    #expect(abs(try #require(workforce.months[1].job[level3]).hours - 115.2) < 1e-9)
  }
}
