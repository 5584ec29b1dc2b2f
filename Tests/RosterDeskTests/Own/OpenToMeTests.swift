import RosterDesk
import RosterModel
import SelfRostering
import StoreSupport
import Testing

@Suite("Open shifts for one person")
struct OpenToMeTests {
  private let open = "2026-11-17T09:00"

  private func small(_ change: (inout Scenario) -> Void = { _ in }) throws -> DeskCase {
    var scenario = try shipped("small")
    change(&scenario)
    return try DeskCase(scenario)
  }

  private func told(_ open: OpenToMe) -> [String] {
    open.shifts.map { "\($0.date.day)\($0.shift)" }
  }

  @Test("Of one's level, on days without a duty or leave, in order of date and time")
  func cheap() throws {
    let small = try small {
      $0.roster = Roster([
        given("VIG-02", "V", 4), given("HLP-01", "L", 5), given("HLP-02", "L", 7),
      ])
      $0.leave = [
        Leave(person: "HLP-01", from: january(6), to: january(6), kind: .leave, perDay: .zero)
      ]
    }
    let carer = try small.desk("VIG-01", at: open).openToMe(judging: 6)
    #expect(
      told(carer) == ["4L", "5V", "6V", "6L", "7V"] || told(carer).prefix(2) == ["4L", "5V"])
    let helper = try small.desk("HLP-01", at: open).openToMe(judging: 3)
    // The 5th holds a duty, the 6th leave, and the 7th is filled.
    #expect(told(helper) == ["4L", "8L", "9L"] && helper.next == january(10))
    let more = try small.desk("HLP-01", at: open).openToMe(from: helper.next, judging: 3)
    #expect(told(more) == ["10L", "11L", "12L"])
    #expect(helper.isAtOnce && helper.turn == .come)
  }

  @Test("What the law forbids is left out: no early shift eight hours after a late one")
  func law() throws {
    let small = try small { $0.roster = Roster([given("VIG-01", "L", 5)]) }
    let told = told(try small.desk("VIG-01", at: open).openToMe(judging: 40))
    #expect(told.contains("6L") && !told.contains("6V"))
  }

  @Test("What is told can be taken, and what it does to hours and wishes is true")
  func take() throws {
    let small = try small()
    let member = small.desk("VIG-03", at: open)
    let shown = try member.openToMe(judging: 40)
    let saturday = try #require(shown.shifts.first { $0.date == january(9) && $0.shift == "V" })
    #expect(saturday.broken.map(\.id) == ["W001"])
    #expect(saturday.hours.after - saturday.hours.before == 480)
    #expect(try member.take("V", on: january(9), at: Place()).value.request.state == .done)
    #expect(!told(try member.openToMe(judging: 40)).contains { $0.hasPrefix("9") })
  }

  @Test("Own staff first, then the pool, then hired people: the moment one's turn comes")
  func turns() throws {
    let small = try small { scenario in
      scenario.people[1].pool = "flex"
      scenario.people[2].form = .agency
    }
    let turn = { (person: String, moment: String) in
      try small.desk(person, at: moment).openToMe().turn
    }
    #expect(try turn("VIG-01", open) == .come)
    #expect(try turn("VIG-02", open) == .later(LocalTime("2026-11-27T00:00")!))
    #expect(try turn("VIG-03", open) == .later(LocalTime("2026-11-29T00:00")!))
    #expect(try turn("VIG-01", "2026-10-25T09:00") == .later(LocalTime("2026-11-16T00:00")!))
    #expect(try turn("VIG-03", "2026-10-25T09:00") == .later(LocalTime("2026-11-29T00:00")!))
    #expect(try turn("VIG-02", "2026-11-28T09:00") == .come)
    #expect(try turn("VIG-01", "2027-02-01T09:00") == .over)
  }

  @Test("Days that are over, and after publication the leader decides")
  func published() throws {
    let small = try small { $0.published = "2026-12-01" }
    let view = try small.desk("HLP-01", at: "2027-01-09T09:00").openToMe(judging: 2)
    #expect(told(view) == ["9L", "10L"] && !view.isAtOnce && view.turn == .come)
  }

  @Test("A colleague's are refused, nothing of colleagues is told, and a manager has none")
  func privacy() throws {
    let small = try small { $0.roster = Roster([given("VIG-02", "V", 4)]) }
    let member = small.desk("VIG-01", at: open)
    var text = ""
    dump(try member.openToMe(judging: 40), to: &text)
    for word in ["VIG-02", "VIG-03", "HLP", "W001"] { #expect(!text.contains(word)) }
    #expect(throws: Refusal.self) { _ = try member.openToMe("VIG-02") }
    #expect(throws: Refusal.self) { _ = try small.desk("manager", at: open).openToMe("VIG-02") }
    #expect(try small.desk("leider", at: open).openToMe("VIG-02").person == "VIG-02")
  }
}
