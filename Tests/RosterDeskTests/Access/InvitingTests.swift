import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("Letting people in")
struct InvitingTests {
  private let team: DeskCase
  private let people: [PersonID]
  private var member: String { people[0] }
  private let now = "2026-12-01T09:00"

  init() throws {
    team = try DeskCase("small")
    people = try team.scenario().people.map(\.id)
    let office = team.desk("bureau", at: now)
    _ = try office.importTeam(try shipped("small").prefixingPeople("B-"), as: "other")
    _ = try office.add(Account(name: "chef", role: .leader, team: "other"))
  }

  @Test("A leader invites members of the own team, the office everyone, others nobody")
  func rights() throws {
    let leader = team.desk("leider", at: now)
    _ = try leader.invite(member)
    for name in ["B-\(member)", "chef", "leider", "manager", "bureau"] {
      #expect(throws: Refusal.self, "\(name)") { _ = try leader.invite(name) }
      #expect(throws: Refusal.self, "\(name)") { _ = try leader.withdrawInvitation(of: name) }
      if name != "leider" {
        #expect(throws: Refusal.self, "\(name)") { try leader.endSessions(of: name) }
      }
      _ = try team.desk("bureau", at: now).invite(name)
    }
    for name in [member, "manager"] {
      let desk = team.desk(name, at: now)
      #expect(throws: Refusal.self) { _ = try desk.invite(member) }
      #expect(throws: Refusal.self) { _ = try desk.invitations() }
      #expect(throws: Refusal.self) { try desk.endSessions(of: "leider") }
    }
    #expect(
      throws: StoreError.unknown(
        .account, "wie", known: people)
    ) { _ = try leader.invite("wie") }
  }

  @Test("Who may invite sees whom, and until when an invitation is open")
  func list() throws {
    let leader = team.desk("leider", at: now)
    let hash = try leader.invite(member, hours: 1).value.hash
    let shown = try leader.invitations()
    #expect(shown.map(\.account.name) == people)
    #expect(
      shown.map(\.until)
        == people.map { $0 == member ? Moment(LocalTime("2026-12-01T10:00")!).milliseconds : nil })
    #expect(
      try team.desk("leider", at: "2026-12-01T10:00").invitations().allSatisfy { $0.until == nil })
    #expect(try team.desk("bureau", at: now).invitations().count == people.count * 2 + 4)
    // The log tells of it, and not by what anybody could come in.
    let log = try team.store.read { try $0.log(last: 1) }
    #expect(log[0].changes.map(\.table) == ["invitation"])
    #expect(log[0].changes[0].after?["account"] == member)
    #expect(!"\(log)".contains(hash))
  }

  @Test("A leader signs members out everywhere, everyone themselves")
  func signOut() throws {
    let gate = Gate(team.store, at: Moment(LocalTime(now)!))
    for _ in 0..<2 { _ = try gate.start(for: member, device: "Phone") }
    _ = try gate.start(for: "manager", device: "Laptop")
    #expect(try team.desk(member, at: now).sessions().map(\.device) == ["Phone", "Phone"])
    #expect(try team.desk("leider", at: now).endSessions(of: member) == 2)
    #expect(try team.desk(member, at: now).sessions() == [])
    #expect(try team.desk("manager", at: now).endSessions(of: "manager") == 1)
  }

  @Test("A calendar feed is one's own; a new one replaces it, and closed it tells nothing")
  func feed() throws {
    let gate = Gate(team.store, at: Moment(LocalTime(now)!))
    let own = team.desk(member, at: now)
    #expect(try !own.hasFeed())
    let first = try own.feed().value.text
    #expect(try own.hasFeed())
    #expect(try gate.feed(first)?.name == member)
    let second = try own.feed().value.text
    #expect(try gate.feed(first) == nil)
    #expect(try gate.feed(second)?.name == member)
    try own.closeFeed()
    #expect(try gate.feed(second) == nil)
    #expect(throws: StoreError.nothingChanged) { try own.closeFeed() }
    #expect(throws: Refusal.notYours(.feed, may: [])) {
      _ = try team.desk("manager", at: now).feed()
    }
    // A feed is no way in, and a way in no feed.
    #expect(try gate.visit(second) == .unknown)
    #expect(try gate.account(invitedBy: second) == nil)
    #expect(try team.store.examine().ailments == [])
  }
}
