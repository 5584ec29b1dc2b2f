import RosterDesk
import RosterModel
import SelfRostering
import Testing

@testable import Web

@Suite("Changes as they come")
struct LiveFeedTests {
  private func news(_ number: Int, team: String? = "heem") -> RosterNews {
    let row = ["person": "VIG-01", "date": "2027-01-04", "shift": "L", "period": "3"]
    return RosterNews(
      LogEntry(
        number: number, at: 0,
        heading: LogHeading(account: "leider-heem", role: Role.leader.rawValue, action: "assign"),
        changes: [LogChange(table: "assignment", row: 1, after: row)]),
      periods: team.map { [3: $0] } ?? [:])
  }

  @Test("Everyone who listens is told, in order")
  func everyone() async throws {
    let feed = LiveFeed()
    var one = try feed.join(1).makeAsyncIterator()
    var other = try feed.join(2).makeAsyncIterator()
    for number in 1...3 { feed.send(.news(news(number))) }
    for number in 1...3 {
      #expect(await one.next() == .news(news(number)))
      #expect(await other.next() == .news(news(number)))
    }
  }

  @Test("Who does not read misses the oldest, and holds nobody up")
  func slow() async throws {
    let feed = LiveFeed()
    var slow = try feed.join(1).makeAsyncIterator()
    for number in 1...100 { feed.send(.news(news(number))) }
    #expect(await slow.next() == .news(news(69)))
  }

  @Test("A session that listens too often loses its oldest stream, others keep theirs")
  func perSession() async throws {
    let feed = LiveFeed(perSession: 2)
    var other = try feed.join(2).makeAsyncIterator()
    var oldest = try feed.join(1).makeAsyncIterator()
    let kept = [try feed.join(1), try feed.join(1)]
    #expect(await oldest.next() == nil)
    #expect(feed.count == 3)
    feed.send(.beat)
    #expect(await other.next() == .beat)
    withExtendedLifetime(kept) {}
  }

  @Test("Beyond the limit nobody more is let in; who leaves makes room")
  func limit() async throws {
    let feed = LiveFeed(most: 1)
    let task = Task {
      for await _ in try feed.join(1) {}
    }
    while feed.count == 0 { await Task.yield() }
    #expect(throws: WebFault.tooMany) { try feed.join(2) }
    task.cancel()
    try await task.value
    #expect(feed.count == 0)
    _ = try feed.join(2)
  }

  @Test("A leader is told who changed whose day; a member only that a leader did")
  func told() throws {
    let leader = Account(name: "leider-heem", role: .leader, team: "heem")
    let member = Account(name: "VIG-02", role: .member, person: "VIG-02", team: "heem")
    let forLeader = try #require(LiveText.text(.news(news(9)), for: leader))
    #expect(
      forLeader == """
        event: change
        id: 9
        data: {"by":"leider-heem","cells":[["VIG-01","2027-01-04"]],"entry":9,"role":"team-leader"}


        """)
    let forMember = try #require(LiveText.text(.news(news(9)), for: member))
    #expect(forMember.contains(#"{"entry":9,"role":"team-leader"}"#))
  }

  @Test("Another team's changes are not told; those that may concern any team are")
  func teams() {
    let other = Account(name: "leider-other", role: .leader, team: "other")
    #expect(LiveText.text(.news(news(1)), for: other) == nil)
    #expect(LiveText.text(.news(news(1, team: nil)), for: other) != nil)
    #expect(LiveText.text(.news(news(1)), for: Account(name: "bureau", role: .planner)) != nil)
  }

  @Test("A beat is a comment, which browsers pass over")
  func beat() {
    let leader = Account(name: "leider-heem", role: .leader, team: "heem")
    #expect(LiveText.text(.beat, for: leader) == ": beat\n\n")
  }
}
