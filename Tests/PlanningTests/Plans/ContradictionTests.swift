import LabourRules
import Planning
import RosterModel
import Testing

@Suite("Pins, leave, wishes and contracts")
struct ContradictionTests {
  private static func plan(_ scenario: Scenario, steps: Int = 250) throws -> PlanResult {
    try Planner(.counted(steps)).plan(scenario)[0]
  }

  private static func january(_ day: Int) -> CivilDate {
    CivilDate(year: 2027, month: 1, day: day)!
  }

  @Test("Two pins with 7.5 hours between them are infeasible, and the person is named")
  func contradiction() throws {
    var scenario = Scenario.twoWeeks(people: 3)
    // Late to 23:30 and early at 07:00: 7.5 hours, where 11 are due.
    scenario.pin("VIG-02", "L", january: 5)
    scenario.pin("VIG-02", "V", january: 6)
    let plan = try Self.plan(scenario)
    #expect(plan.status == .infeasible)
    #expect(plan.contradictedPerson == "VIG-02")
  }

  @Test("Pins are kept, as they were written")
  func pins() throws {
    var scenario = Scenario.twoWeeks(people: 3)
    // Both late shifts of a weekend and an early one: nobody would choose these.
    scenario.pin("VIG-01", "L", january: 9)
    scenario.pin("VIG-01", "L", january: 10)
    scenario.pin("VIG-01", "V", january: 14)
    let plan = try Self.plan(scenario)
    let pinned = plan.roster.assignments.filter(\.isPinned)
    #expect(pinned.map(\.date) == [9, 10, 14].map(Self.january))
    #expect(pinned.map(\.shift) == ["L", "L", "V"])
    #expect(pinned.allSatisfy { $0.source == .manual })
    #expect(plan.judgement.findings(of: .law) == [])
  }

  @Test("A pinned training stays, fills nothing, and takes its hours off the contract")
  func training() throws {
    var scenario = Scenario.twoWeeks(people: 2)
    scenario.pin("VIG-01", "T", january: 6)
    let plan = try Self.plan(scenario)
    #expect(plan.work(of: "VIG-01").filter { $0.date == Self.january(6) }.map(\.shift) == ["T"])
    // 28 heads; 32 hours and 2 percent are 32.64: VIG-02 works 4 shifts of 8 hours, VIG-01 beside
    // 4 hours of training only 3. 28 - 7 = 21 open.
    #expect(plan.accounts.required == 28)
    #expect(plan.accounts.filled == 7)
    #expect(plan.accounts.open == 21)
    let training = plan.accounts.hours.first { $0.person == "VIG-01" }?.training
    #expect(training == .hours(4))
  }

  @Test("Days of leave are never planned, however short the cover")
  func leave() throws {
    var scenario = Scenario.twoWeeks(people: 2)
    scenario.leave = [
      Leave(
        person: "VIG-01", from: Self.january(4), to: Self.january(10), kind: .leave,
        perDay: .zero)
    ]
    let plan = try Self.plan(scenario)
    let dates = plan.work(of: "VIG-01").map(\.date)
    // A shift at least is planned in the other week: the leave takes no hours off the contract.
    #expect(!dates.isEmpty)
    #expect(dates.allSatisfy { $0 > Self.january(10) })
  }

  @Test("A day someone is unavailable is never planned, and a shift neither")
  func unavailable() throws {
    var scenario = Scenario.twoWeeks(people: 2)
    scenario.wishes = [
      Wish(
        id: "W1", person: "VIG-01", from: Self.january(4), to: Self.january(14),
        strength: .unavailable),
      Wish(
        id: "W2", person: "VIG-02", from: Self.january(4), to: Self.january(17), shift: "L",
        strength: .unavailable),
    ]
    let plan = try Self.plan(scenario)
    // 15, 16 and 17 January are left to VIG-01.
    #expect(plan.work(of: "VIG-01").allSatisfy { $0.date > Self.january(14) })
    #expect(plan.work(of: "VIG-02").allSatisfy { $0.shift == "V" })
    #expect(!plan.work(of: "VIG-01").isEmpty && !plan.work(of: "VIG-02").isEmpty)
  }

  @Test("Nobody works beyond the contract and 2 percent without consent, and with it may")
  func contract() throws {
    var scenario = Scenario.twoWeeks(people: 2)
    let without = try Self.plan(scenario)
    // 32 hours and 2 percent are 32.64 hours: 4 shifts of 8 each.
    #expect(without.accounts.hours.map(\.rostered) == [.hours(32), .hours(32)])
    // 20 hours a week over 2 weeks are 40 hours: a fifth shift, which costs 20 points an hour over
    // 32.64 and saves 1000.
    scenario.consents = [
      Consent(id: "C1", person: "VIG-02", rule: "VVT-CONTRACT", value: 20)
    ]
    let with = try Self.plan(scenario)
    #expect(with.accounts.hours.map(\.rostered) == [.hours(32), .hours(40)])
    #expect(with.judgement.findings(of: .consent) == [])
    #expect(with.accounts.open == without.accounts.open - 1)
    // ceil((40 - 32.64) x 60 minutes x 20 / 60): 148 points.
    #expect(with.objective.parts.first { $0.name == "hours" }?.cost == 148)
  }

  @Test("Two proposals are two different lawful rosters, the better first")
  func proposals() throws {
    let plans = try Planner(.counted(250, proposals: 2)).plan(.twoWeeks(people: 3))
    #expect(plans.count == 2)
    #expect(plans[0].roster != plans[1].roster)
    #expect(plans[0].objective.total <= plans[1].objective.total)
    for plan in plans {
      #expect(plan.judgement.findings(of: .law) == [])
      #expect(plan.engineCost == plan.objective.total)
    }
  }
}
