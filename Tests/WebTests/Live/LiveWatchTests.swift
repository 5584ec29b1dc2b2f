import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@testable import Web

@Suite("Watching the log")
struct LiveWatchTests {
  @Test("What another process writes is told, once, with the team it concerns")
  func otherProcess() async throws {
    let file = StoreFile()
    let store = try file.create()
    let now = Moment(LocalTime("2026-10-01")!)
    let office = { (store: RosterStore) in Desk(store, for: Asker(account: "bureau"), at: now) }
    _ = try office(store).importTeam(try shipped("small"), as: "small")
    let feed = LiveFeed()
    let watch = LiveWatch(store: store, feed: feed)
    var events = try feed.join(1).makeAsyncIterator()
    let start = try #require(watch.look(after: nil))

    let other = try file.open()
    _ = try office(other).add(Account(name: "leider", role: .leader, team: "small"))
    let next = try #require(watch.look(after: start))
    #expect(next == start + 1)
    #expect(watch.look(after: next) == next)
    feed.send(.beat)
    guard case .news(let news) = await events.next() else {
      Issue.record("nothing was told")
      return
    }
    #expect(news.entry == next)
    #expect(news.teams == ["small"])
    #expect(await events.next() == .beat)
  }

  @Test("Where nobody listens it keeps to how far the log has come")
  func nobody() throws {
    let file = StoreFile()
    let store = try file.create()
    let watch = LiveWatch(store: store, feed: LiveFeed())
    _ = try Desk(
      store, for: Asker(account: "bureau"), at: Moment(LocalTime("2026-10-01")!)
    ).importTeam(try shipped("small"), as: "small")
    #expect(try watch.look(after: 0) == store.read { try $0.lastEntry })
  }
}
