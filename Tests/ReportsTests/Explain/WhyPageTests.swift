import Foundation
import Planning
import RosterModel
import Testing

@testable import Explanations
@testable import Reports

@Suite("The panel beside the roster")
struct WhyPageTests {
  private let fixture = ExplainFixture.self

  private func page(_ why: Why? = ExplainFixture.why, _ language: Language = .dutch) -> String {
    RosterHTML.page(Fixture.plan(people: 9, weeks: 4), why: why, language: language)
  }

  private func panel(_ why: Why = ExplainFixture.why, _ language: Language = .dutch) -> String {
    WhySection(
      why: why, teller: WhyTeller(scenario: fixture.scenario, say: Voice(language))
    ).markup.source
  }

  @Test("It is well formed, fetches nothing and runs nothing", arguments: Language.allCases)
  func wellFormed(language: Language) {
    let page = page(fixture.why, language)
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(HTMLCheck.misplaced(page).isEmpty)
    #expect(HTMLCheck.outside(page).isEmpty)
  }

  @Test("It stands beside the grid, with a link of its own; without it the page is as it was")
  func place() throws {
    let with = page()
    let beside = try #require(with.range(of: "<div class=\"beside\">"))
    let roster = try #require(with.range(of: "<section id=\"roster\""))
    let why = try #require(with.range(of: "<section id=\"why\""))
    let legend = try #require(with.range(of: "<section id=\"legend\""))
    #expect(beside.upperBound == roster.lowerBound)
    #expect(roster.lowerBound < why.lowerBound && why.lowerBound < legend.lowerBound)
    #expect(with.contains("<a href=\"#why\">Waarom</a>"))
    let without = page(nil)
    #expect(!without.contains("why"))
    #expect(!without.contains("beside"))
    #expect(
      without == RosterHTML.page(Fixture.plan(people: 9, weeks: 4), language: .dutch))
  }

  @Test("Every part has a heading under the panel's own")
  func headings() {
    let headings = panel().matches(of: #/<(h[1-6])[^>]*>([^<]*)</#).map {
      "\($0.output.1) \($0.output.2)"
    }
    #expect(
      headings == [
        "h2 Waarom", "h3 Wat kan en wat niet", "h3 Waarom het niet anders kan",
        "h3 Wat zou helpen (nooit de wet)", "h3 Wensen die niet gelukt zijn (3)",
        "h3 Wat een medewerker meer op een dienst scheelt",
        "h3 Wat eigen regels kosten aan open diensten (nooit de wet)",
        "h3 Wat een medewerker meer scheelt aan open diensten",
      ])
  }

  @Test("What is empty is left out")
  func empty() {
    let panel = panel(Why())
    #expect(HTMLCheck.imbalance(panel) == nil)
    #expect(!panel.contains("<h3") && !panel.contains("<ul") && !panel.contains("<table"))
    #expect(HTMLCheck.imbalance(page(Why())) == nil)
  }

  @Test("Each value has its number, the tint only repeats it, and it is said that values rank")
  func values() {
    let panel = panel()
    #expect(panel.contains("<td class=\"h4\">1.000</td>"))
    #expect(panel.contains("<td class=\"h1\">250</td>"))
    #expect(panel.matches(of: #/<td class="h[1-4]"><\/td>/#).isEmpty)
    #expect(panel.contains("Ze rangschikken alleen"))
  }

  @Test(
    "Prices come first, the cheapest first, what cannot be last; after five the rest opens on request"
  )
  func wishes() throws {
    var other = fixture.wish
    other.id = "W200"
    let ranked = fixture.answer(other, first: .init(bound: 1, boundHonoured: 2, rise: 0.1))
    let answers =
      [fixture.answer(confirmed: .impossible([.history("VIG-01")]))]
      + (0..<7).map { index -> WishAnswer in
        var wish = fixture.wish
        wish.id = "W10\(index)"
        return fixture.answer(wish, confirmed: .found(fixture.price(extra: 10 - index)))
      } + [fixture.answer(brokenOn: []), ranked]
    let panel = panel(Why(refused: answers))
    let order = panel.matches(of: #/<span class="strong">(W\d+) van/#).map { $0.output.1 }
    #expect(order == ["W106", "W105", "W104", "W103", "W102", "W101", "W100", "W200", "W017"])
    #expect(panel.contains("<summary>Nog 4 wensen</summary>"))
    #expect(panel.contains("(9)</h3>"))
    let rest = try #require(panel.range(of: "Nog 4 wensen"))
    let sixth = try #require(panel.range(of: "W101"))
    #expect(rest.upperBound < sixth.lowerBound)
  }

  @Test("Wishes with a first answer only rank by it, and that is said once")
  func firstAnswers() {
    let cheap = fixture.answer(first: .init(bound: 1, boundHonoured: 1, rise: 0.2))
    let panel = panel(Why(refused: [fixture.answer(), cheap, fixture.answer(first: nil)]))
    #expect(panel.matches(of: #/wat een wens kost, zegt pas opnieuw oplossen/#).count == 1)
    let first = panel.range(of: "met 0,2 punt")
    let second = panel.range(of: "met 0,6 punt")
    #expect(first.map { first in second.map { first.lowerBound < $0.lowerBound } ?? false } == true)
  }

  @Test("Nothing that was typed becomes markup")
  func escaping() {
    let evil = "<script>alert(\"1\")</script>&'"
    var wish = fixture.wish
    wish.id = evil
    wish.person = evil
    let why = Why(
      shortages: [.contradiction(evil, [.rule(evil, evil), .pin(evil, fixture.start, evil)])],
      relaxations: [
        Relaxation(
          kind: .dropPins, steps: [.dropPin(evil, fixture.start, evil)], paid: .zero,
          open: .init(1, 0), roster: Roster(), isSmallest: true)
      ], refused: [fixture.answer(wish)],
      values: [
        HeadValue(date: fixture.start, shift: evil, domain: .care, level: .level3, points: 9)
      ],
      rules: [
        RulePrice(
          rule: .soft(evil), with: OpenRange(found: 1, atLeast: 1),
          without: OpenRange(found: 1, atLeast: 0),
          pointsWith: OpenRange(found: 1000, atLeast: 900),
          pointsWithout: OpenRange(found: 900, atLeast: 0))
      ])
    let page = page(why)
    #expect(!page.contains("<script"))
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"))
  }

  @Test("It never says why someone is away")
  func privacy() {
    for word in ["ziek", "verlof", "zwanger"] { #expect(!page().contains(word), "\(word)") }
  }

  @Test("Without a roster it tells why there is none, below the proof")
  func infeasible() {
    var result = Fixture.plan(people: 3, weeks: 1)
    result.status = .infeasible
    let why = Why(shortages: [.contradiction("VIG-02", [.history("VIG-02")])])
    let page = RosterHTML.page(result, why: why, language: .dutch)
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(page.contains("Voor VIG-02 bestaat geen enkel rooster binnen wet en afspraken"))
    #expect(!page.contains("<table"))
  }
}
