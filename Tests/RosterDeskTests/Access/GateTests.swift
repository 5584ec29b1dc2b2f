import Foundation
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Synchronization
import Testing

@Suite("The gate")
struct GateTests {
  private let team: DeskCase
  private let member: String

  init() throws {
    team = try DeskCase("small")
    member = try team.scenario().people[0].id
  }

  private static let start = Moment(LocalTime("2026-12-01T09:00")!)

  /// The gate so long after the start.
  private func gate(after time: Minutes = .zero) -> Gate { Gate(team.store, at: Self.start + time) }

  private func desk(_ account: String, after time: Minutes = .zero) -> Desk {
    Desk(team.store, for: Asker(account: account), at: Self.start + time)
  }

  @Test("A secret is 43 letters that may stand in an address; anything else is none of ours")
  func secret() throws {
    let secret = Secret()
    #expect(secret != Secret())
    #expect(Secret(text: secret.text) == secret)
    #expect(secret.text.count == 43)
    let zeros = try #require(Secret(text: String(repeating: "A", count: 43)))
    #expect(zeros.hash == "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a")
    for text in ["", "A", String(repeating: "A", count: 44), String(repeating: "é", count: 43)] {
      #expect(Secret(text: text) == nil)
    }
    #expect(Secret(text: String(secret.text.dropLast()) + "=") == nil)
    #expect("\(secret) \([secret])".contains(secret.text) == false)
  }

  @Test("An invitation lets its account in once; looking does not use it")
  func once() throws {
    let secret = try desk("leider").invite(member).value.text
    #expect(try gate().account(invitedBy: secret)?.name == member)
    let entered = try #require(try gate().enter(secret, device: "Phone, Chrome"))
    #expect(entered.account.person == member)
    #expect(try gate().account(invitedBy: secret) == nil)
    #expect(try gate().enter(secret, device: "Phone, Chrome") == nil)
    let entry = try team.store.read { try $0.log(last: 1)[0] }
    #expect(entry.heading == LogHeading(account: member, role: "member", action: "enter"))
    #expect(try team.store.examine().ailments == [])
  }

