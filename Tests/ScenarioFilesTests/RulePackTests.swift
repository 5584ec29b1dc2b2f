import Foundation
import LabourRules
import RosterModel
import Testing

@testable import ScenarioFiles

@Suite("Rule packs as files")
struct RulePackTests {
  private static let text = """
    id: house
    title: Onze afspraken
    valid_from: 2027-01-01
    valid_to: 2027-12-31
    rules:
      - id: ATW-DREST
        value: 12
        unit: hours
        kind: law
        status: confirmed
        source: "OR 2026-11"
        text: {nl: "Minimaal 12 uur rust.", en: "At least 12 hours of rest."}
        example: {nl: "Van 23:00 tot 11:00.", en: "From 23:00 to 11:00."}
      - id: HR-RUN
        value: 4
        unit: days
        kind: soft
        weight: 2
        status: open
        source: "team"
        text: {nl: "Hooguit 4 dagen.", en: "At most 4 days."}
        example: {nl: "Vier.", en: "Four."}

    """

  /// The pack of a text, and each problem as `line:column message`.
  private static func read(_ text: String) -> (pack: RulePack?, problems: [String]) {
    let log = ProblemLog()
    let pack = RulePackReader(file: "rules-house.yaml", log: log).read(Array(text.utf8))
    return (pack, log.sorted.map { $0.message(in: .english) })
  }

  private static func problems(_ old: String, _ new: String) -> [String] {
    #expect(text.contains(old))
    return read(text.replacingOccurrences(of: old, with: new)).problems
  }

  @Test("A pack is read with all its fields")
  func whole() throws {
    let read = Self.read(Self.text)
    #expect(read.problems == [])
    let pack = try #require(read.pack)
    #expect(pack.id == "house" && pack.title == "Onze afspraken")
    #expect(pack.validFrom == CivilDate("2027-01-01") && pack.validTo == CivilDate("2027-12-31"))
    #expect(pack.rules.map(\.id) == ["ATW-DREST", "HR-RUN"])
    #expect(pack.rules[0].value == 12 && pack.rules[0].kind == .law && pack.rules[0].weight == 0)
    #expect(pack.rules[1].status == .open && pack.rules[1].weight == 2)
    #expect(pack.rules[1].example == Rule.Wording(dutch: "Vier.", english: "Four."))
  }

  @Test(
    "What does not hold is refused with file, line and column",
    arguments: [
      (
        "ATW-DREST", "ATW-DRST",
        #"rules-house.yaml:6:9: unknown rule "ATW-DRST". Maybe "ATW-DREST"."#
      ),
      (
        "unit: hours", "unit: minutes",
        #"rules-house.yaml:8:11: ATW-DREST does not count in "minutes". Maybe "hours"."#
      ),
      (
        "value: 12", "value: 10.5",
        #"rules-house.yaml:7:12: ATW-DREST with "10.5" is softer than the law. Maybe "11"."#
      ),
      (
        "kind: law", "kind: consent",
        #"rules-house.yaml:9:11: ATW-DREST with "consent" is softer than the law. Maybe "law"."#
      ),
      (
        "kind: law", "kind: wet",
        #"rules-house.yaml:9:11: unknown kind of rule "wet". Maybe law, consent, soft, pay or definition."#
      ),
      (
        "weight: 2", "weight: 6",
        #"rules-house.yaml:18:13: out of range: "6". Maybe a value from 1 to 5."#
      ),
      (
        "valid_to: 2027-12-31", "valid_to: 2026-12-31",
        #"rules-house.yaml:4:11: "2026-12-31" is before the start 2027-01-01."#
          + " Maybe swap the two values."
      ),
      (
        "    source: \"team\"\n", "",
        #"rules-house.yaml:14:5: setting "source" is missing. Maybe add "source"."#
      ),
    ])
  func refused(old: String, new: String, message: String) {
    #expect(Self.problems(old, new) == [message])
  }

  @Test("The same rule twice, and a weight on what costs no points")
  func twice() {
    #expect(
      Self.problems(
        "id: HR-RUN\n    value: 4\n    unit: days", "id: ATW-DREST\n    value: 12\n    unit: hours"
      )
      .contains { $0.contains("line 6") })
    #expect(Self.problems("kind: law", "kind: law\n    weight: 1").count == 1)
  }

  @Test(
    "The packs that ship hold every rule a pack may hold, once, with an example in two languages")
  func shipped() {
    let rules = RulePack.shipped.flatMap(\.rules)
    // Those that stand in for ATW-N-36 take a collective agreement, so no pack that ships has them.
    let standIns: Set<RuleID> = ["ATW-N-140", "ATW-N-38"]
    let known = KnownRule.all.map(\.id).filter { !standIns.contains($0) }
    #expect(rules.map(\.id).sorted() == known.sorted())
    for rule in rules {
      for wording in [rule.text, rule.example] {
        #expect(wording.dutch.hasSuffix(".") && wording.english.hasSuffix("."), "\(rule.id)")
        #expect(wording.dutch != wording.english)
      }
      #expect((rule.weight > 0) == (rule.kind == .soft), "\(rule.id)")
    }
  }

  /// The small folder with a pack of its own and this list of packs.
  private static func scenario(_ pack: String, packs: String) throws -> Scenario {
    var files = SmallFolder.files
    files["rules-house.yaml"] = pack
    files["scenario.yaml"] = files["scenario.yaml"]?
      .replacingOccurrences(of: "[atw, contract]", with: packs)
    return try SmallFolder.read(files.mapValues { Array($0.utf8) }).get()
  }

  @Test(
    "A scenario's own pack adds to those that ship, or stands in the place of the one with its id")
  func own() throws {
    let scenario = try Self.scenario(Self.text, packs: "[atw, contract, house]")
    #expect(scenario.rulePacks.map(\.id) == ["atw", "contract", "house"])
    #expect(scenario.ruleSet["ATW-DREST"]?.value == 12)
    let text = Self.text.replacingOccurrences(of: "id: house", with: "id: atw")
    let replaced = try Self.scenario(text, packs: "[atw, contract]")
    #expect(replaced.rulePacks.map(\.id) == ["atw", "contract"])
    #expect(replaced.ruleSet["ATW-SHIFT"] == nil)
  }

  @Test("A pack that rule_packs does not name is told")
  func unlisted() throws {
    #expect(
      throws: ScenarioProblems(problems: [
        ScenarioProblem(
          file: "rules-house.yaml", value: "house", kind: .packNotListed,
          suggestion: .listPack("house"))
      ])
    ) {
      try Self.scenario(Self.text, packs: "[atw, contract]")
    }
  }

  @Test("A period that runs past a pack's end, or starts before it holds, is outside it")
  func outdated() throws {
    let scenario = try Self.scenario(Self.text, packs: "[house]")
    let rules = scenario.ruleSet
    let outdated = { (start: String, weeks: Int) in
      rules.outdated(in: Period(start: CivilDate(start)!, weeks: weeks)).map(\.id)
    }
    #expect(outdated("2027-01-04", 51) == [])
    #expect(outdated("2027-01-04", 52) == ["house"])
    #expect(outdated("2026-12-28", 1) == ["house"])
  }
}
