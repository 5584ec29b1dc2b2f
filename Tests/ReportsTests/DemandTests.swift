import CareDemand
import Foundation
import RosterModel
import Testing

@testable import Reports

@Suite("Demand as text and JSON")
struct DemandTests {
  private let scenario: Scenario = {
    var scenario = Fixture.scenario(people: 2, weeks: 1)
    let month = YearMonth(year: 2027, month: 1)!
    scenario.careMix = [
      CareMixLine(
        month: month, profile: "4VV", form: .zzp, treatment: true, daycare: false, residents: 3.5),
      CareMixLine(
        month: month, profile: "ELV", form: .shortStay, treatment: false, daycare: false,
        residents: 1),
    ]
    scenario.contracts = [
      Contract(
        person: "VIG-01", domain: .care, level: .level3, weekly: .hours(24)...(.hours(24)))
    ]
    return scenario
  }()

  /// The same care mix, its cover from the staffing program.
  private var staffed: Scenario {
    var staffed = scenario
    staffed.cover = []
    return staffed
  }

  @Test("A demand has every key of the contract, and a missing norm is null")
  func json() throws {
    let text = DemandJSON.data(try Demand.compute(scenario), language: .dutch)
    let demand = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    for key in ["months", "cover", "skillMixGap", "norms", "assumptions"] {
      #expect(demand[key] != nil, "\(key)")
    }
    let month = try #require((demand["months"] as? [[String: Any]])?.first)
    for key in [
      "month", "residents", "hoursPerWeek", "hoursPerWeekMin", "hoursPerWeekMax", "hoursPer24h",
      "fteNet", "fteGross", "byProfile", "withoutNorm", "byFunction", "byLevel", "byBlock",
    ] {
      #expect(month[key] != nil, "\(key)")
    }
    #expect(month["residents"] as? Double == 4.5)
    #expect(month["withoutNorm"] as? [String] == ["ELV"])
    let profiles = try #require(month["byProfile"] as? [[String: Any]])
    #expect(profiles[0]["hoursPerWeek"] as? Double == 42.875)
    #expect(profiles[1]["hoursPerWeek"] is NSNull)
    let cover = try #require(demand["cover"] as? [[String: Any]])
    #expect(cover[0]["days"] as? String == "all")
    #expect(cover[0]["marginalCost"] is NSNull)
    let norms = try #require(demand["norms"] as? [String: Any])
    #expect(Set(norms.keys) == ["id", "source", "validFrom", "validTo", "status"])
  }

  @Test("Without a care mix there are no hours by function")
  func withoutCareMix() throws {
    var scenario = scenario
    scenario.careMix = []
    let text = DemandJSON.data(try Demand.compute(scenario), language: .dutch)
    #expect(text.contains("\"byFunction\": {\"PV\": null, \"VP\": null, \"BG\": null}"))
    let summary = DemandSummary(
      try Demand.compute(scenario), scenario: scenario, language: .dutch, colour: false
    ).text()
    #expect(summary.contains("Uren volgens de opgegeven bezetting"))
    #expect(!summary.contains("van - tot"))
    #expect(!summary.contains("zzp-2013"))
  }

  @Test("No line of a demand's summary is wider than 100 columns", arguments: Language.allCases)
  func width(language: Language) throws {
    for scenario in [scenario, staffed] {
      let demand = try Demand.compute(scenario)
      let text = DemandSummary(demand, scenario: scenario, language: language, colour: false).text()
      #expect(text.split(separator: "\n").filter { $0.count > 100 } == [])
    }
  }

  @Test("The summary shows hours, the steps to gross fte, the norm and the assumptions")
  func summary() throws {
    let demand = try Demand.compute(scenario)
    let text = DemandSummary(demand, scenario: scenario, language: .dutch, colour: false).text()
    for part in [
      "jan 2027", "geen norm", "Verzuim: 9,07%", "1 fte aan zorguren vraagt 1,2589 fte in dienst",
      "zzp-2013", "niet meer van kracht", "elke dag",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("A staffed demand names its cost, in text and as JSON")
  func staffing() throws {
    let demand = try Demand.compute(staffed)
    let report = try #require(demand.staffing)
    let cost = Voice(.dutch).number(report.costPerWeek, decimals: 0)
    let text = DemandSummary(demand, scenario: staffed, language: .dutch, colour: false).text()
    #expect(text.contains("De bezetting van jan 2027 kost \(cost) euro per week"))
    #expect(text.contains("Wat een uur meer per dag kost"))
    #expect(report.costAtLeastPerWeek > 0 && report.costAtLeastPerWeek <= report.costPerWeek)
    let json = DemandJSON.data(demand, language: .dutch)
    #expect(json.contains("\"staffing\": {"))
    #expect(json.contains("\"bindingRows\": ["))
  }

  @Test("Every assumption is a sentence in both languages")
  func assumptions() {
    let month = YearMonth(year: 2024, month: 12)!
    let all: [Assumption] = [
      .normSetExpired(id: "zzp-2013", lastDay: Fixture.start), .hoursUnverified(profiles: ["5VV"]),
      .levelMixPreset, .functionMinima, .dayProfile, .withoutNorm(profiles: ["ELV", "MUT"]),
      .functionSplit, .employerCost, .wagesOf(date: Fixture.start), .irregularHoursOpen,
      .printedTotalDiffers(month: month, name: "residents", printed: 161.3, computed: 160.25),
      .breakSpread, .decemberEvenings,
    ]
    for assumption in all {
      let texts = Language.allCases.map { assumption.text($0) }
      #expect(texts.allSatisfy { $0.hasSuffix(".") && !$0.contains("{") })
      #expect(texts[0] != texts[1])
    }
    #expect(
      all[10].text(.dutch)
        == "In dec 2024 is 'bewoners' gedrukt als 161,3; de regels tellen op tot 160,25.")
  }

  @Test("An error of demand names what is known and what may help")
  func errors() {
    let unknown = DemandError.unknownNormSet(id: "zzp", known: ["zzp-2013"])
    #expect(unknown.text(.dutch) == "De urennorm 'zzp' is onbekend. Misschien: zzp-2013.")
    let need = UncoveredNeed(
      domain: .care, days: DayPattern("sat|sun")!, need: .hours(block: .night, minLevel: .level3))
    #expect(
      DemandError.noShiftCovers(need).text(.english)
        == "No shift can fill this: care, Sat and Sun, night, level 3. Maybe a shift is missing in "
        + "shifts.csv.")
  }
}
