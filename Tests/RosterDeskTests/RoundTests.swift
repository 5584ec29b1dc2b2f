import Planning
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("A round of wishes and drafts")
struct RoundTests {
  let own = "2026-10-20T09:00"
  let team = "2026-11-03T09:00"

  @Test("A wish counts until the deadline; one minute later it waits for the leader, who decides")
  func deadline() throws {
    let small = try DeskCase("small")
    let form = WishForm(from: "2027-01-06", strength: .unavailable)
    let inTime = try small.desk("VIG-01", at: "2026-11-01T23:59").handIn(form, at: Place())
    guard case .taken(let wish) = inTime.value else {
      Issue.record("not taken")
      return
    }
    #expect(wish.id == "W003")
    #expect(wish.from == wish.to)
    let late = try small.desk("VIG-01", at: "2026-11-02T00:00").handIn(form, at: Place())
    guard case .late(_, let number) = late.value else {
      Issue.record("not late")
      return
    }
    let wishes = {
      try small.desk("VIG-01", at: own).own(at: Place()).wishes.map(\.id)
    }
    #expect(try wishes() == ["W003"])
    let leader = small.desk("leider", at: team)
    #expect(try leader.requests(at: Place()).map(\.number) == [number])
    let decided = try leader.decide(number, isApproved: true, at: Place())
    #expect(decided.value.request.state == .done)
    #expect(try wishes() == ["W003", "W004"])
    #expect(throws: Refusal.requestIs(.done)) {
      _ = try leader.decide(number, isApproved: false, at: Place())
    }
  }

  @Test(
    "Four jokers per round, or as many as the team agreed; a standing wish holds in each period")
  func jokers() throws {
    let small = try DeskCase("small")
    let rule = HouseRule(name: .jokers, value: 1, agreedBy: "team", agreedOn: "2026-09-01")
    _ = try small.desk("leider", at: own).set(rule, at: Place())
    let form = { (date: CivilDate) in WishForm(from: date, strength: .undesired, joker: true) }
    let member = small.desk("VIG-01", at: own)
    _ = try member.handIn(form("2027-01-06"), at: Place())
    #expect(throws: Refusal.jokersUsed(1)) {
      _ = try member.handIn(form("2027-01-07"), at: Place())
    }
    _ = try member.handIn(
      WishForm(
        days: DayPattern("tue")!, shiftClass: .evening, strength: .undesired, isStanding: true),
      at: Place())
    let view = try member.own(at: Place())
    #expect(view.wishes.map(\.id) == ["W003", "S1"])
    #expect(view.wishes[1].from == "2027-01-04")
    #expect(view.jokers == (used: 1, of: 1))
    #expect(throws: Refusal.notYours(.wish, may: [.leader, .planner])) {
      _ = try member.handIn(WishForm(person: "VIG-02", strength: .desired), at: Place())
    }
    #expect(try member.withdraw(wish: "W003", at: Place()).value.person == "VIG-01")
    #expect(throws: Refusal.unknown(.wish, "W001", known: [])) {
      _ = try member.withdraw(wish: "W001", at: Place())
    }
  }

  @Test("Everyone drafts their own; the hours, the team's need and the findings stand beside it")
  func drafts() throws {
    let small = try DeskCase("small")
    let member = small.desk("VIG-01", at: own)
    let drafted = try member.draft(
      [("2027-01-04", ["V"]), ("2027-01-05", ["V"])], at: Place())
    guard case .taken(let effect) = drafted.value else {
      Issue.record("not taken")
      return
    }
    #expect(effect.open == .init(before: 28, after: 26))
    let view = try member.own(on: "2027-01-05"..."2027-01-05", at: Place())
    #expect(view.hours?.counted == .hours(16))
    #expect(view.need.map { $0.filled } == [1, 0])
    #expect(view.assignments.map(\.source) == [.wish, .wish])
    #expect(throws: Refusal.self) {
      _ = try member.draft([("2027-01-06", ["V", "L"])], at: Place())
    }
    #expect(throws: Refusal.notYours(.draft, may: [.leader, .planner])) {
      _ = try member.draft([("2027-01-06", ["V"])], of: "VIG-02", at: Place())
    }
  }

  @Test("Together: what helps the team is taken, what makes its roster worse becomes a request")
  func together() throws {
    let small = try DeskCase("small")
    _ = try small.desk("VIG-01", at: own).draft([("2027-01-05", ["V"])], at: Place())
    let member = small.desk("VIG-01", at: team)
    let worse = try member.draft([("2027-01-05", [])], at: Place())
    guard case .asked(let effect, let number) = worse.value else {
      Issue.record("taken")
      return
    }
    #expect(effect.open.difference == 1)
    #expect(try small.cell("VIG-01", "2027-01-05") == ["V"])
    let better = try member.draft([("2027-01-06", ["V"])], at: Place())
    guard case .taken = better.value else {
      Issue.record("not taken")
      return
    }
    let refused = try small.desk("leider", at: team, why: "dan staat V open")
      .decide(number, isApproved: false, at: Place())
    #expect(refused.value.request.state == .refused)
    #expect(refused.value.request.reason == "dan staat V open")
    #expect(try small.cell("VIG-01", "2027-01-05") == ["V"])
  }
}
