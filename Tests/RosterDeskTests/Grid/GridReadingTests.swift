import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("The roster a leader works on")
struct GridReadingTests {
  private func put(_ desk: Desk, _ edit: Adjustment.Edit?) throws {
    _ = try desk.adjust(Adjustment(place: Place(), edit: try #require(edit)))
  }

  @Test("It holds what stands, and the entry it rests on")
  func view() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20", why: "test")
    try put(leader, .assign("VIG-01", "2027-01-05", "V"))
    let view = try leader.grid(at: Place())
    #expect(view.isOpen)
    #expect(view.roster.assignments.map(\.person) == ["VIG-01"])
    #expect(try view.lastEntry == small.store.read { try $0.lastEntry })
    #expect(throws: Refusal.notAllowed(.exportTeam, .member, may: [.leader, .planner])) {
      _ = try small.desk("VIG-01", at: "2026-10-20").grid(at: Place())
    }
  }

  @Test("A shift typed over another takes its place; the same shift again changes nothing")
  func edits() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20", why: "test")
    let day: CivilDate = "2027-01-05"
    #expect(try leader.edit("VIG-01", on: day, to: nil, at: Place()) == nil)
    try put(leader, try leader.edit("VIG-01", on: day, to: "V", at: Place()))
    #expect(try leader.edit("VIG-01", on: day, to: "V", at: Place()) == nil)
    try put(leader, try leader.edit("VIG-01", on: day, to: "L", at: Place()))
    #expect(try small.cell("VIG-01", "2027-01-05") == ["L"])
    try put(leader, try leader.edit("VIG-01", on: day, to: nil, at: Place()))
    #expect(try small.cell("VIG-01", "2027-01-05") == [])
  }

  @Test("One's own changes are told until they are taken back, never those of others")
  func own() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20")
    try put(leader, .assign("VIG-01", "2027-01-05", "V"))
    try put(small.desk("bureau", at: "2026-10-20"), .assign("HLP-01", "2027-01-06", "V"))
    let own = try leader.ownChanges(last: 5)
    #expect(own.map(\.heading.account) == ["leider"])
    _ = try leader.undo(own[0].number)
    #expect(try leader.ownChanges(last: 5).isEmpty)
  }

  @Test("News names the team and the days of an entry, in order and once")
  func news() throws {
    let small = try DeskCase("small")
    let before = try small.store.read { try $0.lastEntry }
    let leader = small.desk("leider", at: "2026-10-20", why: "test")
    try put(leader, .assign("VIG-01", "2027-01-05", "V"))
    try put(leader, .move("VIG-01", from: "2027-01-05", to: "2027-01-06", as: nil))
    let (news, last) = try RosterNews.since(before, in: small.store)
    #expect(last == before + 2)
    #expect(news.map(\.entry) == [before + 1, before + 2])
    #expect(news.map(\.teams) == [["small"], ["small"]])
    #expect(news.map(\.account) == ["leider", "leider"])
    #expect(news[0].cells == [.init(person: "VIG-01", date: "2027-01-05")])
    #expect(news[1].cells.map(\.date) == ["2027-01-05", "2027-01-06"])
    #expect(try RosterNews.since(last, in: small.store).news.isEmpty)
  }
}
