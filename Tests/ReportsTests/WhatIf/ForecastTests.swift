import CareDemand
import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("The quarterly forecast")
struct ForecastTests {
  private let fixture = WhatIfFixture.self

  /// February 2027 and the months after it, all alike.
  private func months(_ count: Int) -> WhatIfOutcome {
    var all = fixture.base
    var month = fixture.month
    for _ in 1..<count {
      month = month.next
      let next = fixture.outcome(named: "basis", in: month)
      all.workforce.months += next.workforce.months
      all.plan.months += next.plan.months
      all.care += next.care
      all.money += next.money
      all.indicators += next.indicators
    }
    return all
  }

  private var closing: WorkforcePlan {
    var plan = months(13).plan
    for index in plan.months.indices { plan.months[index].short = [:] }
    plan.months[4].recruited = [fixture.level4: 0.8]
    plan.months[6].trained = [fixture.level3: 1.25]
    return plan
  }

  private func forecast(_ count: Int = 13, closing: WorkforcePlan? = nil) -> Forecast {
    Forecast(
      base: months(count), whatIfs: [fixture.other], closing: closing, now: fixture.month)
  }

  private func text(_ forecast: Forecast, _ language: Language = .dutch) -> String {
    ForecastText(forecast, language: language, colour: false).text()
  }

