import CareDemand
import RosterModel
import Testing

@testable import Workforce

@Suite("From what-ifs to outcomes")
struct RunTests {
  private var scenario: Scenario {
    var scenario = Small.scenario()
    scenario.people = [Person(id: "VIG-01")]
    scenario.contracts = [Small.contract("VIG-01", .level3, 36)]
    return scenario
  }

  private func run(_ scenario: Scenario, _ whatIfs: [DatedChange]...) throws -> [WhatIfOutcome] {
    let tariff = Tariff(
      profile: "4VV", treatment: false, daycare: false, euroPerDay: 100, standing: .synthetic)
    return try WhatIfRun.run(
      scenario,
      whatIfs: whatIfs.enumerated().map { WhatIf(name: "\($0.offset + 1)", changes: $0.element) },
      tariffs: TariffTable(tariffs: [tariff]), months: Small.months("2027-01", "2027-02"))
  }

  @Test("First the scenario as it stands, then each what-if, in order and by itself")
  func order() throws {
    let outcomes = try run(
      scenario, [Small.change(Small.step(-1, .fourVV))], [Small.change(Small.step(1, .fourVV))])
    #expect(outcomes.map(\.whatIf.name) == ["", "1", "2"])
    #expect(outcomes.map { $0.care[0].residents } == [4, 3, 5])
    // Residents x 31 days x 100 euro.
    #expect(outcomes.map { $0.money[0].revenue } == [12_400, 9300, 15_500])
    #expect(outcomes.map { $0.scenario.careMix.count } == [2, 2, 2])
    #expect(outcomes.allSatisfy { $0.staffing == nil })
  }

  @Test("It says what it rests on: tariffs made up, hired rates, even leave, a mix that is held")
  func assumptions() throws {
    let outcome = try run(scenario, [Small.change(Small.step(1, .fiveVVWithTreatment))])[1]
    for expected: WorkforceAssumption in [
      .syntheticTariffs, .withoutTariff(["5VV/bh"]), .hiredRates, .evenLeave,
      .mixHeld(from: Small.month("2027-02")), .demand(.employerCost), .demand(.levelMixPreset),
    ] {
      #expect(outcome.assumptions.contains(expected))
    }
  }

  @Test("An unknown norm set of the scenario is refused with those that ship")
  func unknownNormSet() {
    var scenario = scenario
    scenario.normSet = "zzp-2031"
    #expect(throws: DemandError.unknownNormSet(id: "zzp-2031", known: ["zzp-2013"])) {
      try run(scenario)
    }
  }

  @Test(
    "With shifts the last month is staffed: a night of 8 h, seven a week, and two of them where two must be there"
  )
  func staffing() throws {
    var scenario = scenario
    scenario.careMix = [Small.residents("4VV", 0)]
    scenario.shifts = [
      Shift(
        code: "N", begin: ClockTime("23:00")!, end: ClockTime("07:00")!, paid: .hours(8),
        minLevel: .level2)
    ]
    var floor = PresenceFloor(
      name: "nacht", block: .night, domain: .care, minLevel: .level2, heads: 1)
    scenario.presenceFloors = [floor]
    floor.heads = 2
    let outcomes = try run(
      scenario, [Small.change(.absence(0.1))], [Small.change(.presence([floor]))])
    #expect(outcomes.map { $0.staffing?.paidHoursPerWeek.rounded() } == [56, 56, 112])
    #expect(outcomes.map { $0.staffing?.heads } == [["N": 1], ["N": 1], ["N": 2]])
    #expect(
      outcomes.map { $0.staffing?.month } == .init(repeating: Small.month("2027-02"), count: 3))
  }

  @Test("Absence changes who is employed, not who must be there: the staffing stays")
  func staffingOfNeed() throws {
    var scenario = scenario
    scenario.shifts = [
      Shift(code: "D", begin: ClockTime("07:00")!, end: ClockTime("15:00")!, paid: .hours(8))
    ]
    let changed = try Small.changed(scenario, [])
    #expect(changed.staffsLike(try Small.changed(scenario, [Small.change(.absence(0.2))])))
    let more = [Small.change(Small.step(1, .fourVV))]
    #expect(!changed.staffsLike(try Small.changed(scenario, more)))
    scenario.demand.productivity = 0.8
    #expect(!changed.staffsLike(try Small.changed(scenario, [])))
  }
}
