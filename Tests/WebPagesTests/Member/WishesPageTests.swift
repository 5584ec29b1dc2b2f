import Planning
import Reports
import RosterModel
import SelfRostering
import Testing

@testable import WebPages

@Suite("The page of wishes")
struct WishesPageTests {
  private let monday = CivilDate("2027-01-04")!

  private func context(_ language: Language = .dutch) -> PageContext {
    PageContext(
      say: Voice(language), account: Account(name: "VIG-01", role: .member, person: "VIG-01"),
      path: "/wishes", now: LocalTime(monday - 75, minute: 540), token: "form-token", since: 7,
      notice: nil, isDemo: false)
  }

  private func calendar(_ wishes: [Wish], allowed: Set<Action>) -> OwnCalendar {
    var scenario = Scenario(
      name: "team", location: "Huis", period: Period(start: monday, weeks: 2))
    scenario.people = [Person(id: "VIG-01"), Person(id: "VIG-02")]
    scenario.shifts = [
      Shift(
        code: "V", name: "Vroeg <dienst>", begin: ClockTime("07:00")!, end: ClockTime("15:00")!,
        paid: .hours(8))
    ]
    scenario.wishes = wishes
    scenario.roster = Roster([
      Assignment(date: monday + 1, person: "VIG-01", shift: "V", domain: .care, source: .manual)
    ])
    let period = RosterPeriod(team: "team", period: scenario.period)
    return OwnCalendar(
      RosterBoard(scenario, cover: []), of: "VIG-01",
      OwnCalendar.Setting(
        period: period, now: LocalTime(monday - 75, minute: 540), jokers: 4, allowed: allowed,
        lastEntry: 7))
  }

  private func wish(_ id: String, of person: PersonID = "VIG-01") -> Wish {
    Wish(id: id, person: person, from: monday, to: monday + 1, strength: .undesired)
  }

  @Test("Each day of the period has a box with its date as value and a label of its own")
  func boxes() {
    let page = WishesPage(calendar([], allowed: [.wish]), periods: [], context()).document
    #expect(page.ranges(of: "name=\"day\"").count == 14)
    for number in 0..<14 {
      let date = monday + number
      #expect(page.contains("id=\"d-\(date)\"") && page.contains("for=\"d-\(date)\""))
    }
  }

  @Test("Days ticked in a form that was refused stay ticked")
  func ticked() {
    let page = WishesPage(
      calendar([], allowed: [.wish]), periods: [], ticked: ["2027-01-06"], context()
    ).document
    #expect(page.ranges(of: " checked=\"\"").count >= 1)
    #expect(page.contains("id=\"d-2027-01-06\" data-weekday=\"2\" checked=\"\""))
  }

  @Test("Where nothing may be asked there is nothing to tick")
  func closed() {
    let page = WishesPage(calendar([], allowed: []), periods: [], context()).document
    #expect(!page.contains("name=\"day\"") && page.contains("class=\"days\""))
  }

  @Test("Wishes of colleagues are not on the page, and names are escaped")
  func ownAlone() {
    let page = WishesPage(
      calendar([wish("W001"), wish("W002", of: "VIG-02")], allowed: [.wish]), periods: [],
      context()
    ).document
    #expect(page.contains("value=\"W001\"") && !page.contains("W002") && !page.contains("VIG-02"))
    #expect(page.contains("Vroeg &lt;dienst&gt;") && !page.contains("<dienst>"))
  }

  @Test(
    "Every form carries its token, and both languages say what a wish is",
    arguments: Language.allCases)
  func forms(language: Language) {
    let page = WishesPage(
      calendar([wish("W001")], allowed: [.wish, .draft, .consent]), periods: [], context(language)
    ).document
    let forms = page.ranges(of: "<form method=\"post\"").count
    #expect(page.ranges(of: "name=\"token\" value=\"form-token\"").count == forms)
    #expect(page.contains(language == .dutch ? "liever niet" : "rather not"))
  }

  @Test("A broken wish is told as such only once the roster is being made")
  func standing() {
    let own = calendar([wish("W001")], allowed: [])
    #expect(WishStanding(own)[own.wishes[0]] == .counted)
  }
}
