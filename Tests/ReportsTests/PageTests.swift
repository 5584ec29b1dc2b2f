import LabourRules
import Planning
import RosterModel
import SelfRostering
import Testing

@testable import Reports

@Suite("The roster page")
struct PageTests {
  @Test("Tags are balanced and the language is named", arguments: Language.allCases)
  func wellFormed(language: Language) {
    let page = RosterHTML.page(Fixture.plan(), language: language)
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(HTMLCheck.misplaced(page).isEmpty)
  }

  @Test("The checker of tags finds what is wrong")
  func checker() {
    #expect(HTMLCheck.imbalance("<p><b>x</p></b>") != nil)
    #expect(HTMLCheck.imbalance("<p>x") != nil)
    #expect(HTMLCheck.imbalance("<p>x<meta charset=\"utf-8\"></p>") == nil)
    #expect(HTMLCheck.misplaced("<p id=\"a\"><b id=\"a\">") == ["a"])
    #expect(HTMLCheck.misplaced("<p id=\"a\"><a href=\"#b\">") == ["b"])
    #expect(HTMLCheck.outside("<img src=\"x\">") == ["<img", " src="])
  }

  @Test("The page fetches nothing and runs nothing")
  func selfContained() {
    let page = RosterHTML.page(Fixture.plan(), language: .dutch)
    #expect(HTMLCheck.outside(page).isEmpty)
  }

  @Test("Nothing that was typed becomes markup")
  func escaping() {
    var result = Fixture.plan(people: 3, weeks: 1)
    let evil = "<script>alert(\"1\")</script>&'"
    result.scenario.location = evil
    result.scenario.name = evil
    result.scenario.people[0].id = evil
    result.scenario.shifts[0].name = evil
    result.accounts.hours[0].person = evil
    result.accounts.wishes[0] = .init(person: evil, count: 3, honoured: 0, points: 3)
    let page = RosterHTML.page(
      result, language: .dutch, stamp: .init(version: evil, made: "\"><script>"))
    #expect(!page.contains("<script"))
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"))
  }

  @Test("The same plan and stamp give the same page; the stamp is shown")
  func deterministic() {
    let stamp = RosterHTML.Stamp(version: "1.2", made: "2026-12-01 10:00")
    let page = RosterHTML.page(Fixture.plan(), language: .dutch, stamp: stamp)
    #expect(page == RosterHTML.page(Fixture.plan(), language: .dutch, stamp: stamp))
    #expect(page.contains("Versie 1.2"))
    #expect(page.contains("gemaakt 2026-12-01 10:00"))
    #expect(page.contains("seed 7"))
  }

  @Test("Absence shows as afw and the page never says why")
  func privacy() {
    let page = RosterHTML.page(Fixture.plan(), language: .dutch)
    #expect(page.matches(of: #/<abbr title="afwezig">afw<\/abbr>/#).count == 7 + 11)
    for word in ["ziek", "verlof", "zwanger"] { #expect(!page.contains(word), "\(word)") }
  }

  @Test("Weeks stand in blocks of at most four, every day once")
  func blocks() {
    let page = RosterHTML.page(Fixture.plan(), language: .dutch)
    #expect(page.matches(of: #/<table class="grid"/#).count == 4)
    #expect(page.matches(of: #/<span class="date">/#).count == 91)
  }

  @Test("Open places carry their number, pins and broken wishes their letter")
  func marks() {
    var result = Fixture.plan(people: 3, weeks: 1)
    result.scenario.wishes = [
      Wish(
        id: "w", person: "VIG-01", from: Fixture.start, to: Fixture.start, shift: "N",
        strength: .desired),
      Wish(
        id: "away", person: "VIG-02", from: Fixture.start, to: Fixture.start, shift: "N",
        strength: .desired),
    ]
    result.scenario.leave = [
      Leave(
        person: "VIG-02", from: Fixture.start, to: Fixture.start, kind: .leave, perDay: .zero)
    ]
    result.judgement = Judgement(findings: [], notAssessed: [], rulesAssessed: [])
    let days = RosterDays(SharedRoster(result))
    #expect(days["VIG-01", Fixture.start].breaksWish)
    #expect(!days["VIG-01", Fixture.start + 1].breaksWish)
    #expect(!days["VIG-02", Fixture.start].breaksWish, "asked for nothing on leave")
    #expect(days["VIG-01", Fixture.start].isPinned)
    let page = RosterHTML.page(result, language: .dutch)
    #expect(page.contains("title=\"2 van 4 gevuld, 2 open\">2/4<b>-2</b>"))
    #expect(page.matches(of: #/<abbr class="mark wish"/#).count == 1)
  }

  @Test("A shift both open and above need, at different levels, takes two lines")
  func openAndOver() {
    var result = Fixture.plan(people: 3, weeks: 1)
    result.accounts.cover = [
      RosterAccounts.Cover(
        cell: result.cover[0], assigned: 4, open: 1, openLevels: [.level4])
    ]
    #expect(
      RosterHTML.page(result, language: .dutch).contains(
        ">3/4 <b>-1</b><i>+1</i></td>"))
    result.accounts.cover[0].assigned = 3
    #expect(RosterHTML.page(result, language: .dutch).contains(">3/4<b>-1</b></td>"))
  }

  @Test("Without a roster the page holds the proof alone")
  func infeasible() {
    var result = Fixture.plan(people: 3, weeks: 1)
    result.status = .infeasible
    let page = RosterHTML.page(result, language: .dutch)
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(page.contains("Bewezen: er bestaat geen rooster."))
    #expect(!page.contains("<table"))
  }
}