  @Test("Of many who come at once with the same invitation, one gets in")
  func atOnce() throws {
    let secret = try desk("leider").invite(member).value.text
    let entries = try team.store.examine().entries
    let entered = Mutex(0)
    let failed = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 12) { number in
      do {
        let own = number.isMultiple(of: 2) ? team.store : try team.file.open()
        if try Gate(own, at: Self.start).enter(secret, device: "x") != nil {
          entered.withLock { $0 += 1 }
        }
      } catch {
        failed.withLock { $0 += 1 }
      }
    }
    #expect(entered.withLock { $0 } == 1)
    #expect(failed.withLock { $0 } == 0)
    #expect(try gate().sessions(of: member).count == 1)
    #expect(try team.store.examine().entries == entries + 1)
  }

  @Test("After its hours, after another one, or taken back, an invitation works no more")
  func over() throws {
    let first = try desk("leider").invite(member, hours: 2).value.text
    #expect(try gate(after: Minutes(119)).account(invitedBy: first) != nil)
    #expect(try gate(after: .hours(2)).enter(first, device: "x") == nil)
    let second = try desk("bureau").invite(member).value.text
    #expect(try gate().enter(first, device: "x") == nil)
    _ = try desk("leider").withdrawInvitation(of: member)
    #expect(try gate().enter(second, device: "x") == nil)
    #expect(throws: StoreError.nothingChanged) {
      _ = try desk("leider").withdrawInvitation(of: member)
    }
  }

  @Test("Undoing brings no way in back")
  func undo() throws {
    let invited = try desk("leider").invite(member)
    _ = try gate().enter(invited.value.text, device: "x")
    let used = try team.store.read { try $0.lastEntry }
    #expect(throws: StoreError.spent(entry: used)) { _ = try desk("leider").undo(used) }
    let open = try desk("leider").invite(member)
    _ = try desk("leider").undo(open.entry)
    #expect(try gate().enter(open.value.text, device: "x") == nil)
    #expect(try team.store.examine().ailments == [])
  }

  @Test(
    "A session holds while it is used, for a member longer than for others; looking writes nothing")
  func limits() throws {
    let phone = try gate().start(for: member, device: "Phone")
    let laptop = try gate().start(for: "leider", device: "Laptop")
    let visit = { (entered: Entered, time: Minutes) in
      try gate(after: time).visit(entered.secret.text).visit
    }
    #expect(try visit(phone, .zero)?.account.name == member)
    #expect(try visit(phone, .zero)?.number == phone.number)
    #expect(try visit(phone, .hours(24 * 30) - Minutes(1)) != nil)
    #expect(try visit(phone, .hours(24 * 30)) == nil)
    #expect(try visit(laptop, .hours(12) - Minutes(1)) != nil)
    #expect(try visit(laptop, .hours(12)) == nil)
    #expect(try gate(after: .hours(12)).sessions(of: "leider") == [])
    let entries = try team.store.examine().entries
    #expect(try team.store.read { try $0.lastEntry } == entries)
    for text in ["", "x", Secret().text] { #expect(try gate().visit(text) == .unknown) }
  }

  @Test("However often it is used, a session ends after 90 days, or 14")
  func whole() throws {
    for (name, days) in [(member, 90), ("leider", 14)] {
      var secret = try gate().start(for: name, device: "x").secret
      var time = Minutes.zero
      while let visit = try gate(after: time).visit(secret.text).visit {
        if let renewed = try gate(after: time).renew(visit) { secret = renewed }
        time = time + .hours(11)
      }
      #expect(time >= .hours(24 * days) && time < .hours(24 * days + 11), "\(name)")
    }
  }

  @Test(
    "A secret is renewed after an hour; the one before is good for a minute, then a sign of theft")
  func rotation() throws {
    let first = try gate().start(for: member, device: "x")
    func look(_ secret: Secret, after time: Minutes) throws -> Visit {
      try #require(try gate(after: time).visit(secret.text).visit)
    }
    #expect(try look(first.secret, after: Minutes(59)).upkeep == .nothing)
    let visit = try look(first.secret, after: .hours(1))
    #expect(visit.upkeep == .renewal)
    let second = try #require(try gate(after: .hours(1)).renew(visit))
    // Another request that came with it at the same time gets none of its own.
    #expect(try gate(after: .hours(1)).renew(visit) == nil)
    #expect(try look(first.secret, after: .hours(1)).upkeep == .nothing)
    let seen = try look(second, after: Minutes(70))
    #expect(seen.upkeep == .settling)
    try gate(after: Minutes(70)).settle(seen)
    #expect(try look(second, after: Minutes(70)).upkeep == .nothing)
    #expect(try look(first.secret, after: Minutes(70)).upkeep == .nothing)
    guard case .stolen(let stolen) = try gate(after: Minutes(71)).visit(first.secret.text) else {
      Issue.record("a former secret after its time is no sign of theft")
      return
    }
    #expect(stolen.number == first.number)
    #expect(try gate().sessions(of: member).map(\.seen) == [Self.start + .hours(1)])
    try gate().end(stolen.number, of: stolen.account.name)
    #expect(try gate(after: Minutes(71)).visit(second.text) == .unknown)
  }

  @Test("Whoever loses the answer with a new secret goes on with the one before, and gets another")
  func lostAnswer() throws {
    let first = try gate().start(for: member, device: "x").secret
    let visit = try #require(try gate(after: .hours(1)).visit(first.text).visit)
    let lost = try #require(try gate(after: .hours(1)).renew(visit))
    let next = try #require(try gate(after: .hours(24)).visit(first.text).visit)
    #expect(next.upkeep == .renewal)
    // Of two requests at once one renews.
    let third = try #require(try gate(after: .hours(24)).renew(next))
    #expect(try gate(after: .hours(24)).renew(next) == nil)
    #expect(try gate(after: .hours(24)).visit(lost.text) == .unknown)
    let seen = try #require(try gate(after: .hours(24)).visit(third.text).visit)
    #expect(seen.upkeep == .settling)
    try gate(after: .hours(24)).settle(seen)
    let late = try gate(after: .hours(24) + Minutes(1)).visit(first.text)
    #expect(late.visit == nil && late != .unknown)
  }

  @Test("One device is signed out by its number, of its own account only; or all at once")
  func end() throws {
    let phone = try gate().start(for: member, device: "Phone")
    let tablet = try gate(after: Minutes(1)).start(for: member, device: "Tablet")
    #expect(try gate().sessions(of: member).map(\.device) == ["Tablet", "Phone"])
    try gate().end(phone.number, of: "leider")
    #expect(try gate().visit(phone.secret.text).visit != nil)
    try gate().end(phone.number, of: member)
    #expect(try gate().visit(phone.secret.text) == .unknown)
    #expect(try gate().endAll(of: member) == 1)
    #expect(try gate().visit(tablet.secret.text) == .unknown)
    let next = try gate().start(for: member, device: "Phone")
    #expect(next.number > tablet.number)
  }

  @Test("Nobody starts a session for an account that is not there, and no other name is told")
  func unknown() throws {
    #expect(throws: StoreError.unknown(.account, "wie", known: [])) {
      _ = try gate().start(for: "wie", device: "x")
    }
  }

  @Test("What cannot be of use any more is not kept")
  func old() throws {
    _ = try gate().start(for: member, device: "x")
    _ = try gate(after: .hours(24 * 30)).start(for: "leider", device: "x")
    #expect(try team.store.read { try $0.sessions(of: member) } == [])
  }
}
