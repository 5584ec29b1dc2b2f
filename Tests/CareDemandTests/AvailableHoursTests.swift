import CareDemand
import RosterModel
import Testing

@Suite("Available hours")
struct AvailableHoursTests {
  /// One week from Monday 2027-01-04, one person of 28 hours at level 3.
  var scenario: Scenario {
    var scenario = Fixture.scenario()
    scenario.contracts = [contract("VIG-01", hours: 28)]
    return scenario
  }

  func contract(
    _ person: PersonID, hours: Int, domain: Domain = .care, to: String? = nil
  ) -> Contract {
    Contract(
      person: person, domain: domain, level: .level3, weekly: .zero...(.hours(hours)),
      to: to.flatMap { CivilDate($0) })
  }

  func leave(_ kind: Leave.Kind, _ from: String, _ to: String, hours: Double) -> Leave {
    Leave(
      person: "VIG-01", from: CivilDate(from)!, to: CivilDate(to)!, kind: kind,
      perDay: .hours(hours))
  }

  func available(_ scenario: Scenario) -> [AvailableHours] {
    availableHours(scenario, over: scenario.period)
  }

  @Test("28 hours less two days of leave, 10 percent absence, 5 training and 2 meetings")
  func everything() {
    var scenario = scenario
    scenario.demand.absence = 0.10
    scenario.demand.training = 0.05
    scenario.demand.meetings = 0.02
    scenario.leave = [leave(.leave, "2027-01-04", "2027-01-05", hours: 5.6)]
    let hours = available(scenario)
    #expect(hours.count == 1)
    // 28 - 11.2 - 2.8 - 1.4 - 0.56.
    #expect(abs(hours[0].hoursPerWeek - 12.04) < 1e-9)
  }

  @Test("Known sickness replaces expected absence where it is larger, and is not added to it")
  func sickness() {
    var scenario = scenario
    scenario.demand.absence = 0.10
    scenario.leave = [leave(.sick, "2027-01-04", "2027-01-04", hours: 2)]
    #expect(abs(available(scenario)[0].absence - 2.8) < 1e-9)
    scenario.leave = [leave(.sick, "2027-01-04", "2027-01-05", hours: 8)]
    #expect(abs(available(scenario)[0].absence - 16) < 1e-9)
  }

  @Test("Hours at another employer take nothing off")
  func otherEmployer() {
    var scenario = scenario
    scenario.leave = [leave(.employer, "2027-01-04", "2027-01-08", hours: 8)]
    #expect(abs(available(scenario)[0].hoursPerWeek - 28) < 1e-9)
  }

  @Test("A contract that ends on Wednesday counts three days of seven")
  func endsWithinThePeriod() {
    var scenario = scenario
    scenario.contracts = [contract("VIG-01", hours: 28, to: "2027-01-06")]
    #expect(abs(available(scenario)[0].hoursPerWeek - 12) < 1e-9)
  }

  @Test("Leave of someone with two domains is shared in proportion to contract hours")
  func twoDomains() {
    var scenario = scenario
    scenario.contracts = [
      contract("VIG-01", hours: 20), contract("VIG-01", hours: 10, domain: .guidance),
    ]
    scenario.leave = [leave(.leave, "2027-01-04", "2027-01-04", hours: 6)]
    let hours = available(scenario)
    #expect(hours.map(\.domain) == [.care, .guidance])
    #expect(abs(hours[0].hoursPerWeek - 16) < 1e-9)
    #expect(abs(hours[1].hoursPerWeek - 8) < 1e-9)
  }

  @Test("Someone supernumerary fills no cover and has no hours for it")
  func supernumerary() {
    var scenario = scenario
    scenario.statuses = [
      PersonStatus(person: "VIG-01", kind: .supernumerary, to: CivilDate("2027-01-05"))
    ]
    // Five days of seven are left.
    #expect(abs(available(scenario)[0].hoursPerWeek - 20) < 1e-9)
  }

  @Test("More leave than contract leaves nothing, not less")
  func neverNegative() {
    var scenario = scenario
    scenario.leave = [leave(.leave, "2027-01-04", "2027-01-08", hours: 8)]
    #expect(available(scenario)[0].hoursPerWeek == 0)
  }
}
