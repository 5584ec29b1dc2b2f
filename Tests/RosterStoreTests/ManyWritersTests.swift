import Foundation
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Synchronization
import Testing

@Suite("Many at once")
struct ManyWritersTests {
  @Test("Writers with connections of their own lose no update, and each has an entry of its own")
  func writers() throws {
    let file = StoreFile()
    let store = try file.create()
    let start = try #require(CivilDate("2027-01-04"))
    let key = try store.write(.by("start"), at: 0) {
      try $0.add(Person(id: "P1"))
      return try $0.add(Counter(person: "P1", counter: "nights", from: start, value: 0))
    }.value
    let (writers, times) = (10, 20)
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: writers) { writer in
      do {
        let own = try file.open()
        for _ in 0..<times {
          try own.write(.by("w\(writer)"), at: 0) {
            guard var counter = try $0.value(key) else { return }
            counter.value += 1
            try $0.replace(key, with: counter)
          }
        }
      } catch {
        failures.withLock { $0 += 1 }
      }
    }
    #expect(failures.withLock { $0 } == 0)
    #expect(try store.read { try $0.value(key)?.value } == Double(writers * times))
    let health = try store.examine()
    #expect(health.entries == writers * times + 1)
    #expect(health.ailments == [])
  }

  @Test("Reading sees one moment, also while others write")
  func reading() throws {
    let file = StoreFile()
    let store = try file.create()
    try store.write(.by("a"), at: 0) { try $0.add(Person(id: "P1")) }
    let other = try file.open()
    try store.read { reader in
      #expect(try reader.all(Person.self).count == 1)
      try other.write(.by("b"), at: 0) { try $0.add(Person(id: "P2")) }
      #expect(try reader.all(Person.self).count == 1)
    }
    #expect(try store.read { try $0.all(Person.self).count } == 2)
  }
}
