import CareDemand
import Foundation
import Reports
import RosterModel
import SelfRostering
import Testing
import Workforce

@testable import WebPages

@Suite("Pages of managers")
struct ManagerPagesTests {
  private let context = PageContext(
    say: Voice(.dutch), account: Account(name: "manager", role: .manager), path: "/whatif",
    now: LocalTime(CivilDate(year: 2027, month: 1, day: 4)!, minute: 600), token: "t",
    since: nil, notice: nil, isDemo: false)

  private let monday = CivilDate(year: 2027, month: 1, day: 4)!

  private func line(_ level: QualificationLevel, needed: Int, atHand: Int) -> StaffingView.Line {
    StaffingView.Line(
      domain: .care, level: level,
      weeks: [0, 7].map {
        StaffingView.Week(
          monday: monday + $0, needed: .hours(Double(needed)), available: .hours(Double(atHand)),
          rostered: .hours(Double(needed - 10)))
      })
  }

  private var staffing: StaffingView {
    StaffingView(teams: [
      StaffingView.Team(
        code: "heem <team>", period: Period(start: monday, weeks: 2),
        lines: [line(.level3, needed: 400, atHand: 358), line(.level4, needed: 100, atHand: 112)])
    ])
  }

  @Test("Staffing tells in words first what lacks, at which level and in which team")
  func staffingInWords() {
    let html = StaffingPage(staffing, week: nil, context).html
    #expect(html.contains("Niveau 3 komt 42 uur per week tekort in team heem &lt;team&gt;."))
    #expect(html.contains("Niveau 4 heeft 12 uur per week over in team heem &lt;team&gt;."))
    #expect(html.contains("is 20 uur per week nog niet ingeroosterd"))
    #expect(!html.contains("heem <team>"))
  }

  @Test("Each chart of staffing says what it shows, and its figures stand in a table")
  func staffingCharts() {
    let html = StaffingPage(staffing, week: monday + 9, context).html
    #expect(html.components(separatedBy: "role=\"img\"").count - 1 == 2)
    #expect(html.contains("<td>400,0</td><td>358,0</td><td>390,0</td><td>-42,0</td>"))
    #expect(html.contains("<option value=\"2027-01-11\" selected=\"\">"))
    #expect(!html.contains("style="))
  }

  @Test("A team with enough hours at every level is told so")
  func enough() {
    let view = StaffingView(teams: [
      StaffingView.Team(
        code: "linde", period: Period(start: monday, weeks: 2),
        lines: [line(.level3, needed: 100, atHand: 100)])
    ])
    let html = StaffingPage(view, week: nil, context).html
    #expect(html.contains("Team linde heeft op elk niveau genoeg uren."))
    #expect(!html.contains("komt"))
  }

  private var scenario: Scenario {
    var scenario = Scenario(
      name: "linde", location: "Huis Linde", period: Period(start: monday, weeks: 4))
    scenario.capacity = 12
    let months = [YearMonth(year: 2027, month: 1)!, YearMonth(year: 2027, month: 2)!]
    scenario.careMix = months.map {
      CareMixLine(
        month: $0, profile: "4VV", form: .zzp, treatment: false, daycare: false, residents: 10)
    }
    return scenario
  }

  @Test("The care mix has its months, the care they ask, the norms and what it rests on")
  func mix() throws {
    let html = MixPage(try CareMixView(scenario, changes: []), teams: [], context).html
    #expect(html.contains("Zorgmix van Huis Linde"))
    #expect(html.contains("<th scope=\"col\">feb 2027</th>"))
    #expect(html.contains("Er zijn 12 plaatsen."))
    #expect(html.contains("Gerekend met de normen zzp-2013."))
    #expect(html.contains("aria-label=\"Uren per 24 uur naar niveau\""))
  }

  private func page(_ typed: TypedWhatIfs, _ result: WhatIfPage.Result) -> String {
    WhatIfPage(
      typed, result, team: "linde", teams: [TeamChoice(code: "linde", location: "Huis")], context
    ).html
  }

  private let typed = TypedWhatIfs([
    FormField("2.name", "Drie \"kamers\""), FormField("2.mix", "-3 9XX"), FormField("2.mix", " "),
    FormField("2.hired", "geen"), FormField("token", "t"), FormField("months", "6"),
    FormField("from", "2027-01"),
  ])