  @Test("It looks at now and at 3, 6 and 12 months ahead")
  func looks() {
    #expect(
      forecast().looks.map(\.month.description) == ["2027-02", "2027-05", "2027-08", "2028-02"])
    #expect(forecast().looks.map(\.ahead) == [0, 3, 6, 12])
    #expect(forecast().looks.map(\.index) == [0, 3, 6, 12])
  }

  @Test("Where the months end earlier the last month takes the place of later ones")
  func fewMonths() {
    #expect(forecast(12).looks.map(\.ahead) == [0, 3, 6, 11])
    #expect(forecast(5).looks.map(\.ahead) == [0, 3, 4])
    #expect(forecast(1).looks.map(\.ahead) == [0])
  }

  @Test("A decision begins as long before someone works as finding or training takes")
  func decisions() {
    var forecast = forecast(closing: closing)
    forecast.base.workforce.recruitments = [
      Recruitment(skill: fixture.level4, ftePerMonth: 1, leadMonths: 3)
    ]
    forecast.base.workforce.trainings = [
      Training(from: Skill(.care, .level2), to: .level3, fte: 2, months: 6)
    ]
    // 1.25 fte reach level 3 in August, six months after February; 0.8 fte of level 4 start in June.
    #expect(forecast.decisions.map(\.begin?.description) == ["2027-02", "2027-03"])
    #expect(forecast.decisions.map(\.step.fte) == [1.25, 0.8])
    let table = ForecastTables(forecast: forecast, say: Voice(.dutch)).decisions
    #expect(table.rows[0] == ["opleiden tot niveau 3", "1,25", "aug 2027", "nu"])
    #expect(table.rows[1] == ["werven: niveau 4", "0,8", "jun 2027", "mrt 2027"])
  }

  @Test("Where the house says nothing of finding people it takes three months")
  func unknownLead() {
    let recruited = forecast(closing: closing).decisions.filter { $0.step.way == .recruited }
    #expect(recruited.map(\.begin?.description) == ["2027-03"])
  }

  @Test("Need, formation and gap of a level, in hours a week and in fte")
  func formation() throws {
    let forecast = forecast()
    let lines = forecast.formation(at: try #require(forecast.looks.first))
    #expect(lines.map(\.skill) == [fixture.level3, fixture.level4])
    // 420 and 140 hours in four weeks are needed, the team has 360 and 100.
    #expect(lines.map(\.need) == [105, 35])
    #expect(lines.map(\.formation) == [90, 25])
    // A full-time job gives 36 x 4 x 360/450 = 115.2 hours in the month: 60 and 40 of them.
    let fte = lines.compactMap(\.gapFte)
    #expect(abs(fte[0] - 60 / 115.2) < 1e-9)
    #expect(abs(fte[1] - 40 / 115.2) < 1e-9)
  }

  @Test("Where the case says what a job gives, that counts")
  func job() throws {
    var forecast = forecast()
    forecast.base.workforce.months[0].job = [
      fixture.level4: JobHours(hours: 80, euro: 4000, wage: 24)
    ]
    let lines = forecast.formation(at: try #require(forecast.looks.first))
    #expect(lines[1].gapFte == 0.5)
  }

  @Test("The smallest plan is told as things to do, with what they add up to")
  func steps() {
    let text = text(forecast(closing: closing))
    #expect(text.contains("- Werf 0,8 fte niveau 4 per 1 jun 2027."))
    #expect(text.contains("- Leid 1,25 fte op tot niveau 3, klaar per 1 aug 2027."))
    #expect(text.contains("- Samen 0,8 fte werven en 1,25 fte opleiden."))
    #expect(
      self.text(forecast(closing: closing), .english).contains(
        "- Recruit 0.8 fte level 4 by 1 Jun 2027."))
  }

  @Test("What stays open even then is said, and so is that nobody needs to come")
  func rest() {
    // 40 hours in the four weeks of February.
    var plan = months(1).plan
    #expect(
      text(forecast(closing: plan)).contains("Ook dan blijft gemiddeld 10,0 uur per week open."))
    plan.months[0].short = [:]
    #expect(text(forecast(closing: plan)).contains("Er hoeft niemand bij"))
    #expect(!text(forecast()).contains("Wie te werven"))
  }

  @Test("No line is wider than 100 columns", arguments: Language.allCases)
  func width(language: Language) {
    let text = text(forecast(closing: closing), language)
    #expect(text.split(separator: "\n").filter { $0.count > 100 } == [])
  }

  @Test(
    "The page is well formed, fetches nothing and shows each look", arguments: Language.allCases)
  func page(language: Language) {
    let page = ForecastHTML.page(
      forecast(closing: closing), language: language, stamp: .init(made: "2026-12-01"))
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(HTMLCheck.misplaced(page).isEmpty)
    #expect(HTMLCheck.outside(page).isEmpty)
    #expect(page.matches(of: #/scope="colgroup"/#).count == 4)
    #expect(
      page.contains(language == .dutch ? "over 3 maanden (mei 2027)" : "in 3 months (May 2027)"))
    #expect(page.contains("size: A4 portrait"))
  }

  @Test("Nothing that was typed becomes markup, and without a plan the page goes without it")
  func escaping() {
    var forecast = forecast()
    forecast.base.scenario.location = "<b>'t Huis</b>"
    forecast.base.care[0].byProfile[0].profile = "<i>4VV</i>"
    forecast.whatIfs[0].whatIf.name = "<script>"
    let page = ForecastHTML.page(forecast, language: .dutch)
    #expect(HTMLCheck.imbalance(page) == nil)
    #expect(HTMLCheck.misplaced(page).isEmpty)
    #expect(!page.contains("<script") && !page.contains("<i>4VV"))
    #expect(!page.contains("id=\"closing\""))
  }

  @Test("Of many profiles the five largest are named and the rest is one part")
  func profiles() {
    var care = fixture.base.care[0]
    care.byProfile = (1...8).map {
      ProfileDemand(profile: "\($0)VV", treatment: false, residents: Double($0), hoursPerWeek: nil)
    }
    let series = MixTrend(months: [care], say: Voice(.dutch)).series
    #expect(series.map(\.name) == ["4VV", "5VV", "6VV", "7VV", "8VV", "overig"])
    // 1 + 2 + 3 residents.
    #expect(series.last?.values == [6])
  }

  @Test("Residents with and without treatment are one profile")
  func treatment() {
    var care = fixture.base.care[0]
    care.byProfile.append(
      ProfileDemand(profile: "4VV", treatment: true, residents: 2, hoursPerWeek: nil))
    #expect(MixTrend(months: [care], say: Voice(.dutch)).series.map(\.values) == [[12]])
  }
}
