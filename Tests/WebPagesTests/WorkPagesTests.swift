import QRCode
import Reports
import RosterModel
import SelfRostering
import Testing

@testable import WebPages

/// The leader's pages beside the roster.
struct WorkPagesTests {
  private func context(_ role: Role = .leader, language: Language = .english) -> PageContext {
    PageContext(
      say: Voice(language, for: .web), account: Account(name: "leider", role: role, team: "a"),
      path: "/people", now: LocalTime("2027-01-04T09:00")!, token: "T0KEN", since: 12,
      notice: nil, isDemo: false)
  }

  private func row(_ name: String, devices: Int, invited: String? = nil) -> PeopleView.Row {
    PeopleView.Row(
      account: Account(name: name, role: .member, person: name, team: "a"), invited: invited,
      devices: devices)
  }

  @Test("Who is signed in somewhere can be signed out; whose invitation is open can lose it")
  func people() {
    let view = PeopleView([
      row("VIG-01", devices: 2), row("VIG-02", devices: 0, invited: "Mon 4 Jan 2027 09:00"),
    ])
    let page = PeoplePage(view, WorkPlace(), context()).document
    #expect(page.contains("on 2 devices") && page.contains("nowhere"))
    #expect(
      page.contains("Sign out everywhere: VIG-01")
        && !page.contains("Sign out everywhere: VIG-02"))
    #expect(
      page.contains("Withdraw: invitation of VIG-02")
        && !page.contains("Withdraw: invitation of VIG-01"))
  }

  @Test("Nobody's code stands in an address")
  func addresses() {
    let page = PeoplePage(PeopleView([row("VIG-01", devices: 1)]), WorkPlace(), context()).document
    for part in page.split(separator: "\"") where part.hasPrefix("/") {
      #expect(!part.contains("VIG-01"), "\(part)")
    }
  }

  @Test("An invitation is shown as its link and as a code with a quiet zone")
  func invitation() throws {
    let link = "http://127.0.0.1:8080/in/abcdefgh"
    let code = try QRCode(link)
    let page = InvitationPage(
      for: Account(name: "VIG-01", role: .member), link: link, code: code, until: "soon",
      WorkPlace(), context()
    ).document
    #expect(page.contains(link))
    #expect(page.contains("viewBox=\"0 0 \(code.side + 8) \(code.side + 8)\""))
    // The upper left corner of a finder pattern is dark, four modules from each edge.
    #expect(page.contains("d=\"M4 4h1v1h-1z"))
  }

  @Test("The planning office chooses a team, and every link and form carries it")
  func chooser() {
    let place = WorkPlace(team: "team a&b", teams: ["team a&b", "c"])
    let page = PeoplePage(
      PeopleView([row("VIG-01", devices: 0)]), place, context(.planner)
    ).document
    #expect(page.contains("<option value=\"c\">c</option>"))
    #expect(page.contains("name=\"team\" value=\"team a&amp;b\""))
    #expect(place.link("/today", ["job": "3"]) == "/today?team=team%20a%26b&job=3")
  }

  @Test("How far a solve is, is told with what can still be gained")
  func progress() {
    let say = Voice(.english, for: .web)
    let news = { (stage: SolveNews.Stage, best: Int?, bound: Int?) in
      SolveNews(number: 1, asked: "", stage: stage, best: best, bound: bound).text(say)
    }
    #expect(news(.waiting(ahead: 2), nil, nil) == "2 before you.")
    #expect(news(.running(seconds: 3, of: 60), nil, nil) == "Busy: 3 of 60 seconds.")
    #expect(
      news(.running(seconds: 3, of: 60), 200, nil)
        == "Busy: 3 of 60 seconds. There is a first roster.")
    #expect(
      news(.running(seconds: 3, of: 60), 200, 190)
        == "Busy: 3 of 60 seconds. It can be at most 5.0% better.")
    #expect(news(.ended("proposal 4"), 200, 190) == "proposal 4")
  }

  @Test("Only where something runs is a page looked at again by itself")
  func refresh() {
    var scenario = Scenario(
      name: "team", location: "Heem", period: Period(start: CivilDate("2027-01-04")!, weeks: 1))
    scenario.people = [Person(id: "VIG-01")]
    let job = { (stage: SolveNews.Stage) in
      AbsencePage(
        scenario, [AbsenceNews(SolveNews(number: 1, asked: "now", stage: stage))], WorkPlace(),
        context()
      ).document
    }
    #expect(job(.running(seconds: 1, of: 8)).contains("http-equiv=\"refresh\""))
    #expect(!job(.ended("done")).contains("http-equiv=\"refresh\""))
  }

  @Test("What is sent again keeps what was given, but for the reason that was missing")
  func again() {
    let sent = [FormField("why", "ill"), FormField("person", "VIG-01"), FormField("token", "old")]
    let html = { (missing: Retry.Missing) in
      NoticeMarkup(
        notice: Notice(
          .refused, "no", retry: Retry(action: "/x", fields: sent, missing: missing)),
        context: context()
      ).markup.source
    }
    #expect(html(.openShifts).contains("value=\"ill\""))
    #expect(!html(.reason).contains("value=\"ill\"") && html(.reason).contains("name=\"why\""))
    for missing in [Retry.Missing.openShifts, .reason, .consent] {
      #expect(html(missing).contains("value=\"VIG-01\""))
      #expect(!html(missing).contains("value=\"old\""))
    }
  }
}
