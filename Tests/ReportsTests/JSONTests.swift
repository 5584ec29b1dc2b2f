import CareDemand
import Foundation
import LabourRules
import Planning
import RosterModel
import Testing

@testable import Reports

@Suite("JSON documents")
struct JSONTests {
  private func parsed(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func objects(_ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [[String: Any]])
  }

  /// The keys of an object in the order of the text.
  private func keys(_ value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }

  @Test("Strings survive quotes, control characters and emoji")
  func escaping() throws {
    let odd = "a\"b\\c\n\r\t\u{1}\u{7F}\u{2028}</script>é😀"
    let document: JSONValue = ["text": .string(odd)]
    #expect(try parsed(document.text)["text"] as? String == odd)
    #expect(!document.text.dropLast().contains("\n"))
  }

  @Test("Numbers have at most four decimals, and what is not finite is null")
  func numbers() {
    let values: [Double] = [0, -0.00001, 1.23456, -2.5, 1_000_000, 0.1 + 0.2, .infinity, .nan]
    #expect(
      JSONValue.array(values.map(JSONValue.number)).text
        == "[0, 0, 1.2346, -2.5, 1000000, 0.3, null, null]\n")
    #expect(JSONValue.hundredths(12.3456).text == "12.35\n")
  }

  @Test("A plan has every key of the contract, in its order")
  func planKeys() throws {
    let document = PlanJSON.document(Fixture.plan(), language: .dutch)
    #expect(
      keys(document) == [
        "scenario", "status", "seed", "period", "people", "assignments", "objective", "cover",
        "openShifts", "wishes", "hours", "load", "continuity", "findings", "notAssessed",
        "skillMixGap", "timing", "boundConverged", "assumptions",
      ])
    let plan = try parsed(document.text)
    let expected: [String: Set<String>] = [
      "openShifts": ["date", "shift", "domain", "level", "heads"],
      "hours": [
        "person", "contract", "rostered", "leave", "sick", "training", "other", "balance",
      ],
      "load": ["person", "nights", "evenings", "weekends", "holidays", "fairShare"],
      "continuity": ["group", "week", "distinctCarers", "hiredShare"],
      "findings": [
        "rule", "kind", "person", "from", "to", "measured", "allowed", "unit", "source", "text",
        "mend",
      ],
      "notAssessed": ["rule", "reason"],
      "skillMixGap": [
        "domain", "level", "block", "needHoursPer24h", "availableHoursPer24h",
        "rosteredHoursPer24h", "gapHoursPer24h", "overqualifiedHoursPer24h", "gapFte",
        "shadowPrice",
      ],
    ]
    for (key, names) in expected {
      let rows = try objects(plan[key])
      #expect(!rows.isEmpty, "\(key)")
      #expect(rows.allSatisfy { Set($0.keys) == names }, "\(key)")
    }
    let nested: [String: Set<String>] = [
      "period": ["start", "weeks"], "objective": ["total", "lowerBound", "gap", "parts"],
      "cover": ["required", "filled", "open", "over", "openAtLeast"],
      "wishes": ["count", "honoured", "byPerson"],
      "timing": [
        "wallSeconds", "lpSeconds", "firstRosterSeconds", "firstUsefulSeconds", "peakMemoryMB",
        "incumbents",
      ],
    ]
    for (key, names) in nested {
      #expect(Set(try #require(plan[key] as? [String: Any]).keys) == names, "\(key)")
    }
  }

  @Test("A plan's values are those of its result")
  func planValues() throws {
    let result = Fixture.plan()
    let plan = try parsed(PlanJSON.data(result, language: .english))
    let objective = try #require(plan["objective"] as? [String: Any])
    #expect(objective["total"] as? Int == 97_648)
    #expect(objective["lowerBound"] as? Double == 91_204.37)
    #expect(try objects(objective["parts"]).map { $0["name"] as? String }.first == "open")
    #expect(try objects(objective["parts"])[1]["lowerBound"] is NSNull)
    let cover = try #require(plan["cover"] as? [String: Any])
    #expect(cover["open"] as? Int == result.accounts.open)
    let heads = try objects(plan["openShifts"]).compactMap { $0["heads"] as? Int }
    #expect(heads.reduce(0, +) == result.accounts.open)
    let gap = try objects(plan["skillMixGap"])
    #expect(gap.last?["rosteredHoursPer24h"] is NSNull)
    #expect(gap.last?["shadowPrice"] is NSNull)
    #expect(gap[1]["gapHoursPer24h"] as? Double == 1.1)
    #expect(try objects(plan["hours"])[0]["balance"] as? Double == -16.5)
    #expect(try objects(plan["continuity"])[0]["week"] as? String == "2027-W01")
    #expect(try objects(plan["load"])[0]["fairShare"] as? Double == 17.28)
    #expect(try objects(plan["findings"])[0]["from"] as? String == "2027-01-04T23:30")
  }

  @Test(
    "Without a roster its values are null and the keys stay",
    arguments: [
      PlanStatus.infeasible, .noRoster,
    ])
  func noRoster(status: PlanStatus) throws {
    var result = Fixture.plan(people: 3, weeks: 1)
    result.status = status
    result.objective.lowerBound = -.infinity
    result.timing.firstUsefulSeconds = nil
    let plan = try parsed(PlanJSON.data(result, language: .dutch))
    let objective = try #require(plan["objective"] as? [String: Any])
    let cover = try #require(plan["cover"] as? [String: Any])
    let timing = try #require(plan["timing"] as? [String: Any])
    for value in [
      objective["total"], objective["lowerBound"], objective["gap"], cover["filled"],
      cover["open"], cover["over"], timing["firstRosterSeconds"], timing["firstUsefulSeconds"],
    ] {
      #expect(value is NSNull)
    }
    #expect(cover["required"] as? Int == result.cover.reduce(0) { $0 + $1.required })
    for key in ["openShifts", "hours", "load", "continuity"] {
      #expect(try objects(plan[key]).isEmpty, "\(key)")
    }
    #expect(try objects(objective["parts"]).isEmpty)
    let wishes = try #require(plan["wishes"] as? [String: Any])
    #expect(wishes["count"] as? Int == result.wishCount)
    #expect(wishes["honoured"] is NSNull)
  }

  @Test("The same plan gives the same document")
  func deterministic() {
    #expect(
      PlanJSON.data(Fixture.plan(), language: .dutch)
        == PlanJSON.data(Fixture.plan(), language: .dutch))
  }

  @Test("A judgement has its keys, and sentences in the language asked for")
  func check() throws {
    let judgement = Fixture.plan().judgement
    let scenario = Fixture.scenario()
    let check = try parsed(CheckJSON.data(judgement, scenario: scenario, language: .english))
    #expect(
      Set(check.keys) == ["findings", "allowances", "notAssessed", "rulesAssessed", "assumptions"])
    #expect(check["rulesAssessed"] as? [String] == ["ATW-SHIFT", "ATW-DREST"])
    #expect(
      try objects(check["notAssessed"])[1]["reason"] as? String
        == "The count 'freeSundays' in counters.csv is missing.")
    #expect(
      try objects(check["findings"]).last?["text"] as? String
        == "dagdienst (D) of Mon 18 Jan falls on a day of absence.")
  }
}
