import Explanations
import RosterModel
import Testing

@testable import Reports

@Suite("Explanations for the terminal")
struct ExplainTextTests {
  private let fixture = ExplainFixture.self

  /// Every text, in a language.
  static func texts(_ language: Language, colour: Bool = false) -> [String] {
    let (fixture, scenario) = (ExplainFixture.self, ExplainFixture.scenario)
    let answers = [
      fixture.answer(),
      fixture.answer(
        confirmed: .found(fixture.price(atLeast: 4991)), alternatives: fixture.alternatives),
      fixture.answer(confirmed: .impossible(ReasonTellerTests.told.map(\.0))),
      fixture.answer(confirmed: .unknown), fixture.answer(brokenOn: []),
    ]
    return answers.map {
      ExplainText.wish($0, in: scenario, language: language, colour: colour)
    } + [
      ExplainText.goals(
        fixture.goals, total: (5000, 4990), values: fixture.values, in: scenario,
        language: language, colour: colour),
      ExplainText.shortages(
        [
          .count(fixture.count), .contradiction("VIG-02", [.history("VIG-02")]), fixture.conflict,
        ], relaxations: fixture.relaxations, open: OpenRange(found: 4, atLeast: 3), in: scenario,
        language: language, colour: colour),
      ExplainText.rules(
        fixture.rules, levels: fixture.levels, in: scenario, language: language, colour: colour),
      ExplainText.person(
        fixture.personAnswer, in: scenario, language: language, colour: colour),
      ExplainText.difference(
        fixture.difference, from: "roster.csv", to: "nieuw.csv", in: scenario, language: language,
        colour: colour),
    ]
  }

  @Test(
    "No line is wider than 100 columns, and each text ends a line", arguments: Language.allCases)
  func width(language: Language) {
    for text in Self.texts(language) {
      #expect(text.split(separator: "\n").filter { $0.count > 100 } == [])
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
      #expect(!text.contains("\u{A0}"))
    }
  }

  @Test("Colour adds nothing but escape codes", arguments: Language.allCases)
  func colour(language: Language) {
    let coloured = Self.texts(language, colour: true)
    #expect(coloured.allSatisfy { $0.contains("\u{1B}[") })
    #expect(
      coloured.map { $0.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") } == Self.texts(language))
  }

  @Test("English says nothing in Dutch but names of the house")
  func english() {
    let dutch: Set<Substring> = [
      "van", "niet", "het", "een", "wordt", "voor", "met", "hooguit", "meer", "dan", "op", "bij",
    ]
    for text in Self.texts(.english) {
      let words = Set(text.split { !$0.isLetter })
      #expect(words.isDisjoint(with: dutch), "\(words.intersection(dutch))")
    }
  }

  @Test("The law is never offered: only rules that may be let go of have a price")
  func law() {
    let text = ExplainText.shortages(
      [.count(fixture.count)], relaxations: fixture.relaxations,
      open: OpenRange(found: 4, atLeast: 3), in: fixture.scenario, language: .dutch, colour: false)
    let offered = text.split(separator: "Wat zou helpen (nooit de wet)").last
    #expect(offered?.contains("ATW-") == false)
  }
}
