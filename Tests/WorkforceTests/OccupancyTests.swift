import RosterModel
import Testing

@testable import Workforce

/// 't Heem, Kwaliteitsbeeld 2024, chapter 4.1, as printed.
@Suite("The printed table of 't Heem and its slips")
struct OccupancyTests {
  private let scenario: Scenario
  private let checks: [OccupancyCheck]

  init() throws {
    scenario = try Shipped.scenario("heem-2024")
    checks = OccupancyCheck.all(scenario)
  }

  private func check(_ month: Int) -> OccupancyCheck { checks[month - 1] }

  @Test("January: 161.6 printed, rows add up to 161.8; 161.6 of 163 beds is 99 percent")
  func january() throws {
    let january = check(1)
    #expect(january.residents.printed == 161.6)
    #expect(abs(try #require(january.residents.computed) - 161.8) < 1e-9)
    #expect(january.beds == 163)
    #expect(january.occupancyPercent.printed == 99)
    #expect(abs(try #require(january.occupancyPercent.computed) - 99.141) < 1e-3)
    #expect(
      january.slips == [.rounding(total: "residents"), .rounding(total: "withoutTreatment")])
  }

  @Test("Totals that are not the sums of their rows: January, March, June, August and December")
  func rounding() {
    let found = checks.map { check in
      check.slips.compactMap { if case .rounding(let total) = $0 { total } else { nil } }
    }
    #expect(found.indices.filter { !found[$0].isEmpty } == [0, 2, 5, 7, 11])
    for month in [3, 6, 8] { #expect(found[month - 1] == ["residents", "withTreatment"]) }
    #expect(found[11] == ["residents", "withoutTreatment"])
  }

  @Test("In December the subtotals add up to 165.7, the total says 165.8")
  func subtotals() throws {
    let found = checks.map { check in
      check.slips.compactMap { if case .subtotals(let sum) = $0 { sum } else { nil } }
    }
    #expect(found.indices.filter { !found[$0].isEmpty } == [11])
    #expect(abs(try #require(found[11].first) - 165.7) < 1e-9)
  }

  @Test("Percentages of March and August to December do not follow from 164 beds, but from 163")
  func beds() {
    let found = checks.map { check in
      check.slips.compactMap { if case .beds(let fitting) = $0 { fitting } else { nil } }
    }
    #expect(found.indices.filter { !found[$0].isEmpty } == [2, 7, 8, 9, 10, 11])
    for month in [9, 10, 11] { #expect(found[month] == [[163]]) }
    #expect(OccupancyCheck.bedsThatFit(scenario) == [163])
  }

  @Test("A table that agrees with itself has no slips")
  func sound() {
    let february = check(2)
    #expect(february.slips.isEmpty)
    #expect(OccupancyCheck.bedsThatFit(Small.scenario()) == [])
  }
}
