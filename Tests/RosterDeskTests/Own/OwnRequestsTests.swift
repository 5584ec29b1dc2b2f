import Planning
import RosterDesk
import RosterModel
import SelfRostering
import StoreSupport
import Testing

@Suite("What members ask for on their own pages")
struct OwnRequestsTests {
  private let wishing = "2026-10-25T09:00"
  private let team = "2026-11-03T09:00"

  @Test("One wish for some stretches of days is a wish for each, in one entry")
  func stretches() throws {
    let small = try DeskCase("small")
    let desk = small.desk("VIG-01", at: wishing)
    let form = WishForm(strength: .undesired, weight: 2)
    let receipt = try desk.handIn(
      form, on: [january(6)...january(7), january(11)...january(11)], at: Place())
    let own = try desk.ownCalendar()
    #expect(receipt.value.count == 2 && own.wishes.count == 2)
    #expect(own.wishes.map(\.from) == [january(6), january(11)])
    #expect(own.wishes.map(\.to) == [january(7), january(11)])
    #expect(own.wishes.allSatisfy { $0.weight == 2 })
  }

  @Test("Where one stretch cannot be wished, none is")
  func allOrNone() throws {
    let small = try DeskCase("small")
    let desk = small.desk("VIG-01", at: wishing)
    #expect(throws: Refusal.self) {
      _ = try desk.handIn(
        WishForm(strength: .undesired),
        on: [january(6)...january(6), (january(4) + 400)...(january(4) + 400)], at: Place())
    }
    #expect(try desk.ownCalendar().wishes.isEmpty)
  }

  @Test("A standing wish is taken back by whose it is, and by no other member")
  func standing() throws {
    let small = try DeskCase("small")
    let desk = small.desk("VIG-01", at: wishing)
    _ = try desk.handIn(
      WishForm(days: .weekdays([.tuesday]), strength: .undesired, isStanding: true), at: Place())
    let id = try #require(try desk.ownCalendar().wishes.first?.id)
    #expect(throws: Refusal.self) {
      _ = try small.desk("VIG-02", at: wishing).withdraw(wish: id, at: Place())
    }
    #expect(try desk.withdraw(wish: id, at: Place()).value.days == .weekdays([.tuesday]))
    #expect(try desk.ownCalendar().wishes.isEmpty)
  }

  @Test("Who is asked to swap may say no, and nobody else")
  func declines() throws {
    let small = try DeskCase("small")
    _ = try small.desk("leider", at: "2026-10-20", why: "begin").adjust(
      Adjustment(place: Place(), edit: .assign("VIG-01", "2027-01-05", "V")))
    let own = small.desk("VIG-01", at: team)
    let offer = try own.offer("2027-01-05", at: Place()).value.number
    let asked = try #require(try own.choose(1, of: offer, at: Place()).value.request.parties.first)
    let other = asked == "VIG-02" ? "VIG-03" : "VIG-02"
    #expect(throws: Refusal.requestIs(.offered)) {
      _ = try small.desk(other, at: team).decline(offer, at: Place())
    }
    let said = try small.desk(asked, at: team).decline(offer, at: Place()).value
    #expect(said.request.state == .refused)
    #expect(throws: Refusal.requestIs(.refused)) {
      _ = try small.desk(asked, at: team).accept(offer, at: Place())
    }
  }

  @Test("Periods are told in order, consents of oneself alone")
  func periodsAndConsents() throws {
    let small = try DeskCase("small")
    _ = try small.desk("bureau", at: "2026-10-01").openPeriod(january(18), weeks: 2, at: Place())
    let desk = small.desk("VIG-01", at: wishing)
    #expect(try desk.periods().map(\.start) == [january(4), january(18)])
    _ = try desk.record("VVT-NSER", of: nil, value: nil, (nil, nil), at: Place())
    _ = try small.desk("VIG-02", at: wishing)
      .record("HR-EVE", of: nil, value: nil, (nil, nil), at: Place())
    #expect(try desk.consents().map(\.rule) == ["VVT-NSER"])
    #expect(throws: Refusal.self) { _ = try desk.consents(of: "VIG-02") }
  }
}
