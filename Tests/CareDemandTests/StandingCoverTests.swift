import RosterModel
import Testing

@testable import CareDemand

@Suite("Staffing near to a cover that stands")
struct StandingCoverTests {
  private static let full = Fixture.shift("D", "07:00", "15:00", paid: 8)
  private static let short = Fixture.shift("K", "07:00", "11:00", paid: 4)

  /// Hours at level 2 from 07 to 09, and as many from 09 to 12.
  private func lines(_ hours: Double, near heads: Int) throws -> [String] {
    let group = DayGroup.groups([], period: Period(start: Fixture.monday, weeks: 1))[0]
    let day = DayProgram(
      domain: .care, group: group,
      need: DayNeed(
        levels: [.level2], hours: [[hours, hours, 0, 0, 0, 0, 0]], peakShare: 0.85),
      shifts: [Self.full, Self.short], cost: ShiftCost(norms: .zzp2013, on: Fixture.monday))
    let standing = heads == 0 ? [] : [Fixture.cover("mon-fri", "D", .level2, heads)]
    return try DaySolution(day, near: standing, confirmsCosts: false).cover().map {
      "\($0.requirement.shift):\($0.requirement.heads)"
    }
  }

  @Test("A head that goes costs half of itself besides, one that comes a third")
  func prices() throws {
    // K costs 1 and D 2. Before 09 a head of either gives 2 hours, 85 percent of the need has to be there.
    // 2 and 2 hours, by cost alone: one K.
    #expect(try lines(2, near: 0) == ["K:1"])
    // One D stands: to keep it costs 2; K for it 1 + 1 + 1/3.
    #expect(try lines(2, near: 1) == ["D:1"])
    // Two D stand: one of them costs 2 + 1; both 4; K for them 1 + 2 + 1/3.
    #expect(try lines(2, near: 2) == ["D:1"])
    // 4 and 4 hours take two heads, by cost alone two K. One D stands: D and K cost 3 + 1/3, two D 4 + 2/3, two K
    // for the D 2 + 1 + 2/3.
    #expect(try lines(4, near: 0) == ["K:2"])
    #expect(try lines(4, near: 1) == ["D:1", "K:1"])
  }

  /// Residents with shifts that can be divided in many ways.
  private func scenario(_ residents: Double) -> Scenario {
    var scenario = Fixture.scenario()
    scenario.careMix = [Fixture.residents("5VV", residents)]
    scenario.shifts = [
      Fixture.shift("D", "07:00", "15:00", paid: 8), Fixture.shift("A", "15:00", "23:00", paid: 8),
      Self.short, Fixture.shift("AK", "17:00", "21:00", paid: 4),
    ]
    return scenario
  }

  @Test("Near to its own table nothing changes; with fewer residents it covers, and asks less")
  func nearItself() throws {
    let standing = try Demand.compute(scenario(32), confirmsCosts: false).requirements
    let same = try Demand.compute(scenario(32), confirmsCosts: false, near: standing)
    #expect(same.requirements == standing)
    let fewer = try Demand.compute(scenario(28), confirmsCosts: false, near: standing)
    let rows = try #require(fewer.staffing).days.flatMap(\.rows)
    #expect(rows.allSatisfy { $0.provided >= $0.required - 1e-6 })
    let weekly = { (lines: [CoverRequirement]) in
      CoverHours(lines, shifts: scenario(32).shifts, period: scenario(32).period).weekly
    }
    #expect(weekly(fewer.requirements) < weekly(standing))
  }
}
