import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("The page of what-ifs")
struct WhatIfPageTests {
  private let fixture = WhatIfFixture.self
  /// February 2027 has four weeks: 4 and 10 hours a week.
  private let frontier = [
    FrontierPoint(cost: 24_000, hoursShort: 16), FrontierPoint(cost: 20_000, hoursShort: 40),
  ]

  private func page(
    _ outcomes: [WhatIfOutcome]? = nil, frontier: [FrontierPoint] = [],
    _ language: Language = .dutch
  ) -> String {
    WhatIfHTML.page(
      outcomes ?? [fixture.base, fixture.other], besides: WhatIfBesides(frontier: frontier),
      language: language,
      stamp: .init(made: "2026-12-01 10:00"))
  }

  @Test("It is well formed, fetches nothing and runs nothing", arguments: Language.allCases)
  func wellFormed(language: Language) {
    let page = page(frontier: frontier, language)
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(HTMLCheck.misplaced(page).isEmpty)
    #expect(HTMLCheck.outside(page).isEmpty)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
  }

  @Test("The head has the place, the months and when it was made")
  func head() {
    let page = page()
    #expect(page.contains("<h1>Proefhuis</h1>"))
    #expect(page.contains("<p class=\"extent\">feb 2027</p>"))
    #expect(page.contains("proefhuis · gemaakt 2026-12-01 10:00"))
  }

  @Test("Each what-if has a card: its sentence without its name, five figures and differences")
  func cards() {
    let page = page()
    #expect(page.matches(of: #/<article class="card/#).count == 2)
    #expect(page.contains("<h3><span class=\"number\">2</span>4VV wordt 5VV</h3>"))
    #expect(page.contains("<p>28,0 zorguren per week meer, 1,0 fte erbij"))
    #expect(page.matches(of: #/<dt>/#).count == 10)
    #expect(
      page.contains(
        "<dt>kosten p/m, euro</dt><dd>24.100</dd><dd class=\"difference\">+4.100</dd>"))
  }

  @Test("Nothing that was typed becomes markup")
  func escaping() {
    let evil = "<script>alert(\"1\")</script>&'"
    var (base, other) = (fixture.base, fixture.changed(evil))
    base.scenario.location = evil
    base.scenario.name = evil
    base.staffing = ShiftStaffing(
      month: fixture.month, paidHoursPerWeek: 1, costPerWeek: 1, heads: [evil: 1])
    base.assumptions = [.withoutTariff([evil])]
    other.room = [Room(kind: ResidentKind(profile: evil), residents: 1, stoppedBy: nil)]
    let page = page([base, other], frontier: frontier)
    #expect(!page.contains("<script"))
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"))
  }

  @Test("Without a frontier there is no third chart")
  func withoutFrontier() {
    #expect(!page().contains("id=\"frontier\""))
    #expect(page(frontier: frontier).contains("id=\"frontier\""))
  }

  @Test("Every chart has a name, a key in words and its figures in a table")
  func accessible() {
    let page = page(frontier: frontier)
    // Two what-ifs in each of two charts, and the frontier.
    let charts = page.matches(of: #/<svg viewBox="[^"]*" role="img" aria-label="([^"]+)">/#)
    #expect(charts.count == 5)
    #expect(page.matches(of: #/<figure><figcaption>/#).count == 3)
    #expect(
      page.contains("<th scope=\"row\">feb 2027</th><td>105,0</td><td>35,0</td><td>140,0</td>"))
    #expect(page.contains("<th scope=\"row\">inhuur</th><td>15,0</td><td>43,0</td>"))
    #expect(page.contains("<td>20.000</td><td>10,0</td>"))
  }

  @Test("Wide tables scroll in a box of their own that the keyboard reaches")
  func scrolling() {
    let page = page(frontier: frontier)
    let boxes = page.matches(of: #/<div class="scroll" tabindex="0" role="group"/#).count
    #expect(page.matches(of: #/<table/#).count == boxes)
  }

  @Test("Made-up amounts are marked and the page says what the mark is")
  func madeUp() {
    #expect(page().contains("11.100*"))
    #expect(page().contains("* Deze bedragen rusten op verzonnen tarieven"))
    #expect(!page([fixture.base]).contains("verzonnen"))
  }

  @Test("Six what-ifs are shown, the others counted")
  func more() {
    let page = page([fixture.base] + (2...8).map { fixture.changed("geval \($0)") })
    #expect(page.matches(of: #/<article class="card/#).count == 6)
    #expect(page.contains("Nog 2 staan in de CSV en de JSON."))
    #expect(!page.contains("geval 7"))
  }
}
