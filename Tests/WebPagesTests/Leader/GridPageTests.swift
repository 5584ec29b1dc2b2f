import Foundation
import Planning
import Reports
import RosterModel
import SelfRostering
import Testing

@testable import WebPages

@Suite("The leader's roster")
struct GridPageTests {
  @Test("It is one grid with a name, a row for everyone and a column for every day")
  func grid() {
    let page = GridCase.page()
    #expect(
      page.contains(#"role="grid" aria-label="Roster of Heem, Mon 4 Jan to Sun 10 Jan 2027""#))
    #expect(page.components(separatedBy: "<tr data-row=").count - 1 == 2)
    #expect(page.components(separatedBy: #"<table"#).count - 1 == 1)
    let row = page.components(separatedBy: #"<tr data-row="0""#)[1].components(
      separatedBy: "</tr>")[0]
    #expect(row.components(separatedBy: "<td").count - 1 == 8, "hours and seven days")
  }

  @Test("What someone typed never becomes markup")
  func escaping() {
    #expect(!GridCase.page().contains("<b><b>"))
    #expect(GridCase.page().contains("&lt;b&gt;"))
  }

  @Test("A cell says its shift, that it is pinned and what became of a wish, also in words")
  func marks() {
    let page = GridCase.page()
    #expect(page.contains(#"<td class="a m" aria-label="L, wish not granted""#))
    #expect(page.contains(#"<td class="a p" aria-label="L, pinned">L<i>•</i></td>"#))
    #expect(page.contains(#"<li id="n0-0"><b>Mon 4 Jan</b>: wish W1: wish not granted.</li>"#))
    #expect(page.contains(#"aria-describedby="n0-0""#))
  }

  @Test("An open head is a number and words")
  func need() {
    #expect(
      GridCase.page().contains(
        #"<td class="m open" aria-label="1 of 2 filled, 1 open">-1</td>"#))
  }

  @Test("With a level only those who have just that are shown, by their number in the team")
  func level() {
    let page = GridCase.page(level: .level2)
    #expect(page.contains(#"<tr data-row="1""#))
    #expect(!page.contains(#"<tr data-row="0""#))
  }

  @Test("Without a script a form changes a day, guarded and with what was seen")
  func form() {
    let page = GridCase.page()
    let form = page.components(separatedBy: #"action="/roster/cell""#)[1]
    for field in [
      #"name="token" value="secret""#, #"name="since" value="7""#, #"name="person""#,
      #"name="date""#, #"name="shift""#, #"formaction="/roster/pin""#,
    ] {
      #expect(form.contains(field))
    }
  }

  @Test("In a phase in which nothing can be changed there is no form to do so")
  func shut() {
    let view = GridView(
      RosterBoard(GridCase.scenario(), cover: []), phase: .past, lastEntry: 7)
    let page = GridPage(view, level: nil, own: [], candidates: nil, GridCase.context()).document
    #expect(!page.contains(#"action="/roster/cell""#))
    #expect(page.contains("cannot be changed by hand"))
  }

  @Test("No style, script or handler stands in the page itself")
  func policy() {
    let page = GridCase.page()
    #expect(!page.contains("style="))
    #expect(!page.contains(" onclick"))
    #expect(!page.contains("title="))
  }

  private func patch(_ scenario: Scenario, marks: Set<String>) throws -> [String: Any] {
    let patch = GridPatch(
      GridSheet(GridCase.view(scenario)), marks: marks, said: "", own: [], GridCase.context())
    let data = try JSONEncoder().encode(patch)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func marks(of scenario: Scenario) -> Set<String> {
    let rows = GridTable(GridSheet(GridCase.view(scenario)), Voice(.english)).rows
    return Set(rows.map { "\($0.number).\($0.mark)" })
  }

  @Test("A page that shows everything as it stands is told of no row")
  func upToDate() throws {
    let told = try patch(GridCase.scenario(), marks: marks(of: GridCase.scenario()))
    #expect((told["rows"] as? [String: String])?.isEmpty == true)
    #expect(told["head"] == nil)
    #expect(told["since"] as? Int == 7)
  }

  @Test("A page is told of just the rows that differ, and of the need")
  func outOfDate() throws {
    let changed = GridCase.scenario(["VIG-01": "LL.N...", "<b>": "L......"])
    let told = try patch(changed, marks: marks(of: GridCase.scenario()))
    #expect((told["rows"] as? [String: String])?.keys.sorted() == ["1"])
    #expect((told["head"] as? String)?.contains("2 of 2 filled") == true)
  }

  @Test("The verdict of a trial is the gravest there is")
  func verdict() {
    var effect = RosterBoard(GridCase.scenario(), cover: []).effect(of: [])
    let name = { (effect: RosterEffect, agreement: Bool) in
      GridTrial(effect, lines: [], needsAgreement: agreement, Voice(.english)).verdict
    }
    #expect(name(effect, false) == "fine")
    #expect(name(effect, true) == "consent")
    effect.open.after = effect.open.before + 1
    #expect(name(effect, false) == "reason")
  }
}
