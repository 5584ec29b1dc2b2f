import Foundation
import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("What-ifs as CSV and JSON")
struct WhatIfDataTests {
  private let fixture = WhatIfFixture.self

  private func lines(_ outcomes: [WhatIfOutcome], style: CSVStyle = .plain) -> [String] {
    WhatIfCSV.text(outcomes, language: .dutch, style: style).split(separator: "\n").map(String.init)
  }

  @Test("A row of the CSV is one figure, with what it is of")
  func csv() {
    let lines = lines([fixture.base])
    #expect(lines[0] == "scenario,month,measure,domain,level,block,shell,value,unit")
    for line in [
      "zoals nu,2027-02,residents,,,,,10,residents",
      "zoals nu,2027-02,hoursPerWeek,,,,,140,hours/week",
      "zoals nu,2027-02,hoursPer24h,care,3,,,15,hours/24h",
      "zoals nu,2027-02,fteGross,care,4,,,1.25,fte",
      "zoals nu,2027-02,need,care,3,D,,280,hours",
      "zoals nu,2027-02,work,care,3,A,hired,20,hours",
      "zoals nu,2027-02,short,care,4,N,,40,hours",
      "zoals nu,2027-02,cost.total,,,,,20000,euro",
      "zoals nu,2027-02,contribution,,,,,10000,euro",
      "zoals nu,2027-02,hiredShareOfHours,,,,,0.115,fraction",
      "zoals nu,2027-02,contracts.upTo24,,,,,2,people",
      "zoals nu,,proof.costAtLeast,,,,,20000,euro",
    ] { #expect(lines.contains(line), "\(line)") }
  }

  @Test("A loss is a number and no formula, in Excel with a comma")
  func negative() {
    var outcome = fixture.base
    outcome.money[0].revenue = 19_999.5
    #expect(lines([outcome]).contains("zoals nu,2027-02,contribution,,,,,-0.5,euro"))
    #expect(
      lines([outcome], style: .excel).contains("zoals nu;2027-02;contribution;;;;;-0,5;euro"))
  }

  @Test("A name that a spreadsheet would take for a formula is made harmless")
  func formula() {
    #expect(lines([fixture.changed("=1+1")])[1].hasPrefix("'=1+1,"))
  }

  @Test("Prices that were not confirmed are not in the CSV, confirmed ones have four decimals")
  func prices() {
    var outcome = fixture.base
    outcome.plan.prices = [
      HourPrice(
        month: 0, kind: HourKind(fixture.level3, .day), short: 0, euro: 50,
        confirmed: .init(short: 0, euro: 51.23456)),
      HourPrice(month: 0, kind: HourKind(fixture.level4, .day), short: 0, euro: 60),
    ]
    let prices = lines([outcome]).filter { $0.contains("price.euro") }
    #expect(prices == ["zoals nu,2027-02,price.euro,care,3,D,,51.2346,euro/hour"])
  }

  private func json(_ outcomes: [WhatIfOutcome]) throws -> [String: Any] {
    let text = WhatIfJSON.data(outcomes, language: .dutch)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func scenarios(_ outcomes: [WhatIfOutcome]) throws -> [[String: Any]] {
    try #require(try json(outcomes)["scenarios"] as? [[String: Any]])
  }

  @Test("The JSON has every key, and changes as they were written")
  func keys() throws {
    let scenarios = try scenarios([fixture.base, fixture.other])
    #expect(
      Set(scenarios[1].keys) == [
        "name", "changes", "sentence", "months", "totals", "prices", "proof", "staffing", "room",
        "assumptions",
      ])
    #expect(scenarios.map { $0["name"] as? String } == ["zoals nu", "4VV wordt 5VV"])
    #expect(scenarios[1]["changes"] as? [String] == ["all 4VV -> 5VV/bh"])
    #expect(scenarios[1]["staffing"] is NSNull)
    #expect((scenarios[1]["sentence"] as? String)?.hasPrefix("4VV wordt 5VV: 28,0") == true)
    let months = try #require(scenarios[1]["months"] as? [[String: Any]])
    #expect(
      Set(months[0].keys) == [
        "month", "residents", "hoursPerWeek", "hoursPer24h", "fteNet", "fteGross", "byLevel",
        "byProfile", "need", "work", "short", "recruited", "trained", "cost", "revenue",
        "contribution", "syntheticRevenue", "withoutTariff", "indicators",
      ])
  }

  @Test("A month holds its hours, its cost by part and its money")
  func month() throws {
    let months = try #require(
      try scenarios([fixture.base, fixture.other])[1]["months"] as? [[String: Any]])
    let month = months[0]
    #expect(month["hoursPerWeek"] as? Double == 168)
    #expect(month["contribution"] as? Double == 11_100)
    #expect(month["syntheticRevenue"] as? Double == 35_200)
    let cost = try #require(month["cost"] as? [String: Double])
    #expect(cost["hired"] == 7100 && cost["total"] == 24_100)
    let work = try #require(month["work"] as? [[String: Any]])
    #expect(work[4]["shell"] as? String == "hired")
    #expect(work[4]["hours"] as? Double == 152)
    let short = try #require((month["short"] as? [[String: Any]])?.first)
    #expect(short["level"] as? String == "4" && short["block"] as? String == "N")
  }

  @Test("Totals are means, and the proof says in a word what was proved")
  func totals() throws {
    var both = fixture.twoMonths
    both.plan.costAtLeast -= 100
    let scenario = try scenarios([both])[0]
    let totals = try #require(scenario["totals"] as? [String: Any])
    // 80 hours in 59 days are 9.4915 a week; 40,000 euro in two months.
    #expect(totals["hoursShortPerWeek"] as? Double == 9.4915)
    #expect(totals["costPerMonth"] as? Double == 20_000)
    #expect(totals["syntheticRevenue"] as? Bool == false)
    let proof = try #require(scenario["proof"] as? [String: Any])
    #expect(proof["hoursShort"] as? Double == 80)
    #expect(proof["hoursShortIs"] as? String == "proven")
    #expect(proof["costIs"] as? String == "within")
    #expect(proof["costAtLeast"] as? Double == 39_900)
  }

  @Test("Room without an end is null, and what stops it is named")
  func room() throws {
    var outcome = fixture.base
    let kind = ResidentKind(profile: "4VV", form: .vpt)
    outcome.room = [
      Room(kind: kind, residents: nil, stoppedBy: nil),
      Room(
        kind: kind, residents: 2,
        stoppedBy: .init(month: fixture.month, kind: HourKind(fixture.level4, .night))),
    ]
    let room = try #require(try scenarios([outcome])[0]["room"] as? [[String: Any]])
    #expect(room[0]["kind"] as? String == "VPT 4VV")
    #expect(room[0]["residents"] is NSNull && room[0]["stoppedBy"] is NSNull)
    let stop = try #require(room[1]["stoppedBy"] as? [String: String])
    #expect(stop == ["month": "2027-02", "domain": "care", "level": "4", "block": "N"])
  }
}
