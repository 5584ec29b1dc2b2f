import CareDemand
import RosterModel
import Testing

@Suite("Skill-mix gap")
struct SkillMixGapTests {
  /// Nothing but leave between net and gross: 1878 / 1640.6.
  let grossNet: GrossNet = {
    var settings = DemandSettings()
    settings.absence = 0
    return GrossNet(settings, parameters: NormSet.zzp2013.parameters)
  }()

  func need(
    _ level: QualificationLevel, _ day: Double, _ evening: Double, _ night: Double
  ) -> [LevelBlockHours] {
    zip(Block.allCases, [day, evening, night]).map {
      LevelBlockHours(domain: .care, level: level, block: $0, hoursPer24h: $1)
    }
  }

  func available(_ level: QualificationLevel, _ weekly: Double) -> AvailableHours {
    AvailableHours(domain: .care, level: level, contract: weekly)
  }

  @Test("Available hours follow the need of their level over the blocks")
  func ownLevel() {
    // 12 + 6 + 6 hours needed at level 3; 84 a week are 12 per 24 h: 6, 3 and 3.
    let gap = SkillMix.gap(
      need: need(.level3, 12, 6, 6), available: [available(.level3, 84)], rostered: nil,
      grossNet: grossNet)
    #expect(gap.map(\.block) == [.day, .evening, .night])
    #expect(gap.map(\.available) == [6, 3, 3])
    #expect(gap.map(\.gap) == [6, 3, 3])
    // 6 x 7 / 36 x 1.144703.
    #expect(abs(gap[0].gapFte - 1.335487) < 1e-5)
  }

  @Test("A level nobody needs follows the need of the domain, and shows as too much")
  func unneededLevel() {
    let gap = SkillMix.gap(
      need: need(.level3, 12, 6, 6), available: [available(.level4, 28)], rostered: nil,
      grossNet: grossNet)
    let fours = gap.filter { $0.level == .level4 }
    #expect(fours.map(\.available) == [2, 1, 1])
    #expect(fours.map(\.gap) == [-2, -1, -1])
    #expect(fours.allSatisfy { $0.gapFte < 0 })
    // Level 3 is needed and not there at all.
    #expect(gap.filter { $0.level == .level3 }.map(\.gap) == [12, 6, 6])
  }

  @Test("A domain nobody needs counts by day")
  func unneededDomain() {
    let gap = SkillMix.gap(
      need: need(.level3, 8, 0, 0),
      available: [AvailableHours(domain: .support, level: .level1, contract: 14)], rostered: nil,
      grossNet: grossNet)
    let support = gap.filter { $0.domain == .support }
    #expect(support.map(\.block) == [.day])
    #expect(support.map(\.available) == [2])
  }

  @Test("Against a roster the gap is need less rostered, with overqualified hours shown")
  func rostered() {
    let rostered = RosteredHours([
      RosteredHours.Line(
        domain: .care, level: .level3, block: .day, hoursPer24h: 10, overqualifiedPer24h: 2),
      RosteredHours.Line(domain: .care, level: .level2, block: .evening, hoursPer24h: 1),
    ])
    let gap = SkillMix.gap(
      need: need(.level3, 12, 6, 0), available: [available(.level3, 126)], rostered: rostered,
      grossNet: grossNet)
    // Level 2, evening: not needed, rostered 1. Level 3: 12 - 10 by day, 6 - 0 in the evening.
    #expect(gap.map(\.level) == [.level2, .level3, .level3])
    #expect(gap.map(\.gap) == [-1, 2, 6])
    #expect(gap.map(\.overqualified) == [0, 2, 0])
    #expect(gap.map(\.rostered) == [1, 10, 0])
    #expect(abs(gap[1].gapFte - 2 * 7 / 36 * 1.144703) < 1e-5)
  }

  @Test("Without a shift table the need is the norm hours, the night its floor")
  func fromNormHours() throws {
    var scenario = Fixture.scenario()
    scenario.careMix = [Fixture.residents("4VV", 4)]
    scenario.contracts = [
      Contract(person: "VIG-01", domain: .care, level: .level3, weekly: .zero...(.hours(14)))
    ]
    let gap = try Demand.compute(scenario).gap.filter { $0.level == .level3 }
    // Needed 2.8 hours per 24 h (40 percent of 7), at hand 14 / 7 = 2.
    #expect(abs(gap.reduce(0) { $0 + $1.need } - 2.8) < 1e-9)
    #expect(abs(gap.reduce(0) { $0 + $1.available } - 2) < 1e-9)
  }
}
