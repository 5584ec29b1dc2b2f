import Foundation
import RosterModel
import Testing

@testable import Explanations
@testable import Reports

@Suite("Documents of explanations")
struct ExplainJSONTests {
  private let fixture = ExplainFixture.self

  /// A document drawn as its keys: members in order, the first item of a list that has one.
  private func shape(_ text: String) throws -> String {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return drawn(value)
  }

  private func drawn(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      "{" + object.keys.sorted().map { $0 + drawn(object[$0] ?? NSNull()) }.joined(separator: " ")
        + "}"
    case let list as [Any]: "[" + (list.first.map(drawn) ?? "") + "]"
    default: ""
    }
  }

  private static func first(_ text: String, of key: String) throws -> [String: Any]? {
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return (document?[key] as? [[String: Any]])?.first
  }

  private static let difference =
    "{days[{after[] before[] date person}]"
    + " parts[{amountAfter amountBefore costAfter costBefore name}]"
    + " people[{balanceMinutes{after before} evenings{after before} findings{after before}"
    + " health{after before} holidays{after before} nights{after before} person"
    + " weekendDays{after before} weekends{after before} wishesGained[] wishesLost[]}]"
    + " places[{date domain level more shift}] total{after before}}"
  private static let price =
    "{atLeast certainty{within word} difference\(difference) extra extraAtLeast total"
    + " window{from to}}"
  private static let need = "{cells[{date domain heads level shift}] heads}"
  private static let reason = "{from kind need person rule shift status to wish}"

  @Test("A difference has every key of the contract")
  func difference() throws {
    let document = ExplainJSON.difference(fixture.difference)
    #expect(try shape(document) == Self.difference)
    #expect(document.contains("\"total\": {\"before\": 5000, \"after\": 5015}"))
    let day = try #require(try Self.first(document, of: "days"))
    #expect(day["date"] as? String == "2027-01-14")
    #expect(day["person"] as? String == "VIG-01")
    #expect(day["before"] as? [String] == ["N"])
    #expect(day["after"] as? [String] == ["AK"])
  }

  @Test("A wish has every key, whatever is known of it")
  func wish() throws {
    let found = fixture.answer(
      confirmed: .found(fixture.price(atLeast: 4991)), alternatives: [fixture.alternatives[1]])
    #expect(
      try shape(ExplainJSON.wish(found))
        == "{alternatives[{daysLater from price\(Self.price) to}] brokenOn[]"
        + " confirmed{price\(Self.price) reasons[] status} first{bound boundHonoured rise} honoured"
        + " seconds{confirmed first} wish{from id joker person shift strength to weight}}")
    let impossible = fixture.answer(
      first: nil, confirmed: .impossible([.history("VIG-01")]),
      alternatives: [fixture.alternatives[0]])
    #expect(
      try shape(ExplainJSON.wish(impossible))
        == "{alternatives[{daysLater from price to}] brokenOn[]"
        + " confirmed{price reasons[\(Self.reason)] status} first honoured seconds{confirmed first}"
        + " wish{from id joker person shift strength to weight}}")
    #expect(ExplainJSON.wish(fixture.answer()).contains("\"confirmed\": null,"))
  }

  @Test("Values of a wish are those of its answer")
  func wishValues() throws {
    let text = ExplainJSON.wish(
      fixture.answer(confirmed: .found(fixture.price(atLeast: 4991))))
    for line in [
      "\"first\": {\"bound\": 4990, \"boundHonoured\": 4991, \"rise\": 0.6}", "\"extra\": 15",
      "\"extraAtLeast\": -9", "\"total\": 5015", "\"atLeast\": 4991",
      "\"certainty\": {\"word\": \"within\", \"within\": 24}",
      "\"window\": {\"from\": \"2027-01-04\", \"to\": \"2027-01-17\"}",
      "\"brokenOn\": [\"2027-01-14\"]", "\"seconds\": {\"first\": 0.4, \"confirmed\": 12.06}",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test("Goals have every key; what is not proven is null and unknown")
  func goals() throws {
    let document = ExplainJSON.goals(
      fixture.goals, total: (5000, 4990), values: Array(fixture.values.prefix(1)))
    #expect(
      try shape(document)
        == "{goals[{atLeast certainty{within word} domain found givenOpen goal level unit}]"
        + " total{atLeast certainty{within word} found} values[{date domain level points shift}]}")
    #expect(document.contains("\"goal\": \"openFrom\""))
    #expect(document.contains("\"level\": \"4\""))
    #expect(document.contains("\"unit\": \"minutes\""))
    #expect(document.contains("\"certainty\": {\"word\": \"unknown\", \"within\": null}"))
    #expect(document.contains("\"certainty\": {\"word\": \"proven\", \"within\": null}"))
  }

  @Test("Every goal has a name and a unit of its own kind")
  func units() {
    let goals: [Goal] =
      [.open, .openFrom(.level3, .care), .consents] + ObjectivePart.allCases.map { .part($0) }
    #expect(Set(goals.map(\.name)).count == goals.count - 1, "open is a part too")
    #expect(goals.allSatisfy { !$0.unit.isEmpty })
  }

  @Test("Each kind of shortage has the same keys")
  func shortages() throws {
    let open = "open{atLeast certainty{within word} found} relaxations[] shortages"
    for (shortage, shape) in [
      (
        Shortage.count(fixture.count),
        "{kind need\(Self.need) needed people[{because[\(Self.reason)] most person}] person possible"
          + " reasons[] short}"
      ),
      (
        .contradiction("VIG-02", [.history("VIG-02")]),
        "{kind need needed people[] person possible reasons[\(Self.reason)] short}"
      ),
      (
        fixture.conflict,
        "{kind need needed people[{because[] most person}] person possible"
          + " reasons[\(Self.reason.replacing("need", with: "need" + Self.need))] short}"
      ),
    ] {
      let document = ExplainJSON.shortages(
        [shortage], relaxations: [], open: OpenRange(found: 4, atLeast: 3))
      #expect(try self.shape(document) == "{\(open)[\(shape)]}")
    }
  }

  @Test("Each kind of reason names itself, with nulls for what does not fit it")
  func reasons() {
    let kinds = ReasonTellerTests.told.map { reason, _, _ in
      JSONValue.reason(reason).text.split(separator: "\"").dropFirst(3).first
    }
    #expect(
      kinds == [
        "rule", "rule", "leave", "availability", "unavailable", "unavailable", "exempt", "exempt",
        "exempt",
        "pin", "history", "oneDutyADay", "need",
      ])
    #expect(
      JSONValue.reason(.pin("VIG-02", fixture.start, "A")).text == """
        {"kind": "pin", "rule": null, "person": "VIG-02", "from": "2027-01-04", "to": "2027-01-04", \
        "wish": null, "status": null, "shift": "A", "need": null}

        """)
  }

  @Test("Ways out have every key, whatever their steps")
  func relaxations() throws {
    let keys = "{date domain from kind level person rule shift to value weeklyHours}"
    for (kind, steps, paid, _, _) in ShortageTellerTests.ways {
      let way = Relaxation(
        kind: kind, steps: steps, paid: paid, open: .init(2, 0), roster: Roster(), isSmallest: true)
      let document = ExplainJSON.shortages(
        [], relaxations: [way], open: OpenRange(found: nil, atLeast: 3))
      #expect(
        try shape(document)
          == "{open{atLeast certainty{within word} found} relaxations[{isSmallest kind openAfter"
          + " openBefore paidHours steps[\(keys)]}] shortages[]}")
    }
    #expect(
      JSONValue.relaxation(fixture.relaxations[1]).text.contains(
        """
        {"kind": "ask", "date": null, "shift": null, "domain": null, "level": null, \
        "person": "VIG-02", "rule": "HOUSE-LEAVE", "from": "2027-01-20", "to": "2027-01-20", \
        "weeklyHours": null, "value": null}
        """))
  }

  @Test("Rules and levels have every key, and what they save follows from both ranges")
  func rules() throws {
    let document = ExplainJSON.rules(fixture.rules, levels: fixture.levels)
    #expect(
      try shape(document)
        == "{levels[{domain fewerAtLeast fewerAtMost level more{atLeast found} weeklyHours"
        + " with{atLeast found}}] rules[{fewerAtLeast fewerAtMost kind pack"
        + " pointsWith{atLeast found} pointsWithout{atLeast found} rule"
        + " with{atLeast found} without{atLeast found}}]}")
    #expect(document.contains("\"fewerAtLeast\": 2"))
    #expect(document.contains("\"pack\": \"Gezond roosteren\""))
  }

  @Test("A person has every key")
  func person() throws {
    #expect(
      try shape(ExplainJSON.person(fixture.personAnswer))
        == "{evenings{own share} holidays{own share} hours{balance contract counted}"
        + " nights{own share} person teamHonoured weekends{own share} wishes{count honoured refused[]}"
        + " worstOff{atLeast certainty{within word} found givenOpen own person}}")
  }
}
