import Foundation
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("The log")
struct LogTests {
  /// A store with one person, P1, added in entry 1.
  private func one(_ file: StoreFile) throws -> (store: RosterStore, person: Key<Person>) {
    let store = try file.create()
    let key = try store.write(.by("a"), at: 0) { try $0.add(Person(id: "P1")) }.value
    return (store, key)
  }

  @Test("An entry says who, when, what before and after, and why")
  func entry() throws {
    let file = StoreFile()
    let (store, key) = try one(file)
    let recorded = try store.write(.by("b", "move", why: "asked"), at: 1_795_000_000_000) {
      try $0.replace(key, with: Person(id: "P1", pool: "flex"))
    }
    #expect(recorded.entry == 2)
    let entry = try store.read { try $0.log(last: 1)[0] }
    #expect(entry.number == 2)
    #expect(entry.heading == .by("b", "move", why: "asked"))
    #expect(entry.time.description == "2026-11-18T12:06")
    #expect(entry.changes.map(\.table) == ["person"])
    #expect(entry.changes[0].before?["pool"] == nil)
    #expect(entry.changes[0].after?["pool"] == "flex")
    #expect(entry.changes[0].after?["code"] == "P1")
  }

  @Test("Nothing changed is no entry, and a body that fails leaves nothing behind")
  func nothing() throws {
    let file = StoreFile()
    let (store, key) = try one(file)
    #expect(throws: StoreError.nothingChanged) {
      try store.write(.by("a"), at: 0) { try $0.replace(key, with: Person(id: "P1")) }
    }
    #expect(throws: StoreError.exists(.team, "x")) {
      try store.write(.by("a"), at: 0) {
        try $0.remove(key)
        throw StoreError.exists(.team, "x")
      }
    }
    #expect(try store.read { try $0.all(Person.self).map(\.value.id) } == ["P1"])
    #expect(try store.examine() == file.open().examine())
    #expect(try store.examine().entries == 1)
  }

  @Test("A change can be taken back once all later ones of its row are, in any order of redoing")
  func undoneLater() throws {
    let file = StoreFile()
    let (store, key) = try one(file)
    func set(_ pool: String) throws {
      try store.write(.by("a"), at: 0) { try $0.replace(key, with: Person(id: "P1", pool: pool)) }
    }
    let pool = { try store.read { try $0.value(key)?.pool } }
    func undo(_ number: Int) throws { try store.undo(number, as: .by("a", "undo"), at: 0) }
    try set("one")  // 2
    try set("two")  // 3
    #expect(throws: StoreError.changedMeanwhile(by: "a", entry: 3)) { try undo(2) }
    try undo(3)  // 4
    try undo(4)  // 5: two again
    #expect(throws: StoreError.changedMeanwhile(by: "a", entry: 3)) { try undo(2) }
    try undo(5)  // 6
    #expect(try pool() == "one")
    #expect(throws: StoreError.changedMeanwhile(by: "a", entry: 4)) { try undo(3) }
    try undo(2)  // 7
    #expect(try pool() == nil)
    #expect(throws: StoreError.changedMeanwhile(by: "a", entry: 7)) { try undo(2) }
    #expect(try store.examine().ailments.isEmpty)
  }

  @Test("Undo is a new entry, and undoing that brings the change back")
  func undo() throws {
    let file = StoreFile()
    let (store, key) = try one(file)
    try store.write(.by("a"), at: 0) {
      try $0.replace(key, with: Person(id: "P1", birthDate: CivilDate("1980-01-01")))
    }
    let birth = { try store.read { try $0.value(key)?.birthDate } }
    #expect(try store.undo(2, as: .by("b", "undo"), at: 0) == 3)
    #expect(try birth() == nil)
    #expect(try store.undo(3, as: .by("a", "undo"), at: 0) == 4)
    #expect(try birth() == CivilDate("1980-01-01"))
    #expect(try store.examine().ailments == [])
    #expect(throws: StoreError.noEntry(9)) { try store.undo(9, as: .by("a"), at: 0) }
  }

  @Test("What others changed since, or rest upon, is not undone")
  func undoRefused() throws {
    let file = StoreFile()
    let (store, key) = try one(file)
    try store.write(.by("b"), at: 0) { try $0.replace(key, with: Person(id: "P1", pool: "flex")) }
    #expect(throws: StoreError.changedMeanwhile(by: "b", entry: 2)) {
      try store.undo(1, as: .by("a"), at: 0)
    }
    let team = try store.write(.by("a"), at: 0) { try $0.add(Team(code: "T", location: "")) }
    try store.write(.by("c"), at: 0) {
      try $0.add(TeamMember(person: "P1"), to: .team(team.value))
    }
    #expect(throws: StoreError.restedUpon) { try store.undo(team.entry, as: .by("a"), at: 0) }
    #expect(try store.examine().ailments == [])
    #expect(try store.examine().entries == 4)
  }

  @Test(
    "Who looked before another changed the same place is told by whom; other places do not matter")
  func meanwhile() throws {
    let file = StoreFile()
    let (store, key) = try one(file)
    let other = try store.write(.by("a"), at: 0) { try $0.add(Person(id: "P2")) }.value
    let seen = try store.read { try $0.lastEntry }
    let second = try file.open()
    try second.write(.by("b"), at: 0) { try $0.replace(key, with: Person(id: "P1", pool: "x")) }
    #expect(throws: StoreError.changedMeanwhile(by: "b", entry: 3)) {
      try store.write(.by("a"), since: seen, at: 0) {
        try $0.replace(key, with: Person(id: "P1", pool: "y"))
      }
    }
    try store.write(.by("a"), since: seen, at: 0) {
      try $0.replace(other, with: Person(id: "P2", pool: "y"))
    }
    #expect(try store.read { try $0.all(Person.self).map(\.value.pool) } == ["x", "y"])
  }
}
