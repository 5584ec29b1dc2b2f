import RosterModel
import SelfRostering
import StoreSupport
import Testing

@Suite("How many may be away")
struct MayBeAwayTests {
  private func room(_ scenario: Scenario, _ date: String = "2027-01-06", house: Int = 0) -> [String]
  {
    scenario.mayBeAway(
      in: CivilDate(date)!, need: scenario.cover, houseLimit: house
    ).map {
      "\($0.week) \($0.domain) \($0.level): \($0.people) people, \($0.contract.count / 60) h "
        + "- \($0.away.count / 60) - \($0.needed.count / 60): \($0.more)"
    }
  }

  @Test("By hand: level 3 (56 - 32) / (56 / 3) = 1.29; level 2 (112 - 64) / (112 / 6) = 2.57")
  func byHand() throws {
    #expect(
      room(try DeskCase.fourDays()) == [
        "2027-01-04 care 2: 6 people, 112 h - 0 - 64: 2",
        "2027-01-04 care 3: 3 people, 56 h - 0 - 32: 1",
      ])
  }

  @Test("Who is away already leaves less room: (56 - 20 - 32) / (56 / 3) = 0.21")
  func away() throws {
    var scenario = try DeskCase.fourDays()
    scenario.leave = [
      Leave(
        person: "VIG-01", from: "2027-01-04", to: "2027-01-10",
        kind: .leave, perDay: .hours(4))
    ]
    // Level 2: (112 - 20 - 64) x 6 / 112 = 1.5.
    #expect(
      room(scenario) == [
        "2027-01-04 care 2: 6 people, 112 h - 20 - 64: 1",
        "2027-01-04 care 3: 3 people, 56 h - 20 - 32: 0",
      ])
    #expect(room(scenario, "2027-01-11").last == "2027-01-11 care 3: 3 people, 56 h - 0 - 32: 1")
    // Hours at another employer are none of ours; those of one week are never more than the contract's.
    scenario.leave[0].kind = .employer
    #expect(room(scenario).last == "2027-01-04 care 3: 3 people, 56 h - 0 - 32: 1")
    scenario.leave[0].kind = .sick
    scenario.leave[0].perDay = .hours(8)
    #expect(room(scenario).last == "2027-01-04 care 3: 3 people, 56 h - 20 - 32: 0")
  }

  @Test("Training takes hours too; hired people and people on call cannot be relied on")
  func otherHours() throws {
    var scenario = try DeskCase.fourDays()
    scenario.shifts += try shipped("heem-team").shifts.filter { $0.code == "OVL" }
    scenario.roster = Roster(
      ["VIG-01", "VIG-02"].map {
        Assignment(date: "2027-01-05", person: $0, shift: "OVL", domain: .care)
      })
    // Two meetings of 2 h: (56 - 4 - 32) x 3 / 56 = 1.07.
    #expect(room(scenario).last == "2027-01-04 care 3: 3 people, 56 h - 4 - 32: 1")
    scenario.people[2].form = .agency
    // Without VIG-03: (40 - 4 - 32) x 2 / 40 = 0.2.
    #expect(room(scenario).last == "2027-01-04 care 3: 2 people, 40 h - 4 - 32: 0")
    scenario.people[2].form = .onCall
    #expect(room(scenario).last == "2027-01-04 care 3: 2 people, 40 h - 4 - 32: 0")
  }

  @Test(
    "A head counts at its lowest sufficient level, also where the shift asks more than the table")
  func levels() throws {
    var scenario = try DeskCase.fourDays()
    // Two heads on the early shift of whom one of level 3; the late shift for level 3 only.
    scenario.cover = [
      CoverRequirement(days: .all, shift: "V", domain: .care, minLevel: .level2, heads: 2),
      CoverRequirement(days: .all, shift: "V", domain: .care, minLevel: .level3, heads: 1),
    ]
    #expect(
      room(scenario) == [
        "2027-01-04 care 2: 6 people, 112 h - 0 - 112: 0",
        "2027-01-04 care 3: 3 people, 56 h - 0 - 56: 0",
      ])
    scenario.cover = [
      CoverRequirement(
        days: DayPattern("mon")!, shift: "L", domain: .care, minLevel: .level2, heads: 1)
    ]
    scenario.shifts[1].minLevel = .level3
    #expect(room(scenario) == ["2027-01-04 care 3: 3 people, 56 h - 0 - 8: 2"])
  }

  @Test("Where the need says nothing the house rule does: at most so many of a level at once")
  func house() throws {
    var scenario = try DeskCase.fourDays()
    scenario.cover = []
    scenario.leave = [
      Leave(
        person: "VIG-01", from: "2027-01-04", to: "2027-01-04",
        kind: .leave, perDay: .hours(4))
    ]
    #expect(
      room(scenario, house: 2) == [
        "2027-01-04 care 2: 6 people, 112 h - 4 - 0: 1",
        "2027-01-04 care 3: 3 people, 56 h - 4 - 0: 1",
      ])
    // Without it, by hours: (112 - 4) x 6 / 112 = 5.79 and (56 - 4) x 3 / 56 = 2.79.
    #expect(
      room(scenario) == [
        "2027-01-04 care 2: 6 people, 112 h - 4 - 0: 5",
        "2027-01-04 care 3: 3 people, 56 h - 4 - 0: 2",
      ])
  }

  @Test("Days on which someone is supernumerary, or has no contract, count for nothing")
  func days() throws {
    var scenario = try DeskCase.fourDays()
    scenario.statuses = [
      PersonStatus(person: "VIG-01", kind: .supernumerary, to: "2027-01-31")
    ]
    // (36 - 32) x 2 / 36 = 0.22.
    #expect(room(scenario).last == "2027-01-04 care 3: 2 people, 36 h - 0 - 32: 0")
    scenario.statuses = []
    scenario.contracts[0].from = "2027-01-10"
    // VIG-01 has one day of seven: 1,200 / 7 = 171 minutes.
    let level3 = scenario.mayBeAway(in: "2027-01-04", need: scenario.cover).last
    #expect(level3?.contract == Minutes(36 * 60 + 171))
  }
}
