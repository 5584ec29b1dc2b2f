import CareDemand
import RosterModel
import Testing

@Suite("Assumptions")
struct AssumptionTests {
  func expiry(month: String, start: String) throws -> Bool {
    var scenario = Scenario(
      name: "test", location: "test", period: Period(start: CivilDate(start)!, weeks: 1))
    scenario.careMix = [Fixture.residents("9bVV", 1, month: month)]
    return try Demand.compute(scenario).assumptions.contains(
      .normSetExpired(id: "zzp-2013", lastDay: CivilDate("2014-12-31")!))
  }

  @Test("A norm set in force on the month and the period's start warns of nothing")
  func inForce() throws {
    #expect(try !expiry(month: "2014-12", start: "2014-12-29"))
  }

  @Test("A period or a month after its last day has an expired norm set")
  func expired() throws {
    #expect(try expiry(month: "2014-12", start: "2015-01-05"))
    #expect(try expiry(month: "2015-01", start: "2014-12-29"))
  }

  @Test("Hours read in a text are not called unverified")
  func confirmed() throws {
    var scenario = Fixture.scenario()
    scenario.careMix = [Fixture.residents("9bVV", 1)]
    let found = try Demand.compute(scenario).assumptions
    #expect(!found.contains { if case .hoursUnverified = $0 { true } else { false } })
    #expect(found.contains(.functionSplit))
    #expect(found.contains(.levelMixPreset))
    #expect(found.contains(.dayProfile))
  }

  @Test("Where the cover table is given, nothing rests on the level mix or the day profile")
  func givenCover() throws {
    var scenario = Fixture.scenario()
    scenario.careMix = [Fixture.residents("9bVV", 1)]
    scenario.shifts = [Fixture.shift("D", "07:00", "15:00", paid: 8)]
    scenario.cover = [Fixture.cover("all", "D", .level3, 1)]
    let found = try Demand.compute(scenario).assumptions
    #expect(!found.contains(.levelMixPreset))
    #expect(!found.contains(.dayProfile))
  }

  @Test("'t Heem's printed totals differ from their rows where they do")
  func printedTotals() throws {
    var scenario = Heem.scenario()
    func printed(_ month: String, _ name: String, _ value: Double) -> PrintedTotal {
      PrintedTotal(month: YearMonth(month)!, name: name, value: value)
    }
    scenario.printedTotals = [
      printed("2024-12", "withoutTreatment", 67.7),  // rows: 67.6
      printed("2024-12", "withTreatment", 98.0),  // rows: 98.0
      printed("2024-12", "residents", 165.8),  // rows: 165.6
      printed("2024-01", "residents", 161.6),  // rows: 161.8
      printed("2024-01", "beds", 163),  // no rows
      printed("2024-01", "occupancyPercent", 99),  // 161.8 / 163 = 99.26, printed whole
      printed("2024-12", "beds", 164),
      printed("2024-12", "occupancyPercent", 101.7),  // 165.6 / 164 = 100.98
    ]
    let differing = try Demand.compute(scenario).assumptions.compactMap { found -> String? in
      guard case .printedTotalDiffers(let month, let name, _, _) = found else { return nil }
      return "\(month) \(name)"
    }
    #expect(
      differing == [
        "2024-12 withoutTreatment", "2024-12 residents", "2024-01 residents",
        "2024-12 occupancyPercent",
      ])
  }
}
