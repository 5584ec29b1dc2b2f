import CareDemand
import RosterModel
import Testing

/// The services of the Heemhoeve and the Twisselt, 2024.
enum Heemzorg {
  static func scenario() -> Scenario {
    var scenario = Fixture.scenario(weeks: 13)
    scenario.shifts = [
      Fixture.shift("D", "07:00", "15:30", paid: 8), Fixture.shift("OK", "07:00", "10:00", paid: 3),
      Fixture.shift("A", "15:00", "23:30", paid: 8), Fixture.shift("AK", "17:00", "20:00", paid: 3),
      Fixture.shift("N", "23:00", "07:30", paid: 8),
      Fixture.shift("BO", "07:30", "11:30", paid: 4, domain: .guidance),
      Fixture.shift("BA", "17:00", "21:00", paid: 4, domain: .guidance),
      Fixture.shift("DO", "09:00", "12:30", paid: 3.5, domain: .guidance),
      Fixture.shift("DM", "13:00", "16:00", paid: 3, domain: .guidance),
      Fixture.shift("TW", "08:30", "17:00", paid: 8, domain: .guidance),
    ]
    scenario.cover =
      ["D", "OK", "A", "AK", "N"].map { Fixture.cover("all", $0, .level2, 1) }
      + ["BO", "BA"].map { Fixture.cover("all", $0, .level3, 1, domain: .guidance) }
      + [("DO", 2), ("DM", 1), ("TW", 2)].map {
        Fixture.cover("mon-fri", $0.0, .level3, $0.1, domain: .guidance)
      }
    return scenario
  }
}

@Suite("Need of a cover table")
struct CoverHoursTests {
  @Test(
    "Heemzorg: care takes 30 paid hours per 24 h, 11 in day, 11 in evening, 8 in night services")
  func heemzorg() throws {
    let month = try #require(try Demand.compute(Heemzorg.scenario()).months.first)
    #expect(month.month.description == "2027-01")
    #expect(month.residents == 0)
    let classes = month.byShiftClass.filter { $0.domain == .care }.map(\.hoursPer24h)
    #expect(zip(classes, [11, 11, 8]).allSatisfy { abs($0 - $1) < 1e-9 })
    // By overlap: D 7.53 + OK 3 + the last half hour of N; the same sums, since each 8 h service
    // hands the next block half an hour.
    let blocks = month.byBlock.filter { $0.domain == .care }.map(\.hoursPer24h)
    #expect(zip(blocks, [11, 11, 8]).allSatisfy { abs($0 - $1) < 1e-9 })
    let levels = month.byLevel.filter { $0.domain == .care }
    #expect(levels.map(\.level) == [.level2])
    #expect(abs(levels[0].hoursPer24h - 30) < 1e-9)
    // 210 care + 186 guidance.
    #expect(abs(month.hoursPerWeek - 396) < 1e-9)
    #expect(month.hoursPerWeekMin == month.hoursPerWeekMax)
  }

  @Test("Heemzorg: 168 contract hours of guidance are short of 186 before any leave")
  func guidanceShort() throws {
    var scenario = Heemzorg.scenario()
    scenario.contracts = [
      Contract(
        person: "BEG-01", domain: .guidance, level: .level3, weekly: .hours(100)...(.hours(168)))
    ]
    let gap = try Demand.compute(scenario).gap.filter { $0.domain == .guidance }
    // (186 - 168) / 7 hours per 24 h; 18 / 36 x 1878 / 1640.6 fte.
    #expect(abs(gap.reduce(0) { $0 + $1.gap } - 18.0 / 7) < 1e-9)
    #expect(abs(gap.reduce(0) { $0 + $1.gapFte } - 0.5 * 1.144703) < 1e-5)
    #expect(gap.allSatisfy { $0.gap > 0 && $0.rostered == nil })
  }

  @Test("Nested rows count each head at its lowest sufficient level: 4 of whom 1 at 3 are 3 and 1")
  func nested() {
    let need = SkillMix.need(
      of: [Fixture.cover("all", "D", .level2, 4), Fixture.cover("all", "D", .level3, 1)],
      shifts: [Fixture.shift("D", "07:00", "15:00", paid: 8)],
      over: Period(start: Fixture.monday, weeks: 1))
    let day = need.filter { $0.block == .day }
    #expect(day.map(\.level) == [.level2, .level3])
    #expect(day.map(\.hoursPer24h) == [24, 8])
  }

  @Test("A given cover table says blocks and levels, a care mix says the hours")
  func coverAndCareMix() throws {
    var scenario = Heemzorg.scenario()
    scenario.careMix = [Fixture.residents("4VV", 4)]
    let result = try Demand.compute(scenario)
    #expect(result.months[0].hoursPerWeek == 49)
    #expect(
      abs(result.months[0].byLevel.reduce(0) { $0 + $1.hoursPer24h } - 396.0 / 7) < 1e-9)
    #expect(result.staffing == nil)
    #expect(result.requirements == scenario.cover)
    #expect(result.cover.allSatisfy { $0.marginalCost == nil })
  }
}
