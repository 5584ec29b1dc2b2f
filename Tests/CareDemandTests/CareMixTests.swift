import CareDemand
import RosterModel
import Testing

/// 't Heem, January and December 2024 (Kwaliteitsbeeld 2024, chapter 4.1).
enum Heem {
  static let january = mix(
    "2024-01", without: ["4VV": 10.8, "5VV": 34.7, "6VV": 37.5],
    with: ["5VV": 47.5, "6VV": 19.6, "7VV": 7.5, "10VV": 0], shortStay: 0.4, vacancy: (2.3, 1.5))
  static let december = mix(
    "2024-12", without: ["4VV": 2.3, "5VV": 33.3, "6VV": 29.0],
    with: ["5VV": 58.9, "6VV": 24.8, "7VV": 13.0, "10VV": 0], shortStay: 1.6, vacancy: (1.4, 1.3))

  static func mix(
    _ month: String, without: [String: Double], with: [String: Double], shortStay: Double,
    vacancy: (Double, Double)
  ) -> [CareMixLine] {
    without.sorted { $0.key < $1.key }.map {
      Fixture.residents($0.key, $0.value, month: month, daycare: true)
    } + [
      Fixture.residents("ELV-LC", shortStay, month: month, form: .shortStay),
      Fixture.residents("PARTNER", 0, month: month, form: .partner),
      Fixture.residents("MUT", vacancy.0, month: month, form: .vacancy),
    ]
      + with.sorted { $0.key < $1.key }.map {
        Fixture.residents($0.key, $0.value, month: month, treatment: true, daycare: true)
      }
      + [
        Fixture.residents("MUT", vacancy.1, month: month, form: .vacancy, treatment: true)
      ]
  }

  static func scenario() -> Scenario {
    var scenario = Scenario(
      name: "heem-2024", location: "'t Heem",
      period: Period(start: CivilDate("2024-01-01")!, weeks: 1))
    scenario.careMix = december + january
    return scenario
  }
}

@Suite("Care mix")
struct CareMixTests {
  @Test("'t Heem: 2,845 hours a week in January 2024 and 2,988 in December, 2,701 to 3,276")
  func heem() throws {
    let months = try Demand.compute(Heem.scenario()).months
    #expect(months.map(\.month.description) == ["2024-01", "2024-12"])
    // January: 10.8 x 12.25 + (34.7 + 37.5 + 47.5 + 19.6) x 18.25 + 7.5 x 22.75
    //        = 132.3 + 2542.225 + 170.625.
    #expect(abs(months[0].hoursPerWeek - 2845.15) < 1e-6)
    // December: 2.3 x 12.25 + 146.0 x 18.25 + 13.0 x 22.75 = 28.175 + 2664.5 + 295.75.
    #expect(abs(months[1].hoursPerWeek - 2988.425) < 1e-6)
    // 2.3 x 11 + 146 x 16.5 + 13 x 20.5, and 2.3 x 13.5 + 146 x 20 + 13 x 25.
    #expect(abs(months[1].hoursPerWeekMin - 2700.8) < 1e-6)
    #expect(abs(months[1].hoursPerWeekMax - 3276.05) < 1e-6)
    #expect(abs(months[1].hoursPer24h - 2988.425 / 7) < 1e-9)
  }

  @Test("Short stay, vacancy days and partners count as residents, carry no hours and are named")
  func withoutNorm() throws {
    let result = try Demand.compute(Heem.scenario())
    let december = result.months[1]
    // 161.3 in 4VV to 7VV, 1.6 short stay, 1.4 + 1.3 vacancy.
    #expect(abs(december.residents - 165.6) < 1e-9)
    #expect(december.withoutNorm == ["ELV-LC", "PARTNER", "MUT"])
    #expect(december.byProfile.first { $0.profile == "MUT" }?.hoursPerWeek == nil)
    #expect(result.assumptions.contains(.withoutNorm(profiles: ["ELV-LC", "PARTNER", "MUT"])))
    // 10VV has no residents: it is listed with zero hours and not as unverified.
    #expect(december.byProfile.first { $0.profile == "10VV" }?.hoursPerWeek == 0)
    #expect(
      result.assumptions.contains(.hoursUnverified(profiles: ["4VV", "5VV", "6VV", "7VV"])))
  }

  @Test("Treatment makes a row of its own but changes no hours")
  func treatment() throws {
    var scenario = Fixture.scenario()
    scenario.careMix = [
      Fixture.residents("5VV", 2), Fixture.residents("5VV", 2, treatment: true),
    ]
    let month = try Demand.compute(scenario).months[0]
    #expect(month.byProfile.map(\.treatment) == [false, true])
    // 2 x 18.25.
    #expect(month.byProfile.map(\.hoursPerWeek) == [36.5, 36.5])
  }

  @Test("A vacancy day of a profile with a norm carries no hours either")
  func vacancyOfAProfile() throws {
    var scenario = Fixture.scenario()
    scenario.careMix = [
      Fixture.residents("5VV", 2), Fixture.residents("5VV", 1, form: .vacancy),
    ]
    let month = try Demand.compute(scenario).months[0]
    #expect(month.residents == 3)
    #expect(month.hoursPerWeek == 36.5)
    #expect(month.byProfile.map(\.residents) == [2, 1])
  }

  @Test("By function the hours follow the key: 4VV 8.5, 3 and 5.5 of 17")
  func byFunction() throws {
    var scenario = Fixture.scenario()
    scenario.careMix = [Fixture.residents("4VV", 4)]
    let month = try Demand.compute(scenario).months[0]
    // 4 x 12.25 = 49 hours: 49 x 8.5 / 17 = 24.5 and so on.
    #expect(abs(month.byFunction[.personalCare]! - 24.5) < 1e-9)
    #expect(abs(month.byFunction[.nursing]! - 49 * 3 / 17) < 1e-9)
    #expect(abs(month.byFunction[.guidance]! - 49 * 5.5 / 17) < 1e-9)
  }

  @Test("Without a care mix and a cover table there is nothing to say")
  func empty() throws {
    let result = try Demand.compute(Fixture.scenario())
    #expect(result.months.isEmpty)
    #expect(result.gap.isEmpty)
    #expect(result.assumptions.isEmpty)
    #expect(result.staffing == nil)
  }

  @Test("A norm set nobody ships is refused with those that do")
  func unknownNormSet() {
    var scenario = Fixture.scenario()
    scenario.normSet = "zzp-2031"
    #expect(throws: DemandError.unknownNormSet(id: "zzp-2031", known: ["zzp-2013"])) {
      try Demand.compute(scenario)
    }
  }
}
