import CareDemand
import LabourRules
import Reports
import RosterModel
import SelfRostering
import Testing

@Suite("Weeks, staffing and payroll in words")
struct WeekTextTests {
  private let monday = CivilDate(year: 2027, month: 1, day: 4)!

  private func hours(
    _ realised: Int, contract: Int?, person: PersonID = "VIG-01", week: Int = 0
  ) -> HoursBalance {
    HoursBalance(
      person: person, monday: monday + week * 7, planned: .hours(16), realised: .hours(realised),
      leave: .zero, contract: contract.map { .hours($0)...(.hours($0)) })
  }

  private var scenario: Scenario {
    Scenario(name: "klein", location: "Klein", period: Period(start: monday, weeks: 2))
  }

  @Test("A closed week: hours of everyone, who is lent, and what was broken")
  func week() {
    let finding = Finding(
      rule: "ATW-X", kind: .law, person: "VIG-01", from: LocalTime(monday, minute: 420),
      to: LocalTime(monday, minute: 930), measured: 15, allowed: 12, unit: .hours)
    let closing = WeekClosing(
      team: "klein", monday: monday, duties: 3, recorded: 2,
      people: [
        .init(week: hours(18, contract: 16), year: hours(40, contract: 36)),
        .init(
          week: hours(8, contract: nil, person: "B-VIG-02"),
          year: hours(8, contract: nil, person: "B-VIG-02")),
      ], findings: [finding], shifts: [])
    let text = WeekText(.dutch).text(closing, isTrial: true, scenario: scenario)
    #expect(
      text == """
        Team klein, week van ma 4 jan 2027: 3 diensten gewerkt, waarvan 2 anders dan gepland.
        medewerker  gepland  gewerkt  verlof    contract  saldo  saldo jaar
        VIG-01         16 u     18 u     0 u        16 u   +2 u        +4 u
        B-VIG-02       16 u      8 u     0 u  uitgeleend
        Gebroken in deze week
          ATW-X VIG-01: ATW-X ma 4 jan: gemeten 15 u, grens 12 u.
        Alleen bekeken; de week is niet afgesloten.
        """)
  }

  @Test("Someone's weeks of a year add up")
  func year() {
    let year = YearHours(
      person: "VIG-01", year: 2027,
      weeks: [hours(18, contract: 16), hours(12, contract: 16, week: 1)])
    let lines = WeekText(.english).text(year).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "VIG-01, hours in 2027")
    #expect(lines[2].hasPrefix("2027-W01") && lines[2].hasSuffix("+2 h          +2 h"))
    #expect(lines[3].hasPrefix("2027-W02") && lines[3].hasSuffix("-4 h          -2 h"))
    let none = YearHours(person: "VIG-01", year: 2027, weeks: [])
    #expect(WeekText(.english).text(none) == "No week of 2027 is closed yet.")
  }

  @Test("What was recorded, and that it breaks nothing")
  func record() {
    let duty = WorkedDuty(
      person: "VIG-01", date: monday, shift: "V", domain: .care,
      begins: LocalTime(monday, minute: 420), ends: LocalTime(monday, minute: 970),
      breakTime: Minutes(30), paid: Minutes(520))
    let outcome = RealisedOutcome(
      duty: duty, planned: nil, isCorrection: false, findings: [], shifts: [])
    #expect(
      WeekText(.dutch).text(outcome, scenario: scenario) == """
        VIG-01 ma 4 jan V: gewerkt van ma 4 jan 07:00 tot ma 4 jan 16:10, 30 min pauze, \
        8 u 40 betaald.
        Stond niet in het rooster.
        Dit breekt geen regel.
        """)
    let gone = RealisedOutcome(
      duty: duty.notWorked, planned: duty, isCorrection: true, findings: [], shifts: [])
    #expect(
      WeekText(.english).text(gone, scenario: scenario).hasPrefix(
        "VIG-01 Mon 4 Jan V: not worked.\nCorrection of a closed week."))
  }

  @Test("Weeks that are not closed are named, with what to do")
  func refused() {
    let refusal = Refusal.weeksNotClosed([
      OpenWeek(team: "klein", monday: monday), OpenWeek(team: "groot", monday: monday + 7),
    ])
    #expect(
      refusal.text(.dutch)
        == "Nog niet afgesloten: klein week van ma 4 jan 2027 en groot week van ma 11 jan 2027. "
        + "Misschien eerst: zorgrooster close-week DATUM --team TEAM")
    for other: Refusal in [
      .notBegun(monday), .timesNeeded("Overleg"), .weekIsClosed(monday),
      .correctionNeedsReason(monday), .consentToLend("VIG-01"), .notOnTeam("VIG-01", monday),
      .weekNotOver(monday, until: LocalTime(monday + 7, minute: 0)),
      .impossibleTimes(LocalTime(monday, minute: 0), LocalTime(monday, minute: 0)),
    ] {
      for language in [Language.dutch, .english] { #expect(!other.text(language).isEmpty) }
    }
  }

  @Test("Hours to spare and short per team and level; nobody is named")
  func staffing() {
    let line = StaffingView.Line(
      domain: .care, level: .level3,
      weeks: [
        .init(monday: monday, needed: .hours(56), available: .hours(48), rostered: .hours(40)),
        .init(monday: monday + 7, needed: .hours(56), available: .hours(60), rostered: .hours(0)),
      ])
    let view = StaffingView(teams: [
      .init(code: "klein", period: Period(start: monday, weeks: 2), lines: [line])
    ])
    let lines = StaffingText(.english).text(view, weeks: true).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("Hours per week by team and level, Mon 4 Jan 2027 to "))
    #expect(
      lines[2] == "klein      care    3        56.0       54.0      20.0     -2.0            -36.0")
    #expect(lines.contains { $0.hasPrefix("klein") && $0.hasSuffix("-8.0  +4.0") })
    #expect(StaffingJSON.data(view).contains("\"surplusMinutes\": -480"))
  }

  @Test("Hired people and duties of presence stand beside the hours for payroll")
  func payroll() {
    let hours = AllowanceHours([], in: monday...monday, norms: .zzp2013)
    let hired = [PaidTime(person: "ZZP-01", duties: 2, time: .hours(16))]
    #expect(
      PayrollExport.besides(hours, onCall: [], hired: hired, language: .dutch)
        == "Inhuur, betaald per factuur (niet in het bestand):\n  ZZP-01: 2 diensten, 16 u")
    let json = PayrollExport.json(hours, onCall: [], hired: hired, language: .dutch)
    #expect(json.contains("{\"person\": \"ZZP-01\", \"duties\": 2, \"paidMinutes\": 960}"))
    #expect(json.contains("\"onCall\": []"))
  }
}
