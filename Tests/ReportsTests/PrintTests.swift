import LabourRules
import Planning
import RosterModel
import SelfRostering
import Testing

@testable import Reports

@Suite("The printed roster")
struct PrintTests {
  private let third = PrintedRoster.State.published(
    on: Fixture.start - 40,
    version: RosterVersion(
      number: 3, entry: 9, at: Moment(LocalTime("2026-12-02T10:00")!).milliseconds, open: 0),
    isChanged: false)

  /// The whole period, or one week.
  private func page(
    _ result: PlanResult = Fixture.plan(), _ state: PrintedRoster.State = .draft,
    week monday: CivilDate? = nil, language: Language = .dutch
  ) -> String {
    let period = result.scenario.period
    let printed = PrintedRoster(
      roster: SharedRoster(result), state: state,
      mondays: monday.map { [$0] } ?? (0..<period.weeks).map { period.start + 7 * $0 },
      isWhole: monday == nil, made: Moment(LocalTime("2026-12-10T09:05")!))
    return PrintHTML.page(printed, language: language)
  }

  private func sheets(_ page: String) -> [Substring] {
    page.split(separator: "<section ").filter { $0.hasPrefix("id=\"week-") }
  }

  @Test("The page stands on its own, in either language", arguments: Language.allCases)
  func wellFormed(language: Language) {
    for week in [nil, Fixture.start] {
      let page = page(week: week, language: language)
      #expect(HTMLCheck.imbalance(page) == nil)
      #expect(HTMLCheck.misplaced(page).isEmpty)
      #expect(HTMLCheck.outside(page).isEmpty)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
      #expect(page.contains("content=\"width=device-width, initial-scale=1\""))
      let heads = page.matches(of: #/<th[ >]/#).count
      #expect(heads == page.matches(of: #/<th scope="/#).count)
    }
  }

  @Test("Each week stands once, on an A4 of its own, after an overview")
  func weeks() {
    let page = page()
    #expect(sheets(page).count == 13)
    #expect(page.matches(of: #/<span class="date">/#).count == 91)
    #expect(page.matches(of: #/<section id="overview" class="sheet"/#).count == 1)
    #expect(page.contains("@page { size: A4 landscape; margin: 8mm; }"))
    #expect(page.contains(".sheet + .sheet { break-before: page; }"))
    #expect(!page.contains("A3"))
    let one = self.page(week: Fixture.start + 7)
    #expect(sheets(one).count == 1)
    #expect(one.matches(of: #/<span class="date">/#).count == 7)
    #expect(!one.contains("id=\"overview\""))
    #expect(one.contains("<title>Rooster Proefhuis · week 2</title>"))
  }

  @Test(
    "The head of each sheet names team, week, dates, version and moment, also where it takes two")
  func heads() {
    let stamp = "Versie 3 · bekendgemaakt wo 2 dec 2026 10:00 · afgedrukt do 10 dec 2026 09:05"
    let sheets = sheets(page(Fixture.plan(), third))
    for (index, sheet) in sheets.enumerated() {
      // A browser sets the head of a table again on each of its pages.
      let head = sheet.split(separator: "<thead>")[1].split(separator: "</thead>")[0]
      #expect(head.contains("Rooster Proefhuis · Week \(index + 1) · "))
      #expect(head.contains(stamp))
    }
    #expect(sheets[0].contains("Week 1 · ma 4 jan t/m zo 10 jan 2027"))
    #expect(sheets[12].contains("Week 13 · ma 29 mrt t/m zo 4 apr 2027"))
  }

  @Test("A draft says so; what changed since it was made known too")
  func states() {
    let draft = page()
    #expect(draft.contains("Concept, nog niet bekendgemaakt · afgedrukt"))
    #expect(!draft.contains("Versie"))
    #expect(page(language: .english).contains("Draft (concept), not made known yet"))
    let elsewhere = page(
      Fixture.plan(), .published(on: Fixture.start - 40, version: nil, isChanged: true))
    #expect(elsewhere.contains("bekendgemaakt wo 25 nov 2026 · daarna gewijzigd · afgedrukt"))
  }

  @Test("Below the grid stand filled and needed per level, and open shifts by name")
  func need() {
    var result = Fixture.plan(people: 3, weeks: 1)
    // Four at level 3, of whom one at level 4: three heads at exactly 3 and one at 4.
    result.accounts.cover = [
      RosterAccounts.Cover(
        cell: result.cover[0], assigned: 1, open: 3, openLevels: [.level3, .level3, .level4])
    ]
    let sheet = page(result, week: Fixture.start)
    #expect(
      sheet.contains("<th scope=\"row\" class=\"name\">niveau 3<span class=\"sub\">zorg</span>"))
    #expect(sheet.contains("title=\"1 van 3 gevuld, 2 open\">1/3<b>-2</b>"))
    #expect(sheet.contains("title=\"0 van 1 gevuld, 1 open\">0/1<b>-1</b>"))
    #expect(sheet.contains("<li>ma 4 jan: 2x D (zorg, niveau 3)</li>"))
    #expect(sheet.contains("<li>ma 4 jan: D (zorg, niveau 4)</li>"))
    result.accounts.cover[0].open = 0
    result.accounts.cover[0].openLevels = []
    #expect(page(result, week: Fixture.start).contains("In deze week staat geen dienst open."))
  }

