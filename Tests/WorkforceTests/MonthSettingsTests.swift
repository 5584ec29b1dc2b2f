import CareDemand
import RosterModel
import Testing

@testable import Workforce

@Suite("What holds in a month")
struct MonthSettingsTests {
  private func settings(
    _ changes: DatedChange..., base: [DatedChange] = []
  ) throws -> [MonthSettings] {
    try ChangedScenario.all(
      Small.scenario(), base: base, whatIfs: [WhatIf(name: "test", changes: changes)],
      months: Small.months("2027-01", "2027-03"))[1].months.map(\.settings)
  }

  @Test("What cannot count by the day counts when it holds on more than half of the days")
  func mostDays() throws {
    // From 15 February: 14 of 28 days are not more than half; from the 14th 15 are.
    let half = try settings(Small.change(.absence(0.2), from: "2027-02-15"))
    #expect(half.map(\.demand.absence) == [0.0907, 0.0907, 0.2])
    let most = try settings(Small.change(.absence(0.2), from: "2027-02-14", to: "2027-03-16"))
    // 16 of 31 days of March.
    #expect(most.map(\.demand.absence) == [0.0907, 0.2, 0.2])
  }

  @Test("A what-if goes before the house's own file")
  func whatIfFirst() throws {
    let own = Small.change(.contractShare(0.97))
    let all = try settings(Small.change(.contractShare(0.9), from: "2027-02-01"), base: [own])
    #expect(all.map(\.contractShare) == [0.97, 0.9, 0.9])
  }

  @Test("Hours of a profile are set, or multiplied")
  func hours() throws {
    let set = try settings(Small.change(.hours(profile: "4VV", .hours(10)), from: "2027-02-01"))
    // Midpoint of 11 to 13.5.
    #expect(set.map { $0.norms.hours(of: "4VV")?.midpoint } == [12.25, 10, 10])
    let more = try settings(Small.change(.hours(profile: "4VV", .times(2))))
    #expect(more[0].norms.hours(of: "4VV")?.perWeek == 22...27)
  }

  @Test("Levels of a profile, where levels come from, and a house rule")
  func levels() throws {
    let shares: [QualificationLevel: Double] = [.level2: 0.5, .level3: 0.5]
    let rule = Delegation(function: .nursing, from: .level3, to: .level2Plus, share: 0.1)
    let all = try settings(
      Small.change(.levelMix(profile: "3VV", shares: shares)),
      Small.change(.levelSource(.functionMinima)), Small.change(.delegate(rule)))
    #expect(all[0].norms.levelMix(of: "3VV")?.shares == shares)
    #expect(all[0].demand.levels == .functionMinima)
    #expect(all[0].norms.delegations == [rule])
  }

  @Test("A cap over a turn of the year is kept in each year by itself")
  func caps() throws {
    let cap = ShareCap(base: .cost, share: 0.11)
    let changed = try Small.changed(
      Small.scenario(), [Small.change(.hiredCap(cap), from: "2027-07-01", to: "2028-06-30")],
      months: Small.months("2027-01", "2028-12"))
    #expect(
      changed.caps == [CapCase(cap: cap, months: 6..<12), CapCase(cap: cap, months: 12..<18)])
  }

  @Test(
    "Without months given: those of the care mix, and with people twelve from the period's start")
  func defaultMonths() {
    var scenario = Small.scenario()
    scenario.careMix.append(Small.residents("4VV", 4, month: "2027-05"))
    #expect(ChangedScenario.defaultMonths(of: scenario) == Small.months("2027-01", "2027-05"))
    scenario.people = [Person(id: "VIG-01")]
    #expect(ChangedScenario.defaultMonths(of: scenario) == Small.months("2027-01", "2027-12"))
  }
}
