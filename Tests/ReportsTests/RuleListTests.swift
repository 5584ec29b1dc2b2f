import LabourRules
import Planning
import RosterModel
import ScenarioFiles
import Testing

@testable import Reports

@Suite("Rules as people read them")
struct RuleListTests {
  private static func list(_ language: Language, _ packs: [RulePack] = RulePack.shipped) -> RuleList
  {
    RuleList(packs, planned: Planner.plannedRules, language: language)
  }

  @Test("Every rule of every pack stands in the list, in lines that fit a terminal")
  func all() {
    for language in [Language.dutch, .english] {
      let text = Self.list(language).text()
      for rule in RulePack.shipped.flatMap(\.rules) { #expect(text.contains(rule.id + " ")) }
      for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
  }

  @Test("One rule: what it asks, how it binds, where that stands, and an example")
  func one() throws {
    let text = try #require(Self.list(.dutch).text(of: "ATW-DREST"))
    for part in [
      "Minimaal 11 uur rust", "11 u", "wet", "bevestigd", "ATW 5:3", "Voorbeeld", "10:00",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(Self.list(.dutch).text(of: "ATW-XYZ") == nil)
    #expect(Self.list(.dutch).json(of: "ATW-XYZ") == nil)
  }

  @Test("A value that is not established says so, in the list and in a finding")
  func open() throws {
    var packs = RulePack.shipped
    for index in packs[2].rules.indices { packs[2].rules[index].status = .open }
    let text = try #require(Self.list(.dutch, packs).text(of: "HR-QUICK"))
    #expect(text.contains("te bevestigen"))
    var scenario = Fixture.scenario()
    scenario.rulePacks = packs
    let finding = try #require(
      FindingTextTests.cases.first { $0.0.rule == "HR-QUICK" }?.0)
    let told = FindingText.text(finding, scenario: scenario, language: .dutch)
    #expect(told.hasSuffix("(Te bevestigen.)"))
  }

  @Test("A pack's days are told with it")
  func days() {
    var packs = RulePack.shipped
    packs[0].validTo = CivilDate("2026-07-31")
    #expect(Self.list(.english, packs).text().contains("until 31 Jul 2026"))
  }
}