  @Test("The legend of a week has the codes of that week with their times")
  func legend() {
    var result = Fixture.plan(people: 3, weeks: 2)
    result.accounts.cover = []
    result.roster = Roster([
      Assignment(date: Fixture.start, person: "VIG-01", shift: "N", domain: .care),
      Assignment(date: Fixture.start + 7, person: "VIG-01", shift: "D", domain: .care),
    ])
    let sheets = sheets(page(result))
    #expect(sheets[0].contains("<p class=\"codes\">N 23:00-07:30 · afw afwezig · "))
    #expect(sheets[1].contains("<p class=\"codes\">D 07:00-15:30 · afw afwezig · "))
  }

  @Test("The overview has everyone's hours per week against the contract")
  func hours() {
    var result = Fixture.plan(people: 2, weeks: 2)
    let start = Fixture.start
    result.accounts.cover = []
    // Eight hours in each week; five weekdays away at four hours.
    result.roster = Roster([
      Assignment(date: start, person: "VIG-01", shift: "D", domain: .care),
      Assignment(date: start + 7, person: "VIG-01", shift: "N", domain: .care),
    ])
    result.scenario.leave = [
      Leave(person: "VIG-02", from: start + 7, to: start + 11, kind: .sick, perDay: .hours(4))
    ]
    result.accounts.hours = [
      .init(
        person: "VIG-01", range: .hours(20)...(.hours(20)), rostered: .hours(16), leave: .zero,
        sick: .zero, training: .zero, other: .zero),
      .init(
        person: "VIG-02", range: .hours(20)...(.hours(20)), rostered: .zero, leave: .zero,
        sick: .hours(20), training: .zero, other: .zero),
    ]
    let page = page(result)
    let rows = [
      ["VIG-01</th>", "8,0</td>", "8,0</td>", "16,0</td>", "0,0</td>", "20,0</td>", "-4,0</td>"],
      [
        "VIG-02</th>", "0,0</td>", "0,0 <abbr title=\"afwezig\">afw</abbr></td>", "0,0</td>",
        "20,0</td>", "20,0</td>", "0,0</td>",
      ],
    ]
    for row in rows {
      #expect(page.contains("<th scope=\"row\" class=\"name\">" + row.joined(separator: "<td>")))
    }
  }

  @Test("Nothing that was typed becomes markup")
  func escaping() {
    var result = Fixture.plan(people: 3, weeks: 1)
    let evil = "<script>alert(\"1\")</script>&'"
    result.scenario.location = evil
    result.scenario.people[0].id = evil
    result.scenario.shifts[0].code = evil
    result.scenario.shifts[1].name = evil
    result.accounts.hours[0].person = evil
    result.accounts.cover[0].cell.shift = evil
    result.roster.assignments[0].shift = evil
    let page = page(result)
    #expect(!page.contains("<script"))
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"))
  }
}
