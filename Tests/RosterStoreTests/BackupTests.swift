import Foundation
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Synchronization
import Testing

@Suite("Backup")
struct BackupTests {
  @Test("A copy made while others write is whole: a prefix of the log that explains every row")
  func meanwhile() throws {
    let file = StoreFile()
    let store = try file.create()
    try store.write(.by("a"), at: 0) { try $0.add(shipped("small"), as: "small") }
    let isDone = Mutex(false)
    let failures = Mutex(0)
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      do {
        let own = try file.open()
        var number = 0
        while !isDone.withLock(\.self) {
          number += 1
          try own.write(.by("w"), at: number) { try $0.add(Person(id: "P\(number)")) }
        }
      } catch {
        failures.withLock { $0 += 1 }
      }
      ended.signal()
    }
    let copies = (0..<8).map { _ in StoreFile() }
    let lengths = try copies.map { try store.backup(to: $0.path) }
    isDone.withLock { $0 = true }
    ended.wait()
    #expect(failures.withLock(\.self) == 0)
    #expect(lengths == lengths.sorted())
    let whole = try store.read { try $0.log() }
    for (copy, length) in zip(copies, lengths) {
      let restored = try copy.open()
      #expect(try restored.examine().ailments == [])
      #expect(try restored.read { try $0.log() } == whole.suffix(length))
    }
  }

  @Test("A copy opens as a store of its own and goes on")
  func restored() throws {
    let file = StoreFile()
    let store = try file.create()
    try store.write(.by("a"), at: 0) { try $0.add(Person(id: "P1")) }
    let copy = StoreFile()
    #expect(try store.backup(to: copy.path) == 1)
    try store.write(.by("a"), at: 1) { try $0.add(Person(id: "P2")) }
    let restored = try copy.open()
    try restored.write(.by("b"), at: 2) { try $0.add(Person(id: "P3")) }
    try restored.undo(1, as: .by("b", "undo"), at: 3)
    #expect(try restored.read { try $0.all(Person.self).map(\.value.id) } == ["P3"])
    #expect(try restored.examine() == copy.open().examine())
    #expect(try restored.examine().ailments == [])
    #expect(try store.read { try $0.all(Person.self).map(\.value.id) } == ["P1", "P2"])
  }

  @Test("A copy is no way in: no sessions, no invitation that works; a calendar goes on")
  func noWayIn() throws {
    let file = StoreFile()
    let store = try file.create()
    try store.write(.by("a"), at: 0) { writer in
      let account = Account(name: "bureau", role: .planner)
      let key = try writer.add(account)
      try writer.add(
        Invitation(account: "bureau", until: Moment(milliseconds: 100), hash: "uitnodiging"))
      try writer.add(
        CalendarFeed(account: "bureau", made: Moment(milliseconds: 0), hash: "agenda"))
      _ = try writer.sessions.add(
        of: key, device: "Laptop", at: Moment(milliseconds: 0), hash: "sessie")
    }
    let copy = StoreFile()
    try store.backup(to: copy.path)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: copy.path))
    let found = ["uitnodiging", "sessie", "Laptop", "agenda"].filter {
      bytes.range(of: Data($0.utf8)) != nil
    }
    #expect(found == ["agenda"])
    let restored = try copy.open()
    #expect(try restored.examine().ailments == [])
    #expect(try restored.read { try $0.sessions(of: "bureau") } == [])
    #expect(try restored.read { try $0.session(hash: "sessie") } == nil)
    #expect(try restored.read { try $0.all(Invitation.self).map(\.value.hash) } == [nil])
    #expect(try restored.read { try $0.feed(hash: "agenda") } != nil)
    #expect(try store.read { try $0.sessions(of: "bureau").count } == 1)
    // What did not work any more can be replaced.
    try restored.write(.by("a"), at: 1) { writer in
      for row in try writer.all(Invitation.self) { try writer.remove(row.key) }
    }
  }

  @Test("Nothing is overwritten, half a copy is never there, and only its maker may read it")
  func place() throws {
    let file = StoreFile()
    let store = try file.create()
    try store.write(.by("a"), at: 0) { try $0.add(Person(id: "P1")) }
    #expect(throws: StoreError.storeExists(file.path)) { try store.backup(to: file.path) }
    let nowhere = file.path + "-nowhere/copy"
    #expect(throws: StoreError.notWritable(nowhere)) { try store.backup(to: nowhere) }
    let copy = StoreFile()
    try store.backup(to: copy.path)
    let attributes = try FileManager.default.attributesOfItem(atPath: copy.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let folder = URL(fileURLWithPath: copy.path).deletingLastPathComponent()
    let name = URL(fileURLWithPath: copy.path).lastPathComponent
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(name) }
    #expect(beside == [name])
  }
}
