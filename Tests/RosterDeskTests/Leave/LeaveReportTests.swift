import Foundation
import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("Leave in words and documents")
struct LeaveReportTests {
  let asked = "2026-10-20T09:00"
  let today: CivilDate = "2026-10-20"

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func outlook(_ team: DeskCase) throws -> LeaveOutlook {
    try team.assign("VIG-01", "2027-01-05", "V")
    let form = LeaveForm(from: "2027-01-04", to: "2027-01-10")
    return try team.desk("VIG-01", at: asked).askLeave(form, at: Place()).outlook
  }

  @Test("A request tells the balance, the room and what becomes open")
  func request() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let outlook = try outlook(team)
    let scenario = try team.scenario()
    let text = LeaveText(.dutch).text(outlook, today: today, scenario: scenario)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines[0]
        == "Verlof 1: VIG-01, ma 4 jan 2027 t/m zo 10 jan 2027, 20 u, aangevraagd.")
    #expect(lines[1] == "De teamleider beslist uiterlijk di 3 nov 2026.")
    // 7,913 minutes are 131 h 53; less 20 h.
    #expect(
      lines[2] == "VIG-01 2027: recht 131 u 53, toegekend 0 u, aangevraagd 20 u, over 111 u 53.")
    #expect(lines[3].contains("237 u 24 per jaar bij 36 u per week"))
    #expect(lines.contains("    di 5 jan V: 1 open"))
    let english = LeaveText(.english).text(outlook, today: today, scenario: scenario)
    #expect(english.hasPrefix("Leave 1: VIG-01, Mon 4 Jan 2027 to Sun 10 Jan 2027, 20 h, asked."))
  }

  @Test("The document holds minutes, room and effects")
  func document() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    let outlook = try outlook(team)
    let json = try object(
      LeaveJSON(.english).data(
        entry: 5, outlook, today: today, scenario: try team.scenario()))
    #expect(json["entry"] as? Int == 5)
    #expect(json["minutes"] as? Int == 1200)
    let request = try #require(json["request"] as? [String: Any])
    #expect(request["state"] as? String == "asked")
    #expect(request["overdue"] as? Bool == false)
    #expect(request["minutesPerDay"] is NSNull)
    let accounts = try #require(json["accounts"] as? [[String: Any]])
    #expect(accounts[0]["entitlementMinutes"] as? Int == 7913)
    #expect(accounts[0]["leftMinutes"] as? Int == 6713)
    #expect(accounts[0]["rule"] is NSNull)
    let room = try #require(json["mayBeAway"] as? [[String: Any]])
    #expect(room.map { $0["mayBeAway"] as? Int } == [2, 1])
    #expect((json["effects"] as? [Any])?.count == 1)
  }

  @Test("A list says what is overdue, and who is away without why")
  func list() throws {
    let team = try DeskCase(try DeskCase.fourDays())
    _ = try outlook(team)
    let late = try team.desk("leider", at: "2026-11-10").leave(at: Place())
    let text = LeaveText(.dutch).text(late)
    #expect(text.contains("TE LAAT: hierover had uiterlijk di 3 nov 2026 beslist moeten zijn."))
    #expect(text.contains("131 u 53"))
    _ = try team.desk("leider", at: "2026-11-10").decideLeave(1, isGranted: true, at: Place())
    let seen = try team.desk("VIG-02", at: "2026-11-10").leave(at: Place())
    let colleague = LeaveText(.dutch).text(seen)
    #expect(colleague.contains("Afwezig\n  VIG-01: ma 4 jan 2027 t/m zo 10 jan 2027"))
    #expect(!colleague.contains("Verlof 1"))
    let json = try object(LeaveJSON(.dutch).data(seen))
    #expect((json["requests"] as? [Any])?.isEmpty == true)
    #expect((json["away"] as? [[String: Any]])?.first?.keys.sorted() == ["from", "person", "to"])
  }

  @Test("A round says what someone got and why not better")
  func round() throws {
    let week: CivilDate = "2027-07-26"
    let full = LeaveObstacle(
      rank: 1, week: week, domain: .care, level: .level3, going: 2, limit: 2, standing: .worse,
      years: [2026])
    let view = RoundView(
      number: 1,
      round: LeaveRound(
        name: "zomer", period: Period(start: week, weeks: 3),
        handInBy: "2027-03-01", decideBy: "2027-04-01"),
      stage: .proposed,
      choices: [
        .init(person: "VIG-01", choices: [WeekStretch(week), WeekStretch(week + 7, weeks: 2)])
      ],
      turns: [
        LeaveTurn(
          round: 1, person: "VIG-01", year: 2027, rank: 2, before: 1, obstacles: [full])
      ], room: [])
    let scenario = try shipped("small")
    let text = LeaveText(.dutch).text(
      view, today: "2027-04-02", scenario: scenario)
    #expect(
      text.split(separator: "\n").map(String.init) == [
        "Ronde 1: zomer, ma 26 jul 2027 t/m zo 15 aug 2027",
        "Inleveren t/m ma 1 mrt 2027; de teamleider beslist uiterlijk do 1 apr 2027. Stand: "
          + "voorstel ligt er.",
        "TE LAAT: hierover had uiterlijk do 1 apr 2027 beslist moeten zijn.",
        "Keuzes", "  VIG-01: 2027-W30, 2027-W31/2027-W32", "Voorstel",
        "  VIG-01: 2e keus, 2027-W31/2027-W32 (1 punt, 1 van eerdere rondes)",
        "    1e keus kon niet: week 30 is vol voor zorg niveau 3: 2 van 2; wie gaat, had een "
          + "slechtere beurt in 2026.",
        "Het grootste totaal is 2 punten, samen kost de ronde 1 punt; bewezen: geen verdeling "
          + "doet het beter.",
      ])
    let json = try object(LeaveJSON(.dutch).data(entry: nil, view, scenario: scenario))
    let round = try #require(json["round"] as? [String: Any])
    #expect(round["stage"] as? String == "proposed")
    let turn = try #require((round["turns"] as? [[String: Any]])?.first)
    #expect(turn["choice"] as? Int == 2)
    #expect((turn["given"] as? [String: Any])?["from"] as? String == "2027-08-02")
    let obstacle = try #require((turn["obstacles"] as? [[String: Any]])?.first)
    #expect(obstacle["standing"] as? String == "worse")
    #expect(obstacle["years"] as? [Int] == [2026])
  }

  @Test("A refusal about leave says what would help", arguments: Language.allCases)
  func refusals(language: Language) {
    let day: CivilDate = "2027-03-01"
    let all: [LeaveRefusal] = [
      .notEmployed(.agency), .alreadyThere(day), .tooLong(days: 366), .requestIs(.granted),
      .reasonNeeded, .roundClosed(day), .roundOpen(day), .roundDecided(day), .notProposed,
      .tooManyChoices(most: 3), .noAllotment,
    ]
    let texts = all.map { Refusal.leave($0).text(language) }
    #expect(Set(texts).count == all.count)
    #expect(texts.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("propose") })
    #expect(
      Refusal.leave(.tooLong(days: 366)).text(.english)
        == "At most 366 days a request. Maybe in parts.")
  }
}
