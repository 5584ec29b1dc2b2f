import CareDemand
import RosterModel
import Testing

@Suite("Levels and blocks")
struct LevelAndBlockTests {
  func month(
    _ levels: DemandSettings.LevelSource, daycareShare: Double = 0, daycare: Bool = false,
    profile: String = "4VV", floors: [PresenceFloor] = []
  ) throws -> MonthDemand {
    var scenario = Fixture.scenario()
    scenario.demand.levels = levels
    scenario.demand.daycareShare = daycareShare
    scenario.presenceFloors = floors
    scenario.careMix = [Fixture.residents(profile, 4, daycare: daycare)]
    return try Demand.compute(scenario).months[0]
  }

  func hours(
    _ month: MonthDemand, _ level: QualificationLevel, _ domain: Domain = .care
  ) -> Double {
    month.byLevel.first { $0.level == level && $0.domain == domain }?.hoursPer24h ?? 0
  }

  @Test("A preset mix gives each level its share: 7 hours per 24 h of 4VV")
  func presetMix() throws {
    let month = try month(.mixPreset)
    // 4 x 12.25 / 7 = 7 hours per 24 h: shares 0.15, 0.35, 0.40, 0.08, 0.02.
    #expect(abs(hours(month, .level1) - 1.05) < 1e-9)
    #expect(abs(hours(month, .level2) - 2.45) < 1e-9)
    #expect(abs(hours(month, .level3) - 2.80) < 1e-9)
    #expect(abs(hours(month, .level4) - 0.56) < 1e-9)
    #expect(abs(hours(month, .level5) - 0.14) < 1e-9)
  }

  @Test("Function minima put PV at level 2, VP at level 3 and BG at level 1")
  func functionMinima() throws {
    let month = try month(.functionMinima)
    #expect(abs(hours(month, .level2) - 7 * 8.5 / 17) < 1e-9)
    #expect(abs(hours(month, .level3) - 7 * 3.0 / 17) < 1e-9)
    #expect(abs(hours(month, .level1) - 7 * 5.5 / 17) < 1e-9)
  }

  @Test("A profile without a preset mix falls back on function minima, and says so")
  func fallback() throws {
    var scenario = Fixture.scenario()
    scenario.careMix = [Fixture.residents("3VV", 4)]
    let result = try Demand.compute(scenario)
    #expect(result.months[0].byLevel.map(\.level) == [.level1, .level2, .level3])
    #expect(result.assumptions.contains(.functionMinima))
    #expect(!result.assumptions.contains(.levelMixPreset))
  }

  @Test("Half of the guidance of residents with daycare goes to the domain guidance, at level 3")
  func daycare() throws {
    let month = try month(.functionMinima, daycareShare: 0.5, daycare: true)
    let guidance = 7 * 5.5 / 17
    #expect(abs(hours(month, .level1) - guidance / 2) < 1e-9)
    #expect(abs(hours(month, .level3, .guidance) - guidance / 2) < 1e-9)
    // The total stays 7.
    #expect(abs(month.byLevel.reduce(0) { $0 + $1.hoursPer24h } - 7) < 1e-9)
  }

  @Test("Residents without daycare keep their guidance on the ward")
  func noDaycare() throws {
    let month = try month(.functionMinima, daycareShare: 0.5, daycare: false)
    #expect(!month.byLevel.contains { $0.domain == .guidance })
  }

  @Test("Day and evening hold the norm hours, the night the floors' heads on top")
  func blocks() throws {
    let floor = PresenceFloor(
      name: "night watch", block: .night, domain: .care, minLevel: .level3, heads: 2)
    let month = try month(.mixPreset, floors: [floor])
    let hours = month.byBlock.filter { $0.domain == .care }.map(\.hoursPer24h)
    // Evening share per function: two thirds of 14-17 and all of 17-23. Weekday and Saturday PV:
    // 0.04 + 0.34 = 0.38; Sunday 0.07 x 2 / 3 + 0.34. VP: 0.08 + 0.31 = 0.39 every day. BG:
    // weekday 0.5 / 3 + 0.27, weekend 0.54 / 3 + 0.30 = 0.48.
    let pv = (6 * 0.38 + 0.07 * 2 / 3 + 0.34) / 7
    let bg = (5 * (0.5 / 3 + 0.27) + 2 * 0.48) / 7
    let evening = 7 / 17.0 * (8.5 * pv + 3 * 0.39 + 5.5 * bg)
    #expect(abs(hours[1] - evening) < 1e-9)
    #expect(abs(hours[0] + hours[1] - 7) < 1e-9)
    // Two heads, eight hours.
    #expect(abs(hours[2] - 16) < 1e-9)
  }

  @Test("A head of a higher level meets a lower night floor too; floors of part of a week average")
  func nestedNightFloors() throws {
    let floors = [
      PresenceFloor(name: "in charge", block: .night, domain: .care, minLevel: .level3, heads: 1),
      PresenceFloor(name: "BHV", block: .night, domain: .care, minLevel: .level1, heads: 2),
      PresenceFloor(
        name: "weekend", days: DayPattern("sat-sun")!, block: .night, domain: .care,
        minLevel: .level2, heads: 2),
    ]
    let month = try month(.mixPreset, floors: floors)
    // Weekdays: one at 3, one at 1. Weekend: one at 3, one at 2, who meets the floor at 1 as well.
    // Two heads every night.
    let night = month.byBlock.first { $0.domain == .care && $0.block == .night }
    #expect(abs((night?.hoursPer24h ?? 0) - 16) < 1e-9)
  }
}