  @Test("What was typed comes back as it was, without what says nothing")
  func typing() {
    #expect(
      typed.forms == [
        WhatIfForm(name: "Drie \"kamers\"", sentences: [.mix: ["-3 9XX"], .hired: ["geen"]])
      ])
    let months = YearMonth(year: 2027, month: 1)!...YearMonth(year: 2027, month: 6)!
    #expect(typed.months == months)
    #expect(TypedWhatIfs(typed.fields) == typed)
    #expect(TypedWhatIfs([FormField("months", "9000"), FormField("from", "x")]).months == nil)
  }

  @Test("What is wrong with a sentence stands at its field, and the field keeps what was typed")
  func faults() {
    let fault = WhatIfFormFault(
      form: 0, key: .mix, field: 0, column: 4,
      kind: .unreadable(dutch: "onbekend zorgprofiel <9XX>", english: "unknown care profile"))
    let html = page(typed, .faults([fault]))
    #expect(html.contains("value=\"-3 9XX\" maxlength=\"300\""))
    #expect(html.contains("aria-describedby=\"h-f-1-mix-0 e-f-1-mix-0\" aria-invalid=\"true\""))
    #expect(html.contains("id=\"e-f-1-mix-0\">Onbekend zorgprofiel &lt;9XX&gt;</span>"))
    #expect(html.contains("value=\"Drie &quot;kamers&quot;\""))
    #expect(html.contains("Bij 1 veld klopt iets niet"))
  }

  @Test("Every field of a what-if has a label of its own")
  func labels() {
    let html = page(typed, .trouble("Kan niet"))
    let labelled = html.components(separatedBy: "<label for=\"").dropFirst()
      .compactMap { $0.components(separatedBy: "\"").first }
    #expect(Set(labelled).count == labelled.count)
    for id in labelled { #expect(html.contains("id=\"\(id)\"")) }
    #expect(html.contains("Kan niet"))
  }

  /// The team as it stands, and with residents of another profile.
  private var outcomes: [WhatIfOutcome] {
    get throws {
      let change = DatedChange(
        .mix(.move(from: ResidentKind(profile: "4VV"), to: ResidentKind(profile: "5VV"))),
        place: ChangePlace(file: "0 mix 0", column: 1, text: "alle 4VV -> 5VV"))
      return try WhatIfRun.run(
        scenario, whatIfs: [WhatIf(name: "Drie kamers", changes: [change])])
    }
  }

  @Test("Under each card stands what it leads to; charts have their figures as a table")
  func cards() throws {
    let outcomes = try self.outcomes
    let html = page(typed, .outcomes(outcomes))
    #expect(html.components(separatedBy: "<dl class=\"figures\">").count - 1 == 2)
    #expect(html.contains("geen plan dat even weinig openlaat kost minder"))
    #expect(html.contains("Zorgkosten per maand: Drie kamers"))
    #expect(html.contains("formaction=\"/files/whatif.csv\""))
    #expect(!html.contains("style="))
  }

  @Test("A comparison can be kept as a link, unless it is about people of the team")
  func link() throws {
    let outcomes = try self.outcomes
    let html = page(typed, .outcomes(outcomes))
    #expect(html.contains("/whatif?team=linde&amp;from=2027-01&amp;months=6&amp;1.name=Drie%20%22"))
    let staff = TypedWhatIfs([FormField("1.staff", "-VIG-03")])
    #expect(!page(staff, .outcomes(outcomes)).contains("href=\"/whatif?"))
  }

  @Test("The forecast tells what to decide, and links to its print")
  func forecast() throws {
    let outcomes = try WhatIfRun.run(scenario, whatIfs: [])
    let now = YearMonth(year: 2027, month: 1)!
    let html = ForecastPage(
      Forecast(base: outcomes[0], now: now), team: "linde", teams: [], context
    ).html
    #expect(html.contains("Gezien vanuit jan 2027"))
    #expect(html.contains("/files/forecast.html?team=linde&amp;now=2027-01"))
  }

  @Test("The device one looks from is told, and others can be signed out one by one")
  func devices() {
    let now = Moment(context.now)
    let sessions = [(3, "iPhone, Safari"), (5, "?")].map {
      WebSession(
        number: $0.0, account: "manager", device: $0.1, made: now, seen: now, rotated: now, hash: ""
      )
    }
    let html = AccountPage.page(sessions, session: 3, context)
    #expect(html.components(separatedBy: "action=\"/account/out\"").count - 1 == 1)
    #expect(html.contains("name=\"session\" value=\"5\""))
    #expect(html.contains("aria-label=\"Log Onbekend apparaat uit\""))
    #expect(html.contains("action=\"/account/out-all\""))
  }
}
